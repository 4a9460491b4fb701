import type { Metadata } from "next";
import { Situation } from "../../../components/article/situation.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { content } from "../../../lib/content/load.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { ui } from "../../../lib/site/ui.ts";
import "../../../components/film/film.css";

interface Props {
  readonly params: Promise<{ situation: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return content.ids("situations").map((id) => ({ situation: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { words } = content.document("situations", (await params).situation);
  return pageMetadata({ title: `${words.title} · ${ui.site.name}`, description: words.description, listed: true });
}

export default async function Page({ params }: Props) {
  return (
    <Frame modules={["open-now", "share"]}>
      <Situation id={(await params).situation} />
    </Frame>
  );
}
