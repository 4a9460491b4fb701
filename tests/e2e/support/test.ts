import { type BrowserContext, test as base, expect, type Locator } from "@playwright/test";
import { SITE } from "../../../lib/site/config.ts";

export { expect };

export interface Expected {
  /** Addresses this test means to miss. A browser puts every missing page into its console. */
  readonly missing: readonly string[];
}

/**
 * Stands in for the neutral site behind *Leave this site* with an almost empty page. Only for tests that leave: once
 * anything is answered for, the browser asks the test about every request and stops keeping copies of files.
 */
export async function answerForNeutralSite(context: BrowserContext): Promise<void> {
  await context.route(SITE.leaveTo, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><p>Light rain.</p>" }),
  );
}

/**
 * A page that is watched for as long as a test runs: any error, broken policy, missing file or request to another host
 * fails the test.
 */
export const test = base.extend<{ expected: Expected; watched: undefined }>({
  expected: [{ missing: [] }, { option: true }],
  watched: [
    async ({ context, baseURL, expected }, use) => {
      const faults: string[] = [];
      await watch(context, new URL(baseURL ?? "").origin, expected, faults);
      await use(undefined);
      expect(faults, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Taps a link until its page is there. On a busy machine the finger may be lifted so late that the browser takes the tap
 * for a long press, which opens nothing: a reader would tap again.
 *
 * @param to the address it must lead to
 */
export async function tapThrough(link: Locator, to: string): Promise<void> {
  await expect(async () => {
    if (new URL(link.page().url()).pathname !== to) await link.tap({ timeout: 2_000 });
    await expect(link.page()).toHaveURL(to, { timeout: 2_000 });
  }, `a tap leads to ${to}`).toPass({ intervals: [0] });
}

async function watch(context: BrowserContext, ours: string, expected: Expected, faults: string[]): Promise<void> {
  const meant = (address: string) => expected.missing.some((one) => address === ours + one);
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`Against the policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${ours}/`) && url !== SITE.leaveTo) faults.push(`asked another host: ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400 && !meant(response.url())) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type()) || meant(message.location().url)) return;
    faults.push(`in the console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(`a script failed: ${error.error().message}`));
}
