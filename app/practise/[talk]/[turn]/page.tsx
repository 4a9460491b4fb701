import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "../../../../components/layout/frame.tsx";
import { TalkScript } from "../../../../components/talk/talk-script.tsx";
import { TalkTurn } from "../../../../components/talk/talk-turn.tsx";
import { pageMetadata } from "../../../../lib/site/metadata.ts";
import { SCRIPT } from "../../../../lib/site/routes.ts";
import { turnTitle } from "../../../../lib/site/talk-titles.ts";
import { turnOf } from "../../../../lib/talks/paths.ts";
import { TALKS, talkOf } from "../../../../lib/talks/talks.ts";

interface Props {
  readonly params: Promise<{ talk: string; turn: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return TALKS.flatMap(({ id, turns }) => [...Object.keys(turns), SCRIPT].map((turn) => ({ talk: id, turn })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { talk: id, turn } = await params;
  const talk = talkOf(id);
  return talk ? pageMetadata({ title: turnTitle(talk, turn), listed: false }) : {};
}

export default async function Page({ params }: Props) {
  const { talk: id, turn: segment } = await params;
  const talk = talkOf(id);
  if (!talk) notFound();
  if (segment === SCRIPT) {
    return (
      <Frame>
        <TalkScript talk={talk} />
      </Frame>
    );
  }
  const turn = turnOf(talk, segment);
  if (!turn) notFound();
  return (
    <Frame modules={turn.end ? ["open-now"] : []}>
      <TalkTurn talk={talk} id={segment} turn={turn} />
    </Frame>
  );
}
