import { readFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ask } from "../../lib/hosting/ask.ts";
import { freePort } from "./support/free-port.ts";
import { HOSTING, nginx, OUT, startNginx } from "./support/hosts.ts";

const READERS = 16;
const ADDRESSES = ["/", "/get-help/", "/what-to-do/", "/leave/", "/sitemap.xml"];

/** Readers who ask one address after another until told to stop. */
function readers(url: string) {
  const failed: string[] = [];
  let answered = 0;
  let slowest = 0;
  let stopped = false;
  const reader = async (first: number): Promise<void> => {
    for (let number = first; !stopped; number += 1) {
      const address = ADDRESSES[number % ADDRESSES.length] ?? "/";
      const started = performance.now();
      try {
        const { status } = await ask(url + address, { headers: { "Accept-Encoding": "br" } });
        if (status !== 200) failed.push(`${status} ${address}`);
        answered += 1;
        slowest = Math.max(slowest, performance.now() - started);
      } catch (error) {
        failed.push(`${error instanceof Error ? error.message : error} ${address}`);
      }
    }
  };
  const all = Promise.all(Array.from({ length: READERS }, (_, index) => reader(index)));
  return {
    failed,
    /** Waits until so many more have been answered. */
    answer: async (more: number) => {
      const enough = answered + more;
      const tooMany = failed.length + more;
      while (answered < enough && failed.length < tooMany) await new Promise((resolve) => setImmediate(resolve));
    },
    stop: async () => {
      stopped = true;
      await all;
      return { answered, slowest: Math.round(slowest), failed };
    },
  };
}

test("no reader notices that one of two servers behind a balancer is killed, or that it comes back", async () => {
  const [one, two, front] = [await freePort(), await freePort(), await freePort()];
  const first = await startNginx(OUT, undefined, one);
  onTestFinished(first.stop);
  const second = await startNginx(OUT, undefined, two);
  onTestFinished(second.stop);
  const text = (await readFile(join(HOSTING, "balancer.conf"), "utf8"))
    .replaceAll("127.0.0.1:8081", `127.0.0.1:${one}`)
    .replaceAll("127.0.0.1:8082", `127.0.0.1:${two}`)
    .replace("listen 8080;", `listen 127.0.0.1:${front};`);
  const balancer = await nginx(text, front);
  onTestFinished(balancer.stop);

  const load = readers(balancer.url);
  await load.answer(600);
  await first.program.kill();
  await load.answer(2000);
  const again = await startNginx(OUT, undefined, one);
  onTestFinished(again.stop);
  await load.answer(600);
  await second.program.kill();
  await load.answer(2000);
  const { answered, slowest, failed } = await load.stop();
  console.log(`balancer: ${answered} answers, two servers killed, slowest ${slowest} ms`);
  expect(failed).toEqual([]);
  expect(slowest).toBeLessThan(5000);
});

test("the balancer passes on every header and packing of the servers behind it", async () => {
  const [one, front] = [await freePort(), await freePort()];
  const server = await startNginx(OUT, undefined, one);
  onTestFinished(server.stop);
  const text = (await readFile(join(HOSTING, "balancer.conf"), "utf8"))
    .replaceAll(/127\.0\.0\.1:808[12]/g, `127.0.0.1:${one}`)
    .replace("listen 8080;", `listen 127.0.0.1:${front};`);
  const balancer = await nginx(text, front);
  onTestFinished(balancer.stop);
  for (const address of [...ADDRESSES, "/nowhere/", "/go/oak"]) {
    for (const encoding of ["br", "gzip", "identity"]) {
      const [direct, passed] = [await seen(server.url), await seen(balancer.url)];
      expect(passed).toEqual(direct);
      async function seen(url: string) {
        const { status, headers, body } = await ask(url + address, { headers: { "Accept-Encoding": encoding } });
        const kept = [...headers].filter(([name]) => !["date", "connection", "keep-alive"].includes(name));
        return { status, headers: kept.sort(), body: body.toString("base64") };
      }
    }
  }
});

test("no reader notices that nginx reads its configuration again, six times under load", async () => {
  const host = await startNginx(OUT);
  onTestFinished(host.stop);
  const load = readers(host.url);
  for (let time = 0; time < 6; time += 1) {
    await load.answer(500);
    host.program.signal("SIGHUP");
  }
  await load.answer(500);
  const { answered, slowest, failed } = await load.stop();
  console.log(`reload: ${answered} answers over 6 reloads, slowest ${slowest} ms`);
  expect(failed).toEqual([]);
});

test("a server that was killed under load answers again as soon as it is started", async () => {
  const port = await freePort();
  const host = await startNginx(OUT, undefined, port);
  const load = readers(host.url);
  await load.answer(300);
  await host.program.kill();
  await host.stop();
  const started = performance.now();
  const again = await startNginx(OUT, undefined, port);
  onTestFinished(again.stop);
  await load.answer(300);
  const back = performance.now() - started;
  await load.stop();
  console.log(`killed: back and 300 pages answered after ${Math.round(back)} ms`);
  expect(back).toBeLessThan(5000);
});

test("readers are answered at once while five hundred slow connections hold on", async () => {
  const host = await startNginx(OUT);
  onTestFinished(host.stop);
  const { port } = new URL(host.url);
  const slow: Socket[] = [];
  onTestFinished(() => {
    for (const socket of slow) socket.destroy();
  });
  let cut = 0;
  for (let number = 0; number < 500; number += 1) {
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("error", () => {});
    socket.once("close", () => {
      cut += 1;
    });
    socket.resume();
    // A header that never ends.
    socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow-${number}: `);
    slow.push(socket);
  }
  const times: number[] = [];
  for (let number = 0; number < 200; number += 1) {
    const started = performance.now();
    const { status } = await ask(`${host.url}${ADDRESSES[number % ADDRESSES.length]}`);
    expect(status).toBe(200);
    times.push(performance.now() - started);
  }
  const slowest = Math.max(...times);
  // They are let go, and do not hold the server for ever.
  while (cut < slow.length) await new Promise((resolve) => setTimeout(resolve, 200));
  console.log(`slow connections: slowest answer ${Math.round(slowest)} ms, all 500 cut`);
  expect(slowest).toBeLessThan(1000);
});
