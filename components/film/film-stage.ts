import { sayTime } from "../../lib/films/say-time.ts";
import { cueAt, sample, startedAt, type Timeline } from "../../lib/films/timeline.ts";
import { Clock } from "./clock.ts";
import { draw, patch, type Shape } from "./draw.ts";
import type { playerWords } from "./player-words.ts";
import { ReadAloud } from "./read-aloud.ts";
import { COMMON_SETS } from "./sets/common-sets.ts";
import type { SetPicture } from "./sets/set.ts";
import { HEIGHT, Stage, WIDTH } from "./stage.tsx";

type Words = typeof playerWords;

/** So long after a beat starts its words are there: where a jump lands. */
const WORDS_SHOW = 0.25;
/** Said when a film starts, so that any other on the page stops. */
const STARTS = "film-starts";
/** Said when the look of the words changes, so that every film on the page obeys. It is not kept. */
const LOOKS = "film-looks";
const looks: Partial<Record<"size" | "colours" | "speed", string>> = { size: "1", colours: "dark", speed: "1" };

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  text = "",
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const made = make("button", className, text, { type: "button" });
  made.addEventListener("click", press);
  return made;
}

function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  choose: (value: string) => void,
) {
  const whole = make("label", "film-choice", `${label} `);
  const select = make("select");
  for (const [value, text] of options) select.append(make("option", "", text, { value }));
  select.addEventListener("change", () => choose(select.value));
  whole.append(select);
  return { whole, select };
}

function tick(label: string, on: boolean, change: (on: boolean) => void) {
  const whole = make("label", "film-tick");
  const box = make("input", "", "", { type: "checkbox" });
  box.checked = on;
  box.addEventListener("change", () => change(box.checked));
  whole.append(box, ` ${label}`);
  return { whole, box };
}

/**
 * Turns a film's poster into the film and plays it.
 *
 * @param sets the film's own sets, beside those the player has
 */
export function startFilm(host: HTMLElement, film: Timeline, sets: Readonly<Record<string, SetPicture>>): void {
  new FilmView(host, film, { ...COMMON_SETS, ...sets }).begin();
}

class FilmView {
  readonly #host: HTMLElement;
  readonly #film: Timeline;
  readonly #sets: Readonly<Record<string, SetPicture>>;
  readonly #say: Words;
  readonly #screen: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #note: HTMLElement;
  readonly #band = make("p", "film-words");
  readonly #clock = new Clock((time) => this.#tick(time));
  readonly #lines = new Map<string, HTMLButtonElement>();
  readonly #slider = make("input", "film-slider", "", { type: "range", min: "0", step: "0.1", value: "0" });
  readonly #play: HTMLButtonElement;
  readonly #full: HTMLButtonElement;
  readonly #time = make("span", "film-time");
  readonly #part: HTMLSelectElement;
  readonly #speed: HTMLSelectElement;
  readonly #size: HTMLSelectElement;
  readonly #colours: HTMLSelectElement;
  readonly #keys = make("div", "film-keys");
  readonly #voice: ReadAloud;
  #shapes: readonly Shape[] = [];
  #beat = "";
  #aloud = false;
  #announce = false;
  #keysOn = true;
  #stills = matchMedia("(prefers-reduced-motion: reduce)").matches;
  #ended = false;
  #slid = 0;
  #waits = 0;
  #lock: { release(): Promise<void> } | undefined;
  #inert: Element[] = [];

