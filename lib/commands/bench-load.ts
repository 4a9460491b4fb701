/**
 * Measures what one core of the machine can serve: `npm run bench:load`.
 *
 * nginx with the configuration that the build has written, all response headers on, against nginx with the same files
 * and no headers of ours, and against a stock Next server with pages of the same words. Both run in turn, and ratios are
 * of medians. Then it plays the evening on television: 100,000 visits in three minutes, evenly, for a minute or as long
 * as `--seconds` says. `--rounds` is how often each is measured. It exits with 1 when a goal is missed.
 *
 * "A core" is a second of the server's own processor time, so that other work on the machine does not count against it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { BenchError, runBench } from "../bench/bench-error.ts";
import { exclusively } from "../bench/exclusively.ts";
import { handshakes, load, REQUESTS_IN_A_VISIT, requests, visitPaths, visits } from "../bench/load.ts";
import { startNextServer } from "../bench/next-server.ts";
import { startNginx } from "../bench/nginx.ts";
import { machine, programs, versionOf } from "../bench/programs.ts";
import { median } from "../bench/statistics.ts";
import { figure, markdownTable } from "../bench/table.ts";

/** 100,000 visits in three minutes. */
const EVENING = { visits: 100_000, seconds: 180 };
const GOALS = { ratio: 0.9, visitsPerCore: 1000, p99: 100 };
const OUT = path.resolve("out");
const CONFIG = path.resolve(".hosting/nginx.conf");
const PAGE = "/what-to-do/";
const NEXT_PAGE = "/situations/";

await runBench(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4450" },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "60" },
      workspace: { type: "string", default: path.join(tmpdir(), "steady-side-by-side") },
      "no-next": { type: "boolean", default: false },
    },
  });
  const { nginx, h2load, wrk, openssl } = programs("nginx", "h2load", "wrk", "openssl", "taskset");
  if (!existsSync(CONFIG) || !existsSync(path.join(OUT, "index.html")))
    throw new BenchError("There is nothing to serve yet. Run npm run build first.");
  const rounds = Number(values.rounds);
  const [ours, oursTls, bare, bareTls, next] = [0, 1, 2, 3, 4].map((add) => Number(values.port) + add) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const folder = mkdtempSync(path.join(tmpdir(), "steady-load-"));
  const generated = readFileSync(CONFIG, "utf8");
  const servers = await Promise.all([
    startNginx(path.join(folder, "ours"), [{ root: OUT, port: ours, tlsPort: oursTls, generated }], { core: 0 }),
    startNginx(path.join(folder, "bare"), [{ root: OUT, port: bare, tlsPort: bareTls }], { core: 0 }),
  ]);
  const [full, plain] = servers;
  const nextServer = values["no-next"] ? undefined : await startNextServer(values.workspace, { port: next, core: 0 });
  try {
    const paths = visitPaths(OUT, PAGE, NEXT_PAGE);
    const on = (port: number) => paths.map((one) => `https://127.0.0.1:${port}${one}`);
    const found = {
      requests: { ours: [], bare: [], next: [] } as Measured,
      handshakes: { ours: [], bare: [], next: [] } as Measured,
      visits: { ours: [], bare: [], next: [] } as Measured,
    };
    for (let round = 0; round < rounds; round += 1) {
      await exclusively(async () => {
        found.requests.ours.push(await requests(`http://127.0.0.1:${ours}${PAGE}`, full.workers, 5));
        found.requests.bare.push(await requests(`http://127.0.0.1:${bare}${PAGE}`, plain.workers, 5));
        if (nextServer) found.requests.next.push(await requests(nextServer.url, nextServer.workers, 5));
        found.handshakes.ours.push(await handshakes(oursTls, full.workers, 5));
        found.handshakes.bare.push(await handshakes(bareTls, plain.workers, 5));
        const rate = { rate: EVENING.visits / EVENING.seconds, seconds: 8, folder };
        found.visits.ours.push(await visits(on(oursTls), full.workers, rate));
        found.visits.bare.push(await visits(on(bareTls), plain.workers, rate));
      });
      console.error(`Round ${round + 1} of ${rounds}, load ${load()}`);
    }
    const evening = await exclusively(() =>
      visits(on(oursTls), full.workers, {
        rate: EVENING.visits / EVENING.seconds,
        seconds: Number(values.seconds),
        folder,
      }),
    );

    const perCore = (measured: readonly Figures[]) => median(measured.map((one) => one.perCore));
    const row = (what: string, { ours, bare, next }: Measured) => [
      what,
      figure(perCore(ours)),
      figure(perCore(bare)),
      figure(perCore(ours) / perCore(bare), 2),
      figure(perCore(next)),
    ];
    const head = ["a second of one core", "nginx, all headers", "bare nginx", "ratio", "stock Next server"];
    console.log(
      `\n${markdownTable(head, [
        row("requests, connections kept open", found.requests),
        row("new TLS 1.3 connections", found.handshakes),
        row(`visits: new TLS connection and ${REQUESTS_IN_A_VISIT} requests`, found.visits),
      ])}\n`,
    );
    const rate = EVENING.visits / EVENING.seconds;
    const share = rate / perCore(found.visits.ours);
    console.log(
      markdownTable(
        ["an evening on television", "figure"],
        [
          ["visits in three minutes", figure(EVENING.visits)],
          ["new connections a second", figure(rate)],
          ["requests a second", figure(rate * REQUESTS_IN_A_VISIT)],
          ["of one core, by the table above", `${figure(share * 100)}%`],
          ["played for", `${figure(evening.seconds, 1)} s`],
          ["visits played", figure(evening.asked)],
          ["visits a second reached", figure(evening.perSecond)],
          ["of one core, used", `${figure((evening.perSecond / evening.perCore) * 100)}%`],
          ["visits not well answered", figure(evening.failed)],
          ["request: all but 1 in 100 within", `${figure(evening.p99, 1)} ms`],
          ["connection: slowest", `${figure(evening.connectSlowest, 1)} ms`],
        ],
      ),
    );
    console.log(
      `\nA core is a second of the server's processor time. Median of ${rounds}, in turn; load at the end ${load()}. ${machine()}; nginx ${versionOf(nginx, "-v")}, h2load ${versionOf(h2load, "--version")}, wrk ${versionOf(wrk, "-v")}, OpenSSL ${versionOf(openssl, "version")}; ${new Date().toISOString().slice(0, 10)}.`,
    );
    const missed = [
      ...Object.entries(found)
        .filter(([, { ours, bare }]) => perCore(ours) / perCore(bare) < GOALS.ratio)
        .map(([what]) => `${what}: less than ${GOALS.ratio} of bare nginx`),
      ...(perCore(found.visits.ours) < GOALS.visitsPerCore ? [`fewer than ${GOALS.visitsPerCore} visits a core`] : []),
      ...(evening.failed > 0 ? [`${evening.failed} visits not well answered`] : []),
      ...(evening.p99 > GOALS.p99 ? [`1 request in 100 takes more than ${GOALS.p99} ms`] : []),
    ];
    console.log(missed.length === 0 ? "Every goal is met." : `Missed: ${missed.join("; ")}.`);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await Promise.all([...servers, ...(nextServer ? [nextServer] : [])].map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
});

type Figures = { readonly perCore: number };
type Measured = Record<"ours" | "bare" | "next", Figures[]>;
