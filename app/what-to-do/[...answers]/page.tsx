import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "../../../components/layout/frame.tsx";
import { Plan, planTitle } from "../../../components/plan/plan.tsx";
import { Question, questionTitle } from "../../../components/question/question.tsx";
import { FLOW } from "../../../lib/flow/flow.ts";
import { placeAt } from "../../../lib/flow/paths.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { places } from "../../../lib/site/pages.ts";

interface Props {
  readonly params: Promise<{ answers: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return places.filter((place) => place.segments.length > 0).map((place) => ({ answers: [...place.segments] }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = placeAt(FLOW, (await params).answers);
  if (!place) return {};
  return pageMetadata({ title: "question" in place.at ? questionTitle(place) : planTitle(place), listed: false });
}

export default async function Page({ params }: Props) {
  const place = placeAt(FLOW, (await params).answers);
  if (!place) notFound();
  if ("question" in place.at) {
    return (
      <Frame>
        <Question place={place} id={place.at.question} />
      </Frame>
    );
  }
  return (
    <Frame modules={["plan"]}>
      <Plan place={place} />
    </Frame>
  );
}
