import { type FilmDocument, filmDocument } from "../../lib/content/film-document.ts";
import { content } from "../../lib/content/load.ts";
import { filmFiles } from "../../lib/films/addresses.ts";
import { sayTime } from "../../lib/films/say-time.ts";
import { megabytes } from "../../lib/site/in-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { contactDetails, onlyIn } from "../contact/contact-details.ts";
import { ContactLink } from "../contact/contact-link.tsx";
import { type FilmVideo, filmVideo } from "./film-video.ts";
import { playerWords, words } from "./player-words.ts";

interface FilmProps {
  readonly id: string;
  /** The part that answers the page's question: the film starts there. */
  readonly part?: string | undefined;
  /** `page` shows the words open; `article` and `embed` keep them folded. */
  readonly shows?: "page" | "article" | "embed";
  readonly heading?: "h1" | "h2" | "h3";
}

/**
 * A film: poster, words, pictures and who can help, all useful as they are. The script adds the moving picture,
 * and until it is asked for nothing but the poster loads.
 */
export function Film({ id, part, shows = "page", heading = "h2" }: FilmProps) {
  const film = filmDocument(id);
  const { screenplay, timeline } = film;
  const { title, contacts } = screenplay.fields;
  const Heading = heading;
  const length = sayTime(timeline.duration, words);
  const video = filmVideo(film);
  const startsAt = timeline.parts.find((one) => one.id === part)?.title;
  const name = (what: string) => `film-${id}-${what}`;
  return (
    <section className="film" aria-labelledby={name("title")}>
      <Heading id={name("title")}>{title}</Heading>
      <p className="film-about">
        {fill(words.length, { time: length })} <a href={`#${name("words")}`}>{words.instead}</a>
        {shows === "article" && <a href={routes.film(id)}>{words.picturesAt}</a>}
      </p>
      {startsAt && <p className="film-about">{fill(words.start, { part: startsAt })}</p>}
      <film-player
        data-player={filmFiles.player()}
        data-film={filmFiles.data(id)}
        data-part={part}
        data-title={title}
        data-words={JSON.stringify(playerWords)}
      >
        <div className="film-screen">
          {/* biome-ignore lint/performance/noImgElement: a drawn SVG file needs no optimising, and next/image needs a runtime */}
          <img
            className="film-poster"
            src={filmFiles.still(id, film.film.poster)}
            alt=""
            width="1600"
            height="900"
            decoding="async"
          />
          <button type="button" className="film-start" hidden>
            <PlayMark />
            {fill(words.playFilm, { time: length })}
          </button>
        </div>
        <p className="film-note" role="status" />
        {video.page.length > 0 && (
          <details className="film-video">
            <summary>{words.video}</summary>
            <template>
              <Video film={film} video={video} />
            </template>
            <noscript>
              <Video film={film} video={video} captions />
            </noscript>
          </details>
        )}
        <details className="film-text" id={name("words")} open={shows === "page"}>
          <summary>{words.transcript}</summary>
          <Transcript film={film} />
        </details>
      </film-player>
      {shows !== "article" && (
        <>
          <details className="film-pictures">
            <summary>{words.pictures}</summary>
            <Storyboard film={film} />
          </details>
          {shows === "page" && <Downloads video={video} />}
          <div className="film-help">
            {timeline.cues.some((cue) => /\b999\b/.test(cue.words)) && <LifeSigns />}
            <p className="film-help-title">{words.help}</p>
            <ul>
              {contacts.map((contact) => (
                <li key={contact}>
                  <ContactLink id={contact} nation={undefined} />
                  {onlyIn(contactDetails(contact, undefined).facts)}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      <script type="module" src={routes.module("film-player")} />
    </section>
  );
}

/** A line of a film is too short for the signs that mean 999: the whole list stands beside it, in its one wording. */
function LifeSigns() {
  const signs = content.shared("life-signs");
  if (!signs) return null;
  return (
    <>
      <p className="film-help-title">{signs.words.title}</p>
      <ul>
        {signs.body
          .trim()
          .split(/^- /m)
          .filter(Boolean)
          .map((sign) => (
            <li key={sign}>{sign.trim()}</li>
          ))}
      </ul>
    </>
  );
}

/**
 * The film as an ordinary video. Captions that are on from the start are fetched with the page, so only those readers get
 * them so for whom no script can switch them on.
 */
function Video({
  film: { id, film },
  video,
  captions = false,
}: {
  readonly film: FilmDocument;
  readonly video: FilmVideo;
  readonly captions?: boolean;
}) {
  return (
    <video controls preload="none" playsInline poster={filmFiles.still(id, film.poster)}>
      {video.page.map(({ href, type }) => (
        <source key={href} src={href} type={type} />
      ))}
      <track
        kind="captions"
        src={filmFiles.words(id)}
        srcLang={ui.site.language}
        label={words.track}
        default={captions}
      />
    </video>
  );
}

/** The film as ordinary files, for a hall without internet. */
function Downloads({ video }: { readonly video: FilmVideo }) {
  if (video.stale) return <p className="film-downloads">{words.updating}</p>;
  if (video.downloads.length === 0) return null;
  return (
    <div className="film-downloads">
      <p className="film-help-title">{words.downloads}</p>
      <ul>
        {video.downloads.map(({ href, height, bytes }) => (
          <li key={href}>
            <a href={href} download>
              {fill(words.download, { height, size: megabytes(bytes) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words of the film, and what is seen: all of the film for someone who does not watch it. */
function Transcript({ film }: { readonly film: FilmDocument }) {
  return film.screenplay.parts.map((part, index) => (
    <div key={part.title} className="film-part">
      <p className="film-part-title" id={`film-${film.id}-${film.timeline.parts[index]?.id}`}>
        {part.title}
      </p>
      <ol>
        {part.beats.map((beat) => (
          <li key={beat.id}>
            <p className="film-line" data-beat={beat.id}>
              {beat.words}
            </p>
            <p className="film-seen">
              <span className="label">{words.picture}: </span>
              {beat.picture}
            </p>
          </li>
        ))}
      </ol>
    </div>
  ));
}

/** Every beat as a picture with its words: the film for someone who wants nothing to move, and for print. */
function Storyboard({ film }: { readonly film: FilmDocument }) {
  return (
    <ol className="film-board">
      {film.screenplay.parts.flatMap(({ beats }) =>
        beats.map((beat) => (
          <li key={beat.id}>
            {/* biome-ignore lint/performance/noImgElement: as above */}
            <img
              src={filmFiles.still(film.id, beat.id)}
              alt={beat.picture}
              width="1600"
              height="900"
              loading="lazy"
              decoding="async"
            />
            <p>{beat.words}</p>
          </li>
        )),
      )}
    </ol>
  );
}

function PlayMark() {
  return (
    <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <path d="M6 3.5v17a1 1 0 0 0 1.5.9l14-8.5a1 1 0 0 0 0-1.8l-14-8.5A1 1 0 0 0 6 3.500Z" fill="currentColor" />
    </svg>
  );
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "film-player": React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        readonly [data: `data-${string}`]: string | undefined;
      };
    }
  }
}
