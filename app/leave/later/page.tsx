import { BlankPage } from "../../../components/leave/blank-page.tsx";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { ui } from "../../../lib/site/ui.ts";

export const metadata = pageMetadata({ title: ui.leave.titleLater, description: ui.leave.titleLater, listed: false });

/** For a reader who has said that a plan is to stay on this phone. */
export default function Page() {
  return <BlankPage removes={false} />;
}
