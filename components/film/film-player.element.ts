/**
 * Makes a film's page play. Until *Play* is pressed it shows one button and loads nothing: the player, the engine and
 * the film's data come with the press. What the page already has (words, pictures, video) stays as it is.
 */
import type { startFilm } from "./film-stage.ts";

interface PlayerModule {
  readonly startFilm: typeof startFilm;
}

interface FilmModule {
  readonly default: Parameters<typeof startFilm>[1];
  readonly sets: Parameters<typeof startFilm>[2];
}

class FilmPlayer extends HTMLElement {
  #asked = false;

  connectedCallback(): void {
    const template = this.querySelector<HTMLTemplateElement>(".film-video template");
    // A copy: in a template a video has already tried its sources, in vain.
    template?.replaceWith(document.importNode(template.content, true));
    this.querySelector("video")?.addEventListener("error", () => this.#fall(true), { capture: true });
    // A track that is on from the start is fetched with the page; this one waits until the video is wanted.
    this.querySelector(".film-video")?.addEventListener("toggle", () => {
      for (const track of this.querySelector("video")?.textTracks ?? []) track.mode = "showing";
    });
    const start = this.querySelector<HTMLButtonElement>(".film-start");
    if (!start) return;
    start.hidden = false;
    start.addEventListener("click", () => this.#play(start));
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      const pictures = this.parentElement?.querySelector<HTMLDetailsElement>(".film-pictures");
      if (pictures) pictures.open = true;
    }
  }

  async #play(start: HTMLButtonElement): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    start.setAttribute("aria-busy", "true");
    try {
      const [player, film] = await Promise.all([
        import(this.dataset.player ?? "") as Promise<PlayerModule>,
        import(this.dataset.film ?? "") as Promise<FilmModule>,
      ]);
      if (this.isConnected) player.startFilm(this, film.default, film.sets);
      start.hidden = true;
    } catch {
      this.#fall();
      start.hidden = true;
    }
    start.removeAttribute("aria-busy");
  }

  /**
   * The film did not come: the ordinary video if there is one, else the pictures; and one sentence says so.
   * @param noVideo the video did not come either
   */
  #fall(noVideo = false): void {
    const said = JSON.parse(this.dataset.words ?? "{}") as Record<string, string>;
    const video = noVideo ? null : this.querySelector<HTMLDetailsElement>(".film-video");
    const rest = video ?? this.parentElement?.querySelector<HTMLDetailsElement>(".film-pictures");
    for (const details of [rest, this.querySelector<HTMLDetailsElement>(".film-text")])
      if (details) details.open = true;
    const note = this.querySelector(".film-note");
    if (note) note.textContent = (video ? said.failedVideo : said.failed) ?? "";
  }
}

customElements.define("film-player", FilmPlayer);
