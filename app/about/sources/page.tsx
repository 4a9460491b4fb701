import { SourcesOfSteps } from "../../../components/article/sources-of-steps.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { ui } from "../../../lib/site/ui.ts";

export const metadata = pageMetadata({
  title: `${ui.sources.documentTitle} · ${ui.site.name}`,
  description: ui.sources.description,
  listed: true,
});

export default function Page() {
  return (
    <Frame>
      <SourcesOfSteps />
    </Frame>
  );
}
