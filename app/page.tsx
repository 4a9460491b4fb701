import { Home } from "../components/home/home.tsx";
import { Frame } from "../components/layout/frame.tsx";
import { pageMetadata } from "../lib/site/metadata.ts";
import { ui } from "../lib/site/ui.ts";
import "../components/film/film.css";
import "../components/own-words/own-words.css";

export const metadata = pageMetadata({ title: ui.home.documentTitle, description: ui.home.description, listed: true });

export default function Page() {
  return (
    <Frame modules={["own-words"]}>
      <Home />
    </Frame>
  );
}
