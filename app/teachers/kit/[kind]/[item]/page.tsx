import type { Metadata } from "next";
import { Frame } from "../../../../../components/layout/frame.tsx";
import { Kit } from "../../../../../components/teachers/kit.tsx";
import { pageMetadata } from "../../../../../lib/site/metadata.ts";
import { fill, ui } from "../../../../../lib/site/ui.ts";
import { itemOf, items } from "../../../../../lib/teachers/items.ts";
import { kit } from "../../../../../lib/teachers/words.ts";
import "../../../../[section]/guides.css";
import "../../../../../components/teachers/kit.css";

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
  return pageMetadata({
    title: `${fill(kit.kit.documentTitle, { title })} · ${ui.site.name}`,
    description: fill(kit.kit.description, { title }),
    listed: false,
  });
}

export default async function Page({ params }: Props) {
  const { kind, item } = await params;
  return (
    <Frame modules={["copy-text"]}>
      <Kit item={itemOf(kind, item)} />
    </Frame>
  );
}
