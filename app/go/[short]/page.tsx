import { GoOn } from "../../../components/teachers/go-on.tsx";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { items, kitOf } from "../../../lib/teachers/items.ts";
import { kit } from "../../../lib/teachers/words.ts";

interface Props {
  readonly params: Promise<{ short: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return items().map((item) => ({ short: kitOf(item).short }));
}

export const metadata = pageMetadata({ title: kit.go.title, listed: false });

export default async function Page({ params }: Props) {
  const { short } = await params;
  const item = items().find((one) => kitOf(one).short === short);
  return <GoOn href={item?.href ?? "/"} />;
}
