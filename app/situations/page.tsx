import { SituationCards } from "../../components/article/situation-cards.tsx";
import { Frame } from "../../components/layout/frame.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";

export const metadata = pageMetadata({
  title: `${ui.situation.indexDocumentTitle} · ${ui.site.name}`,
  description: ui.situation.indexDescription,
  listed: true,
});

export default function Page() {
  return (
    <Frame>
      <h1 className="mt-4">{ui.situation.indexTitle}</h1>
      <p className="mt-2">{ui.situation.indexLead}</p>
      <SituationCards heading="h2" />
    </Frame>
  );
}
