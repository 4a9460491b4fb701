import { Lost } from "../../../components/emergency/lost.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { ui } from "../../../lib/site/ui.ts";

export const metadata = pageMetadata({ title: `${ui.notFound.plansDocumentTitle} · ${ui.site.name}`, listed: false });

export default function Page() {
  return (
    <Frame modules={["open-now"]}>
      <Lost title={ui.notFound.plansTitle} lead={ui.notFound.plansLead} />
    </Frame>
  );
}
