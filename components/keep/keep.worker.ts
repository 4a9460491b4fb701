/**
 * The worker that lets a kept plan open without signal. It is registered on one page, and only when the reader has
 * pressed *Keep it*. What the site sends always comes first; a kept page is shown only when the site does not send the
 * page. It never touches the way out: a worker that answers for `/leave/` while storage is being cleared hangs it.
 *
 * It wakes with every page that is opened. So it is here that a keeping or a removal which was cut off is undone or
 * finished, whichever page comes next.
 */
import { browserShelf } from "../../lib/keep/browser-shelf.ts";
import { firstAnswer } from "../../lib/keep/first-answer.ts";
import { Keeper } from "../../lib/keep/keeper.ts";
import { isPlanAddress, NO_SIGNAL, REMOVE, TIDY } from "../../lib/keep/pack.ts";
import { keptAnswer } from "../../lib/keep/versions.ts";

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
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install", listen: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listen: (event: Asked) => void): void;
  addEventListener(type: "message", listen: (event: Told) => void): void;
}
const worker = self as unknown as Surroundings;

/** On a bad line an answer may be a long time coming. After this, a kept page is shown if there is one. */
const PATIENCE = 4_000;

const keeper = new Keeper({ shelf: browserShelf, unregister: () => worker.registration.unregister() });

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener("message", (event) => {
  const { data, ports } = event;
  const done =
    data === REMOVE ? keeper.remove() : data === TIDY ? keeper.tidy() : isPlanAddress(data) && keeper.keep(data);
  if (!done) return;
  const answered = done.then((outcome) => ports[0]?.postMessage(outcome));
  // Of an attempt that failed nothing is left, this worker included, should the page have gone meanwhile.
  event.waitUntil(answered.then(() => keeper.tidy()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin || isLeftAlone(pathname)) return;
  if (request.mode === "navigate") {
    if (pathname.endsWith("/")) event.respondWith(page(event, pathname));
    event.waitUntil(keeper.tidy());
  } else if (pathname.startsWith("/assets/")) {
    // Its name holds the hash of its content, so whichever copy has it has the right one.
    event.respondWith(caches.match(pathname, { ignoreVary: true }).then((kept) => kept ?? fetch(request)));
  } else if (request.destination === "image") {
    event.respondWith(picture(request, pathname));
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
  if (fromSite && answer.status === 200) {
    const copy = answer.clone();
    event.waitUntil(copy.arrayBuffer().then((bytes) => keeper.look(address, bytes)));
  }
  return answer;
}

async function picture(request: Request, address: string): Promise<Response> {
  const asked = await fetch(request).catch(() => undefined);
  if (asked && asked.status < 400) return asked;
  return (await keptAnswer(address, browserShelf)) ?? asked ?? Response.error();
}
