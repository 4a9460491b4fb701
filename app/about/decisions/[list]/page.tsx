import "../../../../components/decisions/decisions.css";
import type { Metadata } from "next";
import { DecisionListPage, decisionListTitle } from "../../../../components/decisions/decision-list.tsx";
import { Frame } from "../../../../components/layout/frame.tsx";
import { DECISION_LISTS, type DecisionList } from "../../../../lib/site/decisions.ts";
import { pageMetadata } from "../../../../lib/site/metadata.ts";

interface Props {
  readonly params: Promise<{ list: DecisionList }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return DECISION_LISTS.map((list) => ({ list }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata({ title: decisionListTitle((await params).list), listed: false });
}

export default async function Page({ params }: Props) {
  return (
    <Frame>
      <DecisionListPage list={(await params).list} />
    </Frame>
  );
}
