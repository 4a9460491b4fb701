/**
 * Makes *Leave this site* leave no way back: the page is hidden at once, the browser goes back to the first page of
 * ours in this tab, puts an empty page in its place and goes on from there, so that neither Back nor Forward
 * reaches anything of ours. Three presses of Shift do the same. Escape does nothing: it already means stop.
 *
 * The tab is marked. Whatever page of ours comes up in it again, because it was on the way, on the far side of another
 * site, or the line was too slow to empty it, leaves again before it is seen: a page is shown as soon as this script says
 * that it may be, and 0.3 seconds after the styles in any case. No plan is held up by a script that never comes.
 *
 * Nothing is loaded before it is known that the site answers: a browser's own page about a fault says our name. Where
 * there is no signal an empty page of the browser's is the end.
 *
 * A plan that is kept is removed on the way, unless the reader has said that it is to stay. The page is hidden first, and
 * nothing waits for it, but where there is no signal.
 */
import { STAYS, storage } from "../../lib/keep/kept-plans.ts";
import { removeEverything } from "../keep/remove-everything.ts";
import { isLeaving, list, markLeaving } from "./mark.ts";

/** It is never kept, on the disk or in a plan's copy. */
const ANSWERS = "/favicon.ico?leaving";
/** Milliseconds for each thing that is waited for. On a bad line a first byte takes four round trips. */
const PATIENCE = 8_000;
/** From the press on: Chromium lets a page take back a jump only in the five seconds after somebody has pressed something. */
const LONGEST_JUMP = 4_500;
const LONGEST_REMOVAL = 1_500;

const THREE_PRESSES = 5_000;
const ONE_PRESS = 1_000;

const root = document.documentElement;

/** Whatever goes wrong here, leaving goes on, and removes. */
function stays(): boolean {
  try {
    return storage()?.getItem(STAYS) != null;
  } catch {
    return false;
  }
}

let going = false;

/** @param answered whether the site is known to answer, because it has just sent this page */
function leave(answered = false): void {
  // Each press would stop what the one before it has begun.
  if (going) return;
  going = true;
  root.hidden = true;
  document.title = "\u00a0";
  const keeps = stays();
  // The second is for those who have said that a plan is to stay on this phone.
  const blank = keeps ? "/leave/later/" : "/leave/";
  const removed = keeps ? Promise.resolve() : removeEverything().catch(() => undefined);
  // From now on this is the empty page to whoever looks at the address, and whenever it is loaded again.
  history.replaceState(null, "", blank);
  markLeaving();

  const end = () => location.assign("about:blank");
  const noSignal = () => {
    removed.then(end);
    setTimeout(end, LONGEST_REMOVAL);
  };
  const carryOn = () => {
    location.replace(blank);
    setTimeout(end, PATIENCE);
  };
  let jumps = false;
  setTimeout(() => jumps && carryOn(), LONGEST_JUMP);
  const goBack = () => {
    const [first] = list?.entries() ?? [];
    if (!list?.currentEntry?.index || !first) carryOn();
    else {
      // An entry of this same document does not load again, so nobody else would carry on.
      const { committed, finished } = list.traverseTo(first.key);
      Promise.all([committed, finished]).then(carryOn, carryOn);
      jumps = true;
    }
  };
  if (answered) goBack();
  else if (!navigator.onLine) noSignal();
  else {
    const picture = new Image();
    picture.onload = goBack;
    picture.onerror = noSignal;
    picture.src = ANSWERS;
    setTimeout(() => picture.complete || noSignal(), PATIENCE);
  }
}

for (const kind of ["click", "auxclick"] as const) {
  addEventListener(kind, (event) => {
    // The second button opens the browser's menu. The middle one would open another tab and let this page stand.
    if (event.button === 2 || !(event.target as Element).closest("[data-leave]")) return;
    event.preventDefault();
    leave();
  });
}

// Shift is held to mark text, to turn the wheel and to change the keyboard: only Shift by itself, and let go, is a press.
let presses: number[] = [];
let down = 0;
const forget = () => {
  presses = [];
  down = 0;
};
for (const kind of ["pointerdown", "mousedown", "wheel", "blur", "visibilitychange"]) {
  addEventListener(kind, forget, { capture: true, passive: true });
}
const isAlone = (event: KeyboardEvent) => event.key === "Shift" && !(event.ctrlKey || event.altKey || event.metaKey);
addEventListener("keydown", (event) => {
  if (isAlone(event) && !event.repeat && !down) down = event.timeStamp;
  else forget();
});
addEventListener("keyup", (event) => {
  const now = event.timeStamp;
  const isPress = isAlone(event) && now - down < ONE_PRESS;
  down = 0;
  presses = isPress ? [...presses, now].slice(-3) : [];
  if (presses.length === 3 && now - (presses[0] ?? 0) < THREE_PRESSES) leave();
});

/** A worker may have answered in its place. Where none is let be seen there is none. */
function siteHasAnswered(): boolean {
  try {
    return !navigator.serviceWorker?.controller;
  } catch {
    return true;
  }
}

if (isLeaving()) leave(siteHasAnswered());
else root.classList.add("shown");

// A page that the browser keeps in its memory may be painted before it is asked: so it waits there hidden.
addEventListener("pagehide", () => {
  root.hidden = true;
});
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  if (going || isLeaving(true)) {
    going = false;
    leave();
  } else {
    root.hidden = false;
  }
});