  constructor(host: HTMLElement, film: Timeline, sets: Readonly<Record<string, SetPicture>>) {
    this.#host = host;
    this.#film = film;
    this.#sets = sets;
    const say = JSON.parse(host.dataset.words ?? "{}") as Words;
    this.#say = say;
    this.#screen = host.querySelector<HTMLElement>(".film-screen") ?? host;
    this.#note = host.querySelector<HTMLElement>(".film-note") ?? make("p");

    this.#svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const label = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": host.dataset.title ?? "" };
    for (const [name, value] of Object.entries(label)) this.#svg.setAttribute(name, value);
    this.#svg.classList.add("film-picture");
    this.#svg.addEventListener("click", () => this.#toggle());

    this.#play = button("film-play", say.play, () => this.#toggle());
    this.#full = button("film-full", say.full, () => this.#fullScreen());
    this.#slider.max = String(film.duration);
    this.#slider.setAttribute("aria-label", say.place);
    this.#slider.setAttribute("list", `${film.id}-parts`);
    const ticks = make("datalist", "", "", { id: `${film.id}-parts` });
    for (const part of film.parts) ticks.append(make("option", "", "", { value: String(part.from) }));
    this.#slider.addEventListener("input", () => this.#seek(Number(this.#slider.value)));

    const parts = choice(
      say.part,
      film.parts.map(({ id, title }) => [id, title]),
      (id) => this.#seekPart(id),
    );
    const speeds = choice(
      say.speed,
      Object.entries(say.speeds).sort((a, b) => Number(a[0]) - Number(b[0])),
      (value) => this.#look("speed", value),
    );
    const sizes = choice(
      say.size,
      Object.entries(say.sizes).sort((a, b) => Number(a[0]) - Number(b[0])),
      (value) => this.#look("size", value),
    );
    const colours = choice(say.colours, Object.entries(say.coloursOf), (value) => this.#look("colours", value));
    this.#part = parts.select;
    this.#speed = speeds.select;
    this.#size = sizes.select;
    this.#colours = colours.select;

    const controls = make("div", "film-controls");
    controls.append(
      this.#play,
      button("film-step", say.back, () => this.#seek(this.#clock.time - 5)),
      this.#slider,
      ticks,
      button("film-step", say.on, () => this.#seek(this.#clock.time + 5)),
      this.#time,
      parts.whole,
      speeds.whole,
      this.#full,
    );

    const settings = make("details", "film-settings");
    const stills = tick(say.stills, this.#stills, (on) => {
      this.#stills = on;
      this.#show(this.#clock.time);
    });
    const aloud = tick(say.aloud, false, (on) => {
      this.#aloud = on;
      if (!on) this.#voice.stop();
    });
    aloud.whole.hidden = true;
    this.#voice = new ReadAloud(() => {
      aloud.whole.hidden = false;
    });
    settings.append(
      make("summary", "", say.settings),
      sizes.whole,
      colours.whole,
      stills.whole,
      aloud.whole,
      tick(say.announce, false, (on) => {
        this.#announce = on;
      }).whole,
      tick(say.keysOn, true, (on) => {
        this.#keysOn = on;
      }).whole,
      button("film-keys-button", say.keys, () => this.#showKeys(this.#keys.hidden !== false)),
      this.#keys,
    );
    this.#keys.hidden = true;
    const list = make("dl");
    for (const [key = "", does = ""] of say.keyList) {
      const row = make("div");
      row.append(make("dt", "", key), make("dd", "", does));
      list.append(row);
    }
    this.#keys.append(list);

    this.#screen.querySelector(".film-poster")?.replaceWith(this.#svg);
    this.#screen.after(this.#band, controls, settings);
    this.#lineButtons();
    this.#listen();
    this.#obey();
  }

  /** Plays from where the page asked: `#t=35`, `#part=breathe`, the article's part, or the start. */
  begin(): void {
    this.#clock.time = this.#asked() ?? this.#startOf(this.#host.dataset.part) ?? 0;
    this.#show(this.#clock.time);
    this.#run();
    this.#play.focus();
    // The button's place may have scrolled the faces out of sight.
    this.#screen.scrollIntoView({ block: "nearest" });
  }

  #asked(): number | undefined {
    const [, name, value = ""] = /^#(t|part)=([\w.-]+)$/.exec(location.hash) ?? [];
    if (name === "t") return this.#within(Number(value) || 0);
    return name === "part" ? this.#startOf(value) : undefined;
  }

