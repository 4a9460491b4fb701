/**
 * Shows the box and answers what is typed into it. The model is loaded when the box is first entered, before anything is
 * typed, so that no request follows the words. It sends nothing, keeps nothing, and writes text only as text.
 */
import type { Reply } from "./model-entry.ts";

interface Model {
  readonly answer: (text: string) => Reply;
}

/** Space above the answer. */
const AIR = 0;

function set(box: HTMLElement): void {
  const find = <T extends HTMLElement>(selector: string) => box.querySelector(selector) as T;
  const words = box.dataset;
  const field = find<HTMLTextAreaElement>("textarea");
  const button = find<HTMLButtonElement>("button");
  const status = find(".own-status");
  const danger = find(".own-danger");
  const safe = find(".own-safe");
  const found = find(".own-found");
  const unsure = find(".own-unsure");
  const ways = find(".own-ways");
  const pages = find(".own-pages");
  let loading: Promise<Model> | undefined;

  const load = (): Promise<Model> => {
    loading ??= (import(words.ownWords ?? "") as Promise<Model>).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const say = (text = "") => {
    status.textContent = text;
  };
  const clear = () => {
    for (const part of [danger, safe, found, unsure]) part.hidden = true;
    ways.replaceChildren();
    pages.replaceChildren();
    say();
  };
  const make = (name: string, text = "", className = "") => {
    const element = document.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const link = (text: string, href: string, className = "") => {
    const element = make("a", text, className) as HTMLAnchorElement;
    element.href = href;
    return element;
  };
  const changeable = (text: string, change = "", href = "") => {
    const item = make("li", `${text} `);
    const back = link(change, href);
    back.setAttribute("aria-label", `${change}: ${text}`);
    item.append(back);
    return item;
  };

  /** Brings the answer to the top of the screen, under the header where that stays. At once: nothing slides. */
  const bringUp = (heading: HTMLElement) => {
    heading.focus({ preventScroll: true });
    const header = document.querySelector<HTMLElement>(".top");
    const covered = header && getComputedStyle(header).position === "sticky" ? header.offsetHeight : 0;
    const box = heading.parentElement ?? heading;
    scrollBy({ top: box.getBoundingClientRect().top - covered - AIR, behavior: "instant" });
  };

  const show = ({ emergency, dangers, ways: likely, pages: helpful }: Reply) => {
    danger.hidden = !emergency;
    // Words can hide danger. Whatever they seem to say, the question comes before the answer.
    safe.hidden = emergency;
    if (emergency && dangers.length > 0) {
      // What the words named stands first.
      const list = find(".own-danger ul");
      const first = find(`[data-danger=${dangers[0] === "self-harm" ? "hurt" : "unsafe"}]`);
      list.prepend(first);
    }
    for (const { title, href, taken, because } of likely) {
      const item = make("li");
      const go = link(title, href, "pick");
      const said = make("ul", "", "own-said meta");
      for (const [index, one] of taken.entries()) {
        // Each answer is one part of the address. The address without it, and what follows, is where it was asked.
        const before = href.split("/").slice(0, 3 + index);
        const who = because[index] ? words.said : words.guessed;
        said.append(changeable(`${who} ${one}.`, words.change, `${before.join("/")}/`));
      }
      item.append(go, said);
      ways.append(item);
    }
    for (const page of helpful) {
      const item = make("li");
      item.append(link(page.title, page.href));
      pages.append(item);
    }
    found.hidden = likely.length === 0;
    unsure.hidden = likely.length > 0 || emergency;
    // A screen reader starts at the answer's heading, and a phone puts its keyboard away.
    const first = emergency ? danger : safe;
    bringUp(first.firstElementChild as HTMLElement);
  };

  const ask = async () => {
    clear();
    if (field.value.trim() === "") {
      say(words.empty);
      field.focus();
      return;
    }
    say(words.busy);
    try {
      const { answer } = await load();
      say();
      show(answer(field.value));
    } catch {
      say(words.failed);
    }
  };

  field.addEventListener("focus", () => load().catch(() => {}), { once: true });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void ask();
  });
  button.addEventListener("click", () => void ask());
  const forget = () => {
    field.value = "";
    clear();
  };
  // A page kept in memory for the Back button must not bring the words back, nor may a browser that refills fields.
  addEventListener("pagehide", forget);
  addEventListener("pageshow", forget);
  forget();
  box.hidden = false;
}

for (const box of document.querySelectorAll<HTMLElement>("[data-own-words]")) set(box);
