import { Due, dueTitle } from "../../../components/due/due.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { upkeepWords } from "../../../lib/site/upkeep-words.ts";

export const metadata = pageMetadata({ title: dueTitle(), description: upkeepWords.due.description, listed: true });

export default function Page() {
  return (
    <Frame>
      <Due />
    </Frame>
  );
}
