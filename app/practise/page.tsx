import { Frame } from "../../components/layout/frame.tsx";
import { TalkList } from "../../components/talk/talk-list.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";

export const metadata = pageMetadata({
  title: `${ui.practise.documentTitle} · ${ui.site.name}`,
  description: ui.practise.description,
  listed: true,
});

export default function Page() {
  return (
    <Frame>
      <TalkList />
    </Frame>
  );
}
