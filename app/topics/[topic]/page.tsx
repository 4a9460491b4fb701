import type { Metadata } from "next";
import { Article } from "../../../components/article/article.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { content } from "../../../lib/content/load.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { ui } from "../../../lib/site/ui.ts";
import "../../../components/film/film.css";

interface Props {
  readonly params: Promise<{ topic: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return content.ids("topics").map((id) => ({ topic: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { words } = content.document("topics", (await params).topic);
  return pageMetadata({ title: `${words.title} · ${ui.site.name}`, description: words.description, listed: true });
}

export default async function Page({ params }: Props) {
  return (
    <Frame modules={["open-now", "share"]}>
      <Article kind="topics" id={(await params).topic} />
    </Frame>
  );
}
