import { Frame } from "../../components/layout/frame.tsx";
import { KitList } from "../../components/teachers/kit-list.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";
import { kit } from "../../lib/teachers/words.ts";

export const metadata = pageMetadata({
  title: `${kit.index.documentTitle} · ${ui.site.name}`,
  description: kit.index.description,
  listed: true,
});

export default function Page() {
  return (
    <Frame>
      <KitList />
    </Frame>
  );
}
