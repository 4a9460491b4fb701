/**
 * Makes *Leave this site* leave no way back: the page is hidden at once, the browser goes back to the first page of
 * ours in this tab, puts an empty page in its place and goes on from there, so that neither Back nor Forward
 * reaches anything of ours. Three presses of Shift do the same. Escape does nothing: it already means stop.
 *
 * A mark tells the first page, when it comes up again, to carry on leaving. It is a cookie that lives ten seconds:
 * the only kind of mark that survived a restored page in all three engines. It is set only when the reader leaves.
 *
 * A plan that is kept is removed on the way, unless the reader has said that it is to stay. The page is hidden first, and
 * nothing waits for it, but where there is no signal: then nothing else can load, and an empty page is the end.
 */
import { STAYS, storage } from "../../lib/keep/kept-plans.ts";
import { removeEverything } from "../keep/remove-everything.ts";
import { isLeaving, markLeaving } from "./mark.ts";

const SECONDS_BETWEEN_PRESSES = 5;
const BLANK = "/leave/";
/** For those who have said that a plan is to stay on this phone. */
const BLANK_AND_STAY = "/leave/later/";

const root = document.documentElement;
const carryOn = () => location.replace(stays() ? BLANK_AND_STAY : BLANK);

/** Whatever goes wrong here, leaving goes on, and removes. */
function stays(): boolean {
  try {
    return storage()?.getItem(STAYS) != null;
  } catch {
    return false;
  }
}

function hide(): void {
  root.classList.add("leaving");
  document.title = "\u00a0";
}

function leave(): void {
  hide();
  const marked = markLeaving();
  const removed = stays() ? Promise.resolve() : removeEverything();
  if (!navigator.onLine) {
    const end = () => location.replace("about:blank");
    removed.then(end);
    setTimeout(end, 1500);
    return;
  }
  const navigation = "navigation" in window ? window.navigation : undefined;
  const [first] = navigation?.entries() ?? [];
  // Without the mark the first page would not know that it is to carry on, and would show itself.
  if (marked && navigation && first && (navigation.currentEntry?.index ?? 0) > 0) {
    // An entry of this same document does not load again, so nobody else would carry on.
    navigation.traverseTo(first.key).finished?.then(carryOn, carryOn);
    setTimeout(carryOn, 1500);
  } else {
    carryOn();
  }
}

document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-leave]")) {
    event.preventDefault();
    leave();
  }
});

let presses: number[] = [];
let alone = false;
document.addEventListener("keydown", (event) => {
  alone = event.key === "Shift" && !event.repeat;
  if (event.key !== "Shift") presses = [];
});
document.addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone) return;
  const now = event.timeStamp;
  presses = [...presses.filter((then) => now - then < SECONDS_BETWEEN_PRESSES * 1000), now];
  if (presses.length === 3) leave();
});

addEventListener("pageshow", () => {
  if (isLeaving()) {
    hide();
    carryOn();
  } else {
    root.classList.remove("leaving");
  }
});
