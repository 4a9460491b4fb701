import { kitFile } from "../../../../../../components/teachers/kit-file.ts";
import { KIT_FILES, type KitFile } from "../../../../../../lib/site/routes.ts";
import { itemOf, items } from "../../../../../../lib/teachers/items.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return items().flatMap(({ kind, id }) => KIT_FILES.map((file) => ({ kind, item: id, file })));
}

interface Props {
  readonly params: Promise<{ kind: string; item: string; file: string }>;
}

/** A file to print, to show or to put into a document. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { kind, item, file } = await params;
  const { body, type } = await kitFile(itemOf(kind, item), file as KitFile);
  return new Response(body, { headers: { "content-type": type } });
}
