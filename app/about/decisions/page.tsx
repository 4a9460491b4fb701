import "../../../components/decisions/decisions.css";
import { DecisionMap } from "../../../components/decisions/decision-map.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { decisionWords } from "../../../lib/site/decision-words.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { ui } from "../../../lib/site/ui.ts";

export const metadata = pageMetadata({
  title: `${decisionWords.map.documentTitle} · ${ui.site.name}`,
  description: decisionWords.map.description,
  listed: true,
});

export default function Page() {
  return (
    <Frame>
      <DecisionMap />
    </Frame>
  );
}
