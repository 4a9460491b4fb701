import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { rollBack } from "../../lib/hosting/releases.ts";
import { serve } from "../../lib/publish/serve.ts";
import { startCaddy, startNginx } from "./support/hosts.ts";
import { type Met, readUntil, type TwoReleases, twoReleases } from "./support/two-releases.ts";

const SWITCHES = 20;
const READERS = 8;
/** Pages that must be read between two switches, so that each is met. */
const PAGES_BETWEEN = 40;

test.each([
  [
    "nginx",
    async ({ folder, hosting }: TwoReleases) => {
      const { url, stop } = await startNginx(join(folder, "current"), readFile(join(hosting, "nginx.conf"), "utf8"));
      onTestFinished(stop);
      return url;
    },
  ],
  [
    "Caddy",
    async ({ folder, hosting }: TwoReleases) => {
      const { url, stop } = await startCaddy(join(folder, "current"), readFile(join(hosting, "Caddyfile"), "utf8"));
      onTestFinished(stop);
      return url;
    },
  ],
  [
    "our own server",
    async ({ folder }: TwoReleases) => {
      const { url, close } = await serve({ folder: join(folder, "current"), port: 0 });
      onTestFinished(close);
      return url;
    },
  ],
])("nobody meets a mixed site or a failed request at %s while releases go forward and back", async (_name, start) => {
  const releases = await twoReleases();
  const url = await start(releases);
  const readers = readUntil(url, READERS);
  for (let number = 0; number < SWITCHES; number += 1) {
    await until(readers.met, readers.met.pages + PAGES_BETWEEN);
    await rollBack(releases.folder, releases.names[number % 2]);
  }
  await until(readers.met, readers.met.pages + PAGES_BETWEEN);
  const met = await readers.stop();
  console.log(`${_name}: ${met.pages} pages, each with its style, over ${SWITCHES} switches`);
  expect({ mixed: met.mixed, failed: met.failed }).toEqual({ mixed: 0, failed: [] });
  expect([...met.of.keys()].sort()).toEqual(["one", "two"]);
});

async function until(met: Met, pages: number): Promise<void> {
  while (met.pages < pages && met.failed.length === 0) await new Promise((resolve) => setImmediate(resolve));
}
