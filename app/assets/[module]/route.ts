import { bundleModule } from "../../../lib/publish/bundle-module.ts";
import { MODULES, type ModuleName } from "../../../lib/site/routes.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return MODULES.map((name) => ({ module: `${name}.js` }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ module: string }> }): Promise<Response> {
  const name = (await params).module.replace(/\.js$/, "") as ModuleName;
  return new Response(await bundleModule(name), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
