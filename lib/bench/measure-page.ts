import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser, CDPSession } from "@playwright/test";
import { BenchError } from "./bench-error.ts";

const run = promisify(execFile);

/** Lighthouse in a folder of its own: it is no part of this project. */
export const LIGHTHOUSE = { id: "measure", name: "Lighthouse", packages: { lighthouse: "13.5.0" } };

/** A slow phone of 2017 on a bad line. Speeds in bytes a second, latency in milliseconds. */
const SLOW_PHONE = { cpu: 20, bytes: 400_000 / 8, latency: 400 };
const LONGEST_LOAD = 120_000;

/** What a first visit to a page costs; everything is as it came over the wire, with response headers. */
export interface Cost {
  readonly bytes: number;
  readonly requests: number;
  readonly script: number;
}

/** What Lighthouse says of a page on a phone: a score out of 100, milliseconds, and shift. */
export interface Lighthouse {
  readonly score: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** Opens a page in an empty browser, waits until nothing more is fetched, and counts. */
export async function cost(browser: Browser, url: string): Promise<Cost> {
  return inNewPage(browser, async (session, page) => {
    const kinds = new Map<string, string>();
    const found = { bytes: 0, requests: 0, script: 0 };
    session.on("Network.responseReceived", ({ requestId, type, response }) => {
      kinds.set(requestId, response.mimeType.includes("javascript") ? "Script" : type);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      found.requests += 1;
      found.bytes += encodedDataLength;
      if (kinds.get(requestId) === "Script") found.script += encodedDataLength;
    });
    await page.goto(url, { waitUntil: "networkidle" });
    // On a busy machine a font is asked for after the network has seemed to rest.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return found;
  });
}

/** Milliseconds from the start of a first visit to the first text, on a slow phone and a bad line. */
export async function firstText(browser: Browser, url: string): Promise<number> {
  return inNewPage(browser, async (session, page) => {
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: SLOW_PHONE.latency,
      downloadThroughput: SLOW_PHONE.bytes,
      uploadThroughput: SLOW_PHONE.bytes,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PHONE.cpu });
    await page.goto(url, { waitUntil: "load", timeout: LONGEST_LOAD });
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const paint = list.getEntries().find(({ name }) => name === "first-contentful-paint");
            if (paint) resolve(paint.startTime);
          }).observe({ type: "paint", buffered: true });
        }),
    );
  });
}

async function inNewPage<Result>(
  browser: Browser,
  work: (session: CDPSession, page: Awaited<ReturnType<Browser["newPage"]>>) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: false });
    return await work(session, page);
  } finally {
    await context.close();
  }
}

/**
 * Runs Lighthouse once, as a phone, for performance only.
 *
 * @param folder where it is installed
 * @param browser path of the browser it starts
 * @throws BenchError when it fails
 */
export async function lighthouse(folder: string, browser: string, url: string): Promise<Lighthouse> {
  const program = path.join(folder, "node_modules/lighthouse/cli/index.js");
  const flags = "--headless=new --no-sandbox --disable-dev-shm-usage --ignore-certificate-errors";
  try {
    const { stdout } = await run(
      process.execPath,
      [program, url, "--output=json", "--quiet", "--only-categories=performance", `--chrome-flags=${flags}`],
      { env: { ...process.env, CHROME_PATH: browser, CI: "1" }, maxBuffer: 64_000_000 },
    );
    const { audits, categories } = JSON.parse(stdout);
    return {
      score: categories.performance.score * 100,
      lcp: audits["largest-contentful-paint"].numericValue,
      tbt: audits["total-blocking-time"].numericValue,
      cls: audits["cumulative-layout-shift"].numericValue,
    };
  } catch (error) {
    throw new BenchError(
      `Lighthouse could not measure ${url}: ${error instanceof Error ? error.message.slice(0, 500) : error}`,
    );
  }
}
