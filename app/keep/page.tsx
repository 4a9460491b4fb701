import { Keep } from "../../components/keep/keep.tsx";
import { keepWords } from "../../components/keep/keep-words.ts";
import { Frame } from "../../components/layout/frame.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";

export const metadata = pageMetadata({ title: `${keepWords.documentTitle} · ${ui.site.name}`, listed: false });

export default function Page() {
  return (
    <Frame modules={["keep"]}>
      <Keep />
    </Frame>
  );
}
