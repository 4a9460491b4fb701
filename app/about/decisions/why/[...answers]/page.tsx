import "../../../../../components/decisions/decisions.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WhyThisPlan, whyTitle } from "../../../../../components/decisions/why-this-plan.tsx";
import { Frame } from "../../../../../components/layout/frame.tsx";
import { FLOW } from "../../../../../lib/flow/flow.ts";
import { placeAt } from "../../../../../lib/flow/paths.ts";
import { pageMetadata } from "../../../../../lib/site/metadata.ts";
import { roads } from "../../../../../lib/site/pages.ts";

interface Props {
  readonly params: Promise<{ answers: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return roads.map(({ segments }) => ({ answers: [...segments] }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = placeAt(FLOW, (await params).answers);
  return place ? pageMetadata({ title: whyTitle(place), listed: false }) : {};
}

export default async function Page({ params }: Props) {
  const place = placeAt(FLOW, (await params).answers);
  if (!place) notFound();
  return (
    <Frame>
      <WhyThisPlan place={place} />
    </Frame>
  );
}
