import type { Metadata } from "next";
import { Help } from "../../../components/contact/help.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { helpTitle, readFilters } from "../../../lib/site/help-filters.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { helpFilters } from "../../../lib/site/pages.ts";
import { ui } from "../../../lib/site/ui.ts";

interface Props {
  readonly params: Promise<{ filters?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return helpFilters().map(({ nation, who }) => ({ filters: [nation, who].filter((one) => one !== undefined) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { filters = [] } = await params;
  return pageMetadata({
    title: helpTitle(readFilters(filters)),
    description: ui.help.description,
    listed: filters.length === 0,
  });
}

export default async function Page({ params }: Props) {
  return (
    <Frame modules={["open-now"]}>
      <Help {...readFilters((await params).filters ?? [])} />
    </Frame>
  );
}