  /** When a part's first words are there. */
  #startOf(part: string | undefined): number | undefined {
    const found = this.#film.parts.find(({ id }) => id === part);
    return found && found.from + WORDS_SHOW;
  }

  #within(time: number): number {
    return Math.max(0, Math.min(this.#film.duration, time));
  }

  #listen(): void {
    this.#host.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("visibilitychange", () => document.hidden && this.#pause());
    addEventListener("pagehide", () => this.#pause());
    document.addEventListener(STARTS, (event) => {
      if ((event as CustomEvent<unknown>).detail !== this) this.#pause();
    });
    document.addEventListener(LOOKS, () => this.#obey());
    document.addEventListener("fullscreenchange", () => this.#nameFull());
    addEventListener("hashchange", () => {
      const asked = this.#asked();
      if (asked !== undefined) this.#seek(asked);
    });
    const video = this.#host.querySelector("video");
    video?.addEventListener("play", () => this.#pause());
    document.addEventListener(STARTS, () => video?.pause());
  }

  /** Each line of the words becomes a button that goes to its moment. Focus stays on it. */
  #lineButtons(): void {
    for (const line of this.#host.querySelectorAll<HTMLElement>("[data-beat]")) {
      const beat = this.#film.beats.find(({ id }) => id === line.dataset.beat);
      if (!beat) continue;
      const press = button("film-goto", line.textContent?.trim() ?? "", () => this.#seek(beat.from + WORDS_SHOW));
      line.replaceChildren(press);
      this.#lines.set(beat.id, press);
    }
  }

  // Time

  #run(): void {
    if (this.#ended || this.#clock.time >= this.#film.duration - 0.05) this.#clock.time = 0;
    this.#ended = false;
    document.dispatchEvent(new CustomEvent(STARTS, { detail: this }));
    this.#clock.start();
    this.#play.textContent = this.#say.pause;
    if (this.#aloud && this.#band.textContent) this.#voice.say(this.#band.textContent);
    this.#wake();
  }

  #pause(): void {
    this.#voice.stop();
    this.#sleep();
    if (!this.#clock.running) return;
    this.#clock.stop();
    this.#play.textContent = this.#say.play;
    this.#place(this.#clock.time);
  }

  #toggle(): void {
    if (this.#clock.running) this.#pause();
    else this.#run();
  }

  #tick(time: number): void {
    const beat = startedAt(this.#film.beats, time);
    // A spoken line is always heard to its end: the film waits for the voice before the next one.
    if (this.#aloud && this.#voice.speaking && beat && beat.id !== this.#beat && this.#beat) {
      this.#clock.time = beat.from - 0.01;
      return;
    }
    if (time >= this.#film.duration) {
      this.#clock.stop();
      this.#clock.time = this.#film.duration;
      this.#ended = true;
      this.#play.textContent = this.#say.again;
      this.#tell(this.#say.ended);
      this.#sleep();
    }
    this.#show(Math.min(time, this.#film.duration));
  }

  #seek(time: number): void {
    this.#voice.stop();
    this.#clock.time = this.#within(time);
    this.#ended = false;
    if (!this.#clock.running) this.#play.textContent = this.#say.play;
    this.#show(this.#clock.time);
    this.#place(this.#clock.time);
  }

  #seekPart(id: string): void {
    const start = this.#startOf(id);
    if (start !== undefined) this.#seek(start);
  }

  // Picture and words

  #show(time: number): void {
    const beat = startedAt(this.#film.beats, time);
    const moment = this.#stills ? (beat?.still ?? time) : time;
    const shapes = draw(Stage({ frame: sample(this.#film, moment, this.#stills), sets: this.#sets }));
    patch(this.#svg, this.#shapes, shapes);
    this.#shapes = shapes;
    const cue =
      cueAt(this.#film, time) ?? (this.#stills ? this.#film.cues.find((one) => one.beat === beat?.id) : undefined);
    const words = cue?.words ?? "";
    if (this.#band.textContent !== words) {
      this.#band.textContent = words;
      if (words && this.#announce) this.#note.textContent = words;
      if (words && this.#aloud && this.#clock.running) this.#voice.say(words);
    }
    if (beat && beat.id !== this.#beat) {
      this.#lines.get(this.#beat)?.removeAttribute("aria-current");
      this.#lines.get(beat.id)?.setAttribute("aria-current", "true");
      this.#beat = beat.id;
    }
    if (Math.abs(time - this.#slid) >= 0.25 || !this.#clock.running) this.#place(time);
  }

  /** The slider, its spoken place and the part, four times a second at most. */
  #place(time: number): void {
    this.#slid = time;
    const part = startedAt(this.#film.parts, time);
    this.#slider.value = String(time);
    const now = sayTime(time, this.#say);
    const all = sayTime(this.#film.duration, this.#say);
    const said = { now, all, part: part?.title ?? "" };
    this.#slider.setAttribute(
      "aria-valuetext",
      this.#say.at.replace(/\{(\w+)\}/g, (_, name: keyof typeof said) => said[name]),
    );
    const face = (value: number) => `${Math.floor(value / 60)}:${String(Math.floor(value % 60)).padStart(2, "0")}`;
    this.#time.textContent = `${face(time)} / ${face(this.#film.duration)}`;
    if (part) this.#part.value = part.id;
  }

  #tell(words: string): void {
    if (this.#announce) return;
    this.#note.textContent = words;
    clearTimeout(this.#waits);
    this.#waits = window.setTimeout(() => {
      this.#note.textContent = "";
    }, 3000);
  }

  // How it looks

  #look(name: "size" | "colours" | "speed", value: string): void {
    looks[name] = value;
    document.dispatchEvent(new Event(LOOKS));
  }

  #obey(): void {
    const { size = "1", colours = "dark", speed = "1" } = looks;
    this.#band.dataset.size = size;
    this.#band.dataset.colours = colours;
    this.#size.value = size;
    this.#colours.value = colours;
    this.#speed.value = speed;
    this.#clock.rate = Number(speed);
  }

  // The whole screen

  get #isFull(): boolean {
    return document.fullscreenElement === this.#host || this.#host.classList.contains("film-fills");
  }

  async #fullScreen(): Promise<void> {
    if (document.fullscreenElement === this.#host) await document.exitFullscreen();
    else if (this.#host.classList.contains("film-fills")) this.#fillWindow(false);
    else {
      try {
        await this.#host.requestFullscreen();
      } catch {
        this.#fillWindow(true);
      }
    }
    this.#nameFull();
  }

  /** Where a phone allows only videos the whole screen, the film fills the window and the page behind is out of reach. */
  #fillWindow(on: boolean): void {
    this.#host.classList.toggle("film-fills", on);
    document.documentElement.classList.toggle("film-filled", on);
    for (const element of this.#inert) element.removeAttribute("inert");
    this.#inert = [];
    for (
      let inside: Element | null = this.#host;
      on && inside && inside !== document.body;
      inside = inside.parentElement
    ) {
      for (const other of inside.parentElement?.children ?? []) {
        if (other === inside || other.hasAttribute("inert")) continue;
        other.setAttribute("inert", "");
        this.#inert.push(other);
      }
    }
    this.#nameFull();
    this.#full.focus();
  }

  #nameFull(): void {
    this.#full.textContent = this.#isFull ? this.#say.small : this.#say.full;
  }

  async #wake(): Promise<void> {
    try {
      const lock = await navigator.wakeLock?.request("screen");
      if (this.#clock.running) this.#lock = lock;
      else await lock?.release();
    } catch {
      // Not allowed here or now: the screen may sleep, and the film waits.
    }
  }

  #sleep(): void {
    this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }

  // Keys

  #showKeys(show: boolean): void {
    this.#keys.hidden = !show;
    const settings = this.#keys.closest("details");
    if (show && settings) settings.open = true;
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const range = target === this.#slider;
    if (event.key === "Escape") {
      if (this.#host.classList.contains("film-fills")) this.#fillWindow(false);
      else if (!this.#keys.hidden) this.#showKeys(false);
      else return;
      event.preventDefault();
      return;
    }
    if (target.closest("select, textarea, video") || (target instanceof HTMLInputElement && target.type === "text"))
      return;
    const owns = target.closest("button, a, summary, input:not([type=range])");
    if ((event.key === " " || event.key === "Enter") && owns) return;
    if (!this.#keysOn && !range) return;
    if (this.#press(event.key, range)) event.preventDefault();
  }

  /** @returns whether the key was one of ours */
  #press(key: string, range: boolean): boolean {
    const { time } = this.#clock;
    const by = (seconds: number) => {
      this.#seek(time + seconds);
      if (!range) this.#tell(sayTime(this.#clock.time, this.#say));
      return true;
    };
    const part = (step: number) => {
      const now = this.#film.parts.findLastIndex(({ from }) => from <= time + 1e-6);
      const next = this.#film.parts[Math.max(0, Math.min(this.#film.parts.length - 1, now + step))];
      if (next) {
        this.#seekPart(next.id);
        this.#tell(next.title);
      }
      return true;
    };
    const step = (select: HTMLSelectElement, name: "size" | "speed", by: number, around: boolean) => {
      const { length } = select.options;
      const next = select.selectedIndex + by;
      const option = select.options[around ? (next + length) % length : Math.max(0, Math.min(length - 1, next))];
      if (option) {
        this.#look(name, option.value);
        this.#tell(option.text);
      }
      return true;
    };
    if (/^[0-9]$/.test(key)) {
      this.#seek((this.#film.duration * Number(key)) / 10);
      this.#tell(sayTime(this.#clock.time, this.#say));
      return true;
    }
    switch (key) {
      case " ":
      case "k":
        this.#toggle();
        this.#tell(this.#clock.running ? this.#say.playing : this.#say.paused);
        return true;
      case "ArrowLeft":
        return by(-5);
      case "ArrowRight":
        return by(5);
      case "ArrowDown":
        return range && by(-5);
      case "ArrowUp":
        return range && by(5);
      case "j":
        return by(-10);
      case "l":
        return by(10);
      case "Home":
        return by(-time);
      case "End":
        return by(this.#film.duration - time);
      case ",":
        return !this.#clock.running && by(-0.04);
      case ".":
        return !this.#clock.running && by(0.04);
      case "p":
        return part(-1);
      case "n":
        return part(1);
      case "<":
        return step(this.#speed, "speed", -1, false);
      case ">":
        return step(this.#speed, "speed", 1, false);
      case "c":
        return step(this.#size, "size", 1, true);
      case "f":
        void this.#fullScreen();
        return true;
      case "t": {
        const text = this.#host.querySelector<HTMLDetailsElement>(".film-text");
        if (text) text.open = !text.open;
        text?.querySelector("summary")?.focus();
        return true;
      }
      case "?":
        this.#showKeys(this.#keys.hidden !== false);
        return true;
      default:
        return false;
    }
  }
}
