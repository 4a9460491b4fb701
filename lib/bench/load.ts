import { execFile, execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { BenchError } from "./bench-error.ts";
import { processorSeconds } from "./nginx.ts";
import { programs } from "./programs.ts";
import { quantile } from "./statistics.ts";

const run = promisify(execFile);
/** The load comes from here, so that it does not take the server's processor. */
const CLIENT_CORE = "1";
/** What a visit asks for: the page, its styles, its script, and the next page. */
export const REQUESTS_IN_A_VISIT = 4;
/** Milliseconds between two groups of new visits, so that they arrive evenly. */
const STEP = 18;

/** How a server did under load. */
export interface LoadResult {
  /** Requests or visits, each well answered. */
  readonly done: number;
  readonly failed: number;
  /** How many a second of time. */
  readonly perSecond: number;
  /** How many a second of the server's processor time: what one core can do when nothing else wants it. */
  readonly perCore: number;
  /** Milliseconds that all but one in a hundred requests stay under. */
  readonly p99: number;
}

/**
 * Asks for one page over connections that stay open, with wrk.
 *
 * @param workers process ids of the server
 * @param seconds how long
 */
export async function requests(url: string, workers: readonly number[], seconds: number): Promise<LoadResult> {
  const { wrk, taskset } = programs("wrk", "taskset");
  const before = processorSeconds(workers);
  const { stdout } = await run(taskset, [
    ...["-c", CLIENT_CORE, wrk, "-t1", "-c64", `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: br", url],
  ]);
  const used = processorSeconds(workers) - before;
  const done = Number(/(\d+) requests in/.exec(stdout)?.[1] ?? 0);
  const failed =
    Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0) +
    [...(/Socket errors: (.*)/.exec(stdout)?.[1] ?? "").matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
  return {
    done: done - failed,
    failed,
    perSecond: Number(/Requests\/sec: +([\d.]+)/.exec(stdout)?.[1] ?? 0),
    perCore: done / used,
    p99: milliseconds(/ 99% +([\d.]+)(us|ms|s)/.exec(stdout)),
  };
}

function milliseconds(match: RegExpExecArray | null): number {
  const factor = { us: 0.001, ms: 1, s: 1000 }[match?.[2] ?? ""] ?? Number.NaN;
  return Number(match?.[1]) * factor;
}

/**
 * Makes new TLS 1.3 connections one after another, with openssl s_time, and asks for nothing.
 *
 * @param seconds how long
 */
export async function handshakes(
  tlsPort: number,
  workers: readonly number[],
  seconds: number,
): Promise<Pick<LoadResult, "done" | "perSecond" | "perCore">> {
  const { openssl, taskset } = programs("openssl", "taskset");
  const before = processorSeconds(workers);
  const started = performance.now();
  const { stdout } = await run(taskset, [
    ...["-c", CLIENT_CORE, openssl, "s_time", "-connect", `127.0.0.1:${tlsPort}`],
    ...["-new", "-tls1_3", "-time", String(seconds)],
  ]);
  const real = (performance.now() - started) / 1000;
  const done = Number(/(\d+) connections in [\d.]+ real seconds/.exec(stdout)?.[1] ?? 0);
  return { done, perSecond: done / real, perCore: done / (processorSeconds(workers) - before) };
}

/**
 * Visits that arrive evenly, each a new TLS 1.3 connection with four requests over HTTP/2, with h2load.
 *
 * @param urls what a visit asks for; as many as a visit has requests
 * @param rate new visits a second
 * @param seconds how long
 * @param folder for the log of every request while it runs; nothing of it stays
 */
export async function visits(
  urls: readonly string[],
  workers: readonly number[],
  { rate, seconds, folder }: { readonly rate: number; readonly seconds: number; readonly folder: string },
): Promise<LoadResult & { readonly asked: number; readonly connectSlowest: number; readonly seconds: number }> {
  if (urls.length !== REQUESTS_IN_A_VISIT) throw new BenchError(`A visit has ${REQUESTS_IN_A_VISIT} requests.`);
  const { h2load, taskset } = programs("h2load", "taskset");
  const log = path.join(folder, "requests.log");
  const perStep = Math.round((rate * STEP) / 1000);
  const asked = Math.round((perStep * seconds * 1000) / STEP);
  rmSync(log, { force: true });
  const before = processorSeconds(workers);
  const { stdout } = await run(
    taskset,
    [
      ...["-c", CLIENT_CORE, h2load, "-n", String(asked * urls.length), "-c", String(asked), "-m", "4", "-t", "1"],
      ...["-r", String(perStep), `--rate-period=${STEP}ms`, "-H", "accept-encoding: br", `--log-file=${log}`, ...urls],
    ],
    { maxBuffer: 64_000_000 },
  );
  const used = processorSeconds(workers) - before;
  const rows = readFileSync(log, "utf8").trimEnd().split("\n");
  rmSync(log);
  const times = rows.map((row) => Number(row.split("\t")[2]) / 1000);
  const good = rows.filter((row) => row.split("\t")[1] === "200").length;
  const took = secondsOf(/finished in ([\d.]+)(us|ms|s)/.exec(stdout));
  return {
    asked,
    done: good / urls.length,
    failed: asked - good / urls.length,
    perSecond: good / urls.length / took,
    perCore: good / urls.length / used,
    p99: quantile(times, 0.99),
    connectSlowest: milliseconds(/time for connect: +\S+ +([\d.]+)(us|ms|s)/.exec(stdout)),
    seconds: took,
  };
}

function secondsOf(match: RegExpExecArray | null): number {
  return milliseconds(match) / 1000;
}

/** What a first visit to a page asks for, from the published page: itself, its styles, its script, and the next page. */
export function visitPaths(published: string, page: string, next: string): string[] {
  const html = readFileSync(path.join(published, page, "index.html"), "utf8");
  const style = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/.exec(html)?.[1];
  const script = /<script[^>]*src="([^"]+)"/.exec(html)?.[1];
  if (style === undefined || script === undefined)
    throw new BenchError(
      `The page ${page} has no styles or no script: the list of what a visit asks for is out of date.`,
    );
  return [page, style, script, next];
}

/** How busy the machine is: the load average over the last minute. */
export function load(): string {
  return execFileSync("cat", ["/proc/loadavg"], { encoding: "utf8" }).split(" ")[0] ?? "unknown";
}
