import type { Metadata } from "next";
import { Guide } from "../../../components/guide/guide.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { content } from "../../../lib/content/load.ts";
import { guideKind, type SectionId } from "../../../lib/content/sections.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { modulesFor } from "../../../lib/site/modules-for.ts";
import { ui } from "../../../lib/site/ui.ts";
import "../guides.css";

interface Props {
  readonly params: Promise<{ section: SectionId; guide: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return content.sections.flatMap((section) => content.guides(section).map((guide) => ({ section, guide })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, guide } = await params;
  const { words } = content.document(guideKind(section), guide);
  return pageMetadata({ title: `${words.title} · ${ui.site.name}`, description: words.description, listed: true });
}

export default async function Page({ params }: Props) {
  const { section, guide } = await params;
  return (
    <Frame modules={[...modulesFor(content.tree(guideKind(section), guide)), "share"]}>
      <Guide section={section} id={guide} />
    </Frame>
  );
}
