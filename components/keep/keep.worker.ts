/**
 * The worker that lets a kept plan open without signal. It is registered on one page, and only when the reader has
 * pressed *Keep it*. What the site sends always comes first; a kept page is shown only when the site does not
 * answer. It never touches the way out: a worker that answers for `/leave/` while storage is being cleared hangs it.
 */
import { browserShelf, digestOf } from "../../lib/keep/browser-shelf.ts";
import { firstAnswer } from "../../lib/keep/first-answer.ts";
import { isDue } from "../../lib/keep/is-due.ts";
import { isPlanAddress, NO_SIGNAL } from "../../lib/keep/pack.ts";
import { hashesOf, keepPlan, keptAnswer, type Outcome, pointers, sweep } from "../../lib/keep/versions.ts";

/** The few parts of a worker's surroundings that are used here. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Waiting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Surroundings {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install", listen: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listen: (event: Asked) => void): void;
  addEventListener(type: "message", listen: (event: Told) => void): void;
}
const worker = self as unknown as Surroundings;

/** On a bad line an answer may be a long time coming. After this, a kept page is shown if there is one. */
const PATIENCE = 4_000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener("message", (event) => {
  const { data, ports } = event;
  if (!isPlanAddress(data)) return;
  event.waitUntil(inTurn(data).then((outcome) => ports[0]?.postMessage(outcome)));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin || isLeftAlone(pathname)) return;
  if (request.mode === "navigate") {
    if (pathname.endsWith("/")) event.respondWith(page(event, pathname));
  } else if (pathname.startsWith("/assets/")) {
    // Its name holds the hash of its content, so whichever copy has it has the right one.
    event.respondWith(caches.match(pathname, { ignoreVary: true }).then((kept) => kept ?? fetch(request)));
  } else if (request.destination === "image") {
    event.respondWith(fetch(request).catch(async () => (await keptAnswer(pathname, browserShelf)) ?? Response.error()));
  }
});

/** The way out, and the module of its empty page. */
function isLeftAlone(pathname: string): boolean {
  return /^\/leave\/|^\/assets\/leaving\./.test(pathname);
}

async function page(event: Asked, address: string): Promise<Response> {
  const { answer, fromSite } = await firstAnswer({
    asked: fetch(event.request),
    kept: () => keptAnswer(address, browserShelf),
    noSignal: () => keptAnswer(NO_SIGNAL, browserShelf),
    patience: PATIENCE,
  });
  if (fromSite && answer.status === 200) event.waitUntil(look(address, answer.clone()));
  return answer;
}

/** With signal: brings up to date what the page that has just come shows to be old, and now and then the rest. */
async function look(address: string, answer: Response): Promise<void> {
  const hash = await digestOf(await answer.arrayBuffer());
  for (const pointer of await pointers(browserShelf)) {
    const hashes = await hashesOf(pointer, browserShelf);
    if (isDue(pointer, hashes, { address, hash }, Date.now())) await inTurn(pointer.plan);
  }
}

let before: Promise<unknown> = Promise.resolve();

/** One at a time: two attempts would take each other's half-made copies for left-overs. */
function inTurn(plan: string): Promise<Outcome> {
  const turn = before.then(async () => {
    await sweep(browserShelf);
    const outcome = await keepPlan(plan, browserShelf);
    if (outcome !== "kept" && outcome !== "same") await sweep(browserShelf);
    return outcome;
  });
  before = turn.catch(() => undefined);
  return turn.catch(() => "refused");
}
