import { SourcesOfServices } from "../../../../components/article/sources-of-services.tsx";
import { Frame } from "../../../../components/layout/frame.tsx";
import { pageMetadata } from "../../../../lib/site/metadata.ts";
import { ui } from "../../../../lib/site/ui.ts";
import { upkeepWords } from "../../../../lib/site/upkeep-words.ts";

export const metadata = pageMetadata({
  title: `${upkeepWords.services.documentTitle} · ${ui.site.name}`,
  listed: false,
});

export default function Page() {
  return (
    <Frame>
      <SourcesOfServices />
    </Frame>
  );
}
