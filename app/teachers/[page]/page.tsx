import type { Metadata } from "next";
import { Frame } from "../../../components/layout/frame.tsx";
import { TeacherPage } from "../../../components/teachers/teacher-page.tsx";
import { content } from "../../../lib/content/load.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { modulesFor } from "../../../lib/site/modules-for.ts";
import { ui } from "../../../lib/site/ui.ts";
import "../../[section]/guides.css";

interface Props {
  readonly params: Promise<{ page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return content.teacherPages.map((page) => ({ page }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { words } = content.document("teachers", (await params).page);
  return pageMetadata({ title: `${words.title} · ${ui.site.name}`, description: words.description, listed: true });
}

export default async function Page({ params }: Props) {
  const { page } = await params;
  return (
    <Frame modules={modulesFor(content.tree("teachers", page))}>
      <TeacherPage id={page} />
    </Frame>
  );
}
