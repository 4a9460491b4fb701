import { bundleWorker } from "../../../../lib/publish/bundle-module.ts";

export const dynamic = "force-static";

/** The worker that lets a kept plan open without signal. Its name never changes, so that a browser finds its successor. */
export async function GET(): Promise<Response> {
  return new Response(await bundleWorker(), {
    headers: { "content-type": "text/javascript; charset=utf-8", "service-worker-allowed": "/" },
  });
}
