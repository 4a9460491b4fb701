import { filmDocument } from "../../lib/content/film-document.ts";
import { SITE } from "../../lib/site/config.ts";
import { inWords, megabytes } from "../../lib/site/in-words.ts";
import { type KitFile, routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { type Item, kitOf } from "../../lib/teachers/items.ts";
import { letter, newsletter, type Piece, shortAddress, textMessage } from "../../lib/teachers/texts.ts";
import { kit } from "../../lib/teachers/words.ts";
import { Provenance } from "../article/provenance.tsx";
import { filmVideo } from "../film/film-video.ts";
import { words as filmWords } from "../film/player-words.ts";
import { Blank, Message } from "../message/message.tsx";
import { helpers, numbersCheckedOn } from "./ring.ts";

const words = kit.kit;

/** Everything a school needs to send parents to one page. */
export function Kit({ item }: { readonly item: Item }) {
  const own = kitOf(item);
  const address = shortAddress(own.short);
  const named = helpers();
  const checked = fill(words.numbers, { on: inWords(numbersCheckedOn(item)) });
  return (
    <article className="max-w-[38rem] kit">
      <p className="mt-4">
        <a className="inline-block py-2" href={routes.teachers()}>
          {kit.index.title}
        </a>
      </p>
      <h1>{item.title}</h1>
      <p>
        <a className="inline-block py-2" href={item.href}>
          {words.see}
        </a>
      </p>

      <section className="panel">
        <h2>{words.address}</h2>
        <p className="mt-1">{words.addressLead}</p>
        <div className="kit-code mt-3">
          {/* biome-ignore lint/performance/noImgElement: a drawn SVG file needs no optimising */}
          <img
            src={routes.kitFile(item.kind, item.id, "code.svg")}
            alt={fill(words.codeAlt, { address })}
            width="200"
            height="200"
          />
          <div>
            <Message words={copying(words.copyAddress)}>
              <p className="kit-address">{address}</p>
            </Message>
          </div>
        </div>
        <Files
          item={item}
          short={own.short}
          files={[["code.svg", words.svg] as const, ["code.png", words.png] as const]}
        />
      </section>

      <section className="panel">
        <h2>{words.print}</h2>
        <p className="mt-1">{words.printLead}</p>
        <Files
          item={item}
          short={own.short}
          files={[["poster.pdf", words.poster] as const, ["slide.pdf", words.slide] as const]}
        />
      </section>

      {item.kind === "film" ? <FilmFiles id={item.id} /> : null}

      <section className="panel">
        <h2>{words.newsletter}</h2>
        <div className="mt-3">
          <Message words={copying(words.copyNewsletter)}>
            {newsletter(own, named).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Message>
        </div>
        <p className="meta mt-2">{checked}</p>
      </section>

      <section className="panel">
        <h2>{words.text}</h2>
        <div className="mt-3">
          <Message words={copying(words.copyText)}>
            <p>{textMessage(own)}</p>
          </Message>
        </div>
        <p className="meta mt-2">{fill(words.textLead, { count: textMessage(own).length })}</p>
      </section>

      <section className="panel">
        <h2>{words.letter}</h2>
        <p className="mt-1">{words.letterLead}</p>
        <div className="mt-3">
          <Message words={{ ...copying(words.copyLetter), copied: ui.message.copied }}>
            {letter(own, named).map((line) => (
              <p key={line.map(textOf).join("")}>{line.map(Part)}</p>
            ))}
          </Message>
        </div>
        <p className="meta mt-2">{checked}</p>
      </section>

      <section className="panel">
        <h2>{words.card}</h2>
        <p className="mt-1">{words.cardLead}</p>
        <p className="mt-1">{words.cardSafe}</p>
        <div className="mt-3" data-words="skip">
          <Message words={copying(words.copyCard)}>
            <p className="kit-line">
              <code>{frameLine(item)}</code>
            </p>
          </Message>
        </div>
        <p>
          <a className="inline-block py-2" href={routes.card(item.kind, item.id)}>
            {words.cardSee}
          </a>
        </p>
      </section>

      <p className="mt-8">
        <a className="inline-block py-2" href={routes.teachers()}>
          {words.back}
        </a>
      </p>
      {item.provenance ? <Provenance files={[item.provenance]} /> : null}
    </article>
  );
}

/** Pixels: the longest card in a column of 280 pixels. Where a column is wider the card leaves room below it. */
const FRAME_HEIGHT = 880;

/**
 * The line that frames the card. The sandbox lets its links open pages of their own, and the card fetch its own styles;
 * no script may run.
 */
function frameLine({ kind, id, title }: Item): string {
  const name = fill(words.cardFrame, { title, name: ui.site.name }).replaceAll('"', "&quot;");
  return (
    `<iframe src="${SITE.origin}${routes.card(kind, id)}" title="${name}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" ` +
    'referrerpolicy="no-referrer" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>'
  );
}

function copying(copy: string) {
  return { copy, copied: words.copied, failed: words.failed };
}

interface FilesProps {
  readonly item: Item;
  readonly short: string;
  readonly files: readonly (readonly [file: KitFile, label: string])[];
}

/** Files to take away. Their names on the reader's machine tell nobody what the page is about. */
function Files({ item, short, files }: FilesProps) {
  return (
    <ul className="kit-files mt-3">
      {files.map(([file, label]) => (
        <li key={file}>
          <a href={routes.kitFile(item.kind, item.id, file)} download={`${short}-${file}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function FilmFiles({ id }: { readonly id: string }) {
  const { stale, downloads } = filmVideo(filmDocument(id));
  return (
    <section className="panel">
      <h2>{words.film}</h2>
      {stale ? <p className="mt-1">{filmWords.updating}</p> : <p className="mt-1">{words.filmLead}</p>}
      <ul className="kit-files mt-3">
        {downloads.map(({ href, height, bytes }) => (
          <li key={href}>
            <a href={href} download>
              {fill(filmWords.download, { height, size: megabytes(bytes) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part(piece: Piece) {
  return typeof piece === "string" ? piece : <Blank key={piece.gap}>{piece.gap}</Blank>;
}

function textOf(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.gap;
}
