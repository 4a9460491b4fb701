import type { Metadata } from "next";
import { Card } from "../../../../../components/teachers/card.tsx";
import { pageMetadata } from "../../../../../lib/site/metadata.ts";
import { fill, ui } from "../../../../../lib/site/ui.ts";
import { itemOf, items } from "../../../../../lib/teachers/items.ts";
import { kit } from "../../../../../lib/teachers/words.ts";
import "../../../../../components/teachers/card.css";

interface Props {
  readonly params: Promise<{ kind: string; item: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return items().map(({ kind, id }) => ({ kind, item: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, item } = await params;
  const { title } = itemOf(kind, item);
  return pageMetadata({ title: fill(kit.card.documentTitle, { title, name: ui.site.name }), listed: false });
}

export default async function Page({ params }: Props) {
  const { kind, item } = await params;
  return <Card item={itemOf(kind, item)} />;
}
