import { Frame } from "../../components/layout/frame.tsx";
import { Search } from "../../components/search/search.tsx";
import { content } from "../../lib/content/load.ts";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";
import "../../components/search/search.css";

const { documentTitle, description } = content.searchWords;

export const metadata = pageMetadata({ title: `${documentTitle} · ${ui.site.name}`, description, listed: true });

export default function Page() {
  return (
    <Frame modules={["search"]}>
      <Search />
    </Frame>
  );
}
