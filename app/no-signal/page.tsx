import { noSignalWords } from "../../components/keep/keep-words.ts";
import { NoSignal } from "../../components/keep/no-signal.tsx";
import { Frame } from "../../components/layout/frame.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";

export const metadata = pageMetadata({ title: `${noSignalWords.documentTitle} · ${ui.site.name}`, listed: false });

export default function Page() {
  return (
    <Frame modules={["kept-list", "open-now"]}>
      <NoSignal />
    </Frame>
  );
}
