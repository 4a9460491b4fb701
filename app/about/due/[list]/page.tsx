import type { Metadata } from "next";
import { DueListPage, dueTitle } from "../../../../components/due/due.tsx";
import { Frame } from "../../../../components/layout/frame.tsx";
import { DUE_LISTS, type DueList } from "../../../../lib/site/due.ts";
import { pageMetadata } from "../../../../lib/site/metadata.ts";

interface Props {
  readonly params: Promise<{ list: DueList }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return DUE_LISTS.map((list) => ({ list }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata({ title: dueTitle((await params).list), listed: false });
}

export default async function Page({ params }: Props) {
  return (
    <Frame>
      <DueListPage list={(await params).list} />
    </Frame>
  );
}
