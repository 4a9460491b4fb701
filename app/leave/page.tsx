import { BlankPage } from "../../components/leave/blank-page.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";

export const metadata = pageMetadata({ title: ui.leave.title, description: ui.leave.title, listed: false });

export default function Page() {
  return <BlankPage removes />;
}
