import type { Metadata } from "next";
import { Frame } from "../../../components/layout/frame.tsx";
import { Thanks } from "../../../components/thanks/thanks.tsx";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { THANKS_ANSWERS, type ThanksAnswer } from "../../../lib/site/routes.ts";
import { ui } from "../../../lib/site/ui.ts";
import { upkeepWords } from "../../../lib/site/upkeep-words.ts";

interface Props {
  readonly params: Promise<{ answer: ThanksAnswer }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return THANKS_ANSWERS.map((answer) => ({ answer }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { documentTitle } = upkeepWords.thanks[(await params).answer];
  return pageMetadata({ title: `${documentTitle} · ${ui.site.name}`, listed: false });
}

export default async function Page({ params }: Props) {
  const { answer } = await params;
  return (
    <Frame modules={answer === "no" ? ["open-now"] : []}>
      <Thanks answer={answer} />
    </Frame>
  );
}
