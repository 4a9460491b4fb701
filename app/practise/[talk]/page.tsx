import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "../../../components/layout/frame.tsx";
import { TalkStart } from "../../../components/talk/talk-start.tsx";
import { content } from "../../../lib/content/load.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { talkTitle } from "../../../lib/site/talk-titles.ts";
import { TALKS, talkOf } from "../../../lib/talks/talks.ts";

interface Props {
  readonly params: Promise<{ talk: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return TALKS.map(({ id }) => ({ talk: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, description } = content.talk((await params).talk);
  return pageMetadata({ title: talkTitle(title), description, listed: true });
}

export default async function Page({ params }: Props) {
  const talk = talkOf((await params).talk);
  if (!talk) notFound();
  return (
    <Frame modules={["share"]}>
      <TalkStart talk={talk} />
    </Frame>
  );
}
