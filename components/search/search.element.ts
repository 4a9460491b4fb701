/**
 * Searches every page, in the browser. It loads the index (`data-search`) when the box is first used, or when the address
 * ends in `#q=` and some words; after that nothing is asked of any server.
 *
 * What is typed is never written into the address, which browsers list, sync and suggest, nor anywhere else. So that Back
 * shows the same answers, this entry of the tab's own history holds which pages they were, as numbers, and only while the
 * reader looks at one of them: browsers write that to disk, and it may outlive *Leave this site*.
 *
 * Everything it shows is made of text nodes: what somebody types is words, whatever it looks like.
 */
import { askedByAddress } from "../../lib/search/asked-by-address.ts";
import { meansDanger } from "../../lib/search/danger.ts";
import type { Found, Piece } from "../../lib/search/find.ts";
import { SEARCH_PARTS } from "./search-parts.ts";

interface IndexModule {
  readonly find: (query: string) => Found[];
  readonly again: (places: readonly number[]) => Found[];
  readonly phrases: () => ReadonlySet<string>;
}

/** What was shown when the reader went on to a page. */
interface Before {
  /** The address of the index that the places are in. */
  readonly index: string;
  readonly places: readonly number[];
  readonly danger: boolean;
}

/** While somebody types, the answers wait this long for the next letter. */
const PAUSE = 250;
const LONGEST = 160;
const KEY = "q";

const page = document.querySelector<HTMLElement>("[data-search]");
const part = (id: string) => document.getElementById(id);
const box = part(SEARCH_PARTS.box);
const danger = part(SEARCH_PARTS.danger);
const status = part(SEARCH_PARTS.status);
const results = part(SEARCH_PARTS.results);
const everyPage = part(SEARCH_PARTS.pages);
const field = box?.querySelector("input");
const list = results?.querySelector("ol");

if (page && box && danger && status && results && everyPage && field && list) {
  const words = page.dataset;
  const dangerWords = (words.danger ?? "").split("|");
  let index: Promise<IndexModule> | undefined;
  let isReady = false;
  let latest = 0;
  let places: readonly number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = (): Promise<IndexModule> => {
    index ??= import(words.search ?? "") as Promise<IndexModule>;
    return index;
  };

  /** @param asked whether the reader has asked for the answers, and should be brought to them */
  const run = async (asked: boolean): Promise<void> => {
    clearTimeout(timer);
    latest += 1;
    const mine = latest;
    const query = field.value.trim().slice(0, LONGEST);
    warn(meansDanger(query, dangerWords));
    if (query === "") return show([], "");
    if (asked && !danger.hidden) danger.focus();
    try {
      // Said only where there is something to wait for.
      if (!isReady) status.textContent = words.loading ?? "";
      const { find } = await load();
      isReady = true;
      if (mine !== latest) return;
      const found = find(query);
      showCounted(found);
      if (asked && danger.hidden && found.length > 0) results.querySelector("h2")?.focus();
    } catch {
      index = undefined;
      show([], words.failed ?? "");
    }
  };

  const warn = (isDanger: boolean): void => {
    danger.hidden = !isDanger;
    // On a small screen the numbers would not be seen below them.
    for (const line of box.querySelectorAll("p")) line.hidden = isDanger;
  };

  const showCounted = (found: readonly Found[]): void => {
    const count = (found.length === 1 ? words.one : found.length > 0 ? words.many : words.none) ?? "";
    show(found, count.replace("{n}", String(found.length)));
  };

  const show = (found: readonly Found[], said: string): void => {
    places = found.map(({ place }) => place);
    list.replaceChildren(...found.map(answer));
    results.hidden = found.length === 0;
    everyPage.hidden = found.length > 0;
    status.textContent = danger.hidden ? said : `${words.dangerSaid} ${said}`;
  };

  field.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(false), PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) void run(true);
  });
  box.querySelector("button")?.addEventListener("click", () => void run(true));

  /** Takes over what the address asks for, as far as it is our own words, and leaves nothing of it in the address. */
  const readAddress = async (): Promise<void> => {
    const fragment = location.hash.slice(1);
    if (!new URLSearchParams(fragment).has(KEY)) return;
    remember(null);
    latest += 1;
    const mine = latest;
    const typed = field.value;
    try {
      const { phrases } = await load();
      const asked = askedByAddress(fragment, KEY, phrases());
      if (mine !== latest || field.value !== typed || !asked) return;
      field.value = asked;
      void run(false);
    } catch {
      index = undefined;
      if (mine === latest) show([], words.failed ?? "");
    }
  };
  addEventListener("hashchange", () => void readAddress());

  page.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a");
    if (!link || link.origin !== location.origin || places.length === 0) return;
    remember({ index: words.search ?? "", places, danger: !danger.hidden });
  });

  /** When the page opens. A browser that brings it back as it was has the answers still. */
  const showAgain = async (): Promise<void> => {
    const before = history.state as Before | null;
    if (!before) return;
    remember(null);
    if (before.index !== words.search || field.value !== "") return;
    latest += 1;
    const mine = latest;
    warn(before.danger);
    try {
      const { again } = await load();
      if (mine === latest) showCounted(again(before.places));
    } catch {
      index = undefined;
      if (mine === latest) show([], words.failed ?? "");
    }
  };
  addEventListener("pageshow", () => void showAgain());
  box.hidden = false;
  void readAddress();
}

/** Puts something into this entry of the tab's history, or takes it out; the address is the page's own and no more. */
function remember(state: Before | null): void {
  try {
    history.replaceState(state, "", location.pathname);
  } catch {
    // Some browsers refuse when asked often. The answers matter more.
  }
}

function answer({ href, title, kind, line, headings }: Found): HTMLLIElement {
  const item = document.createElement("li");
  const about = document.createElement("span");
  about.append(...marked(line));
  const label = document.createElement("span");
  label.className = "kind";
  label.textContent = kind;
  item.append(link(href, title), label, about, ...headings.map(({ href, words }) => link(href, words)));
  return item;
}

function link(href: string, pieces: readonly Piece[]): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = href;
  made.append(...marked(pieces));
  return made;
}

function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ words, found }) => {
    if (!found) return document.createTextNode(words);
    const mark = document.createElement("mark");
    mark.textContent = words;
    return mark;
  });
}
