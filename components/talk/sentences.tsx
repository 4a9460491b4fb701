import type { TalkWords } from "../../lib/content/schemas.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { Icon } from "../icon/icon.tsx";

/** A sentence of a conversation as it is said. */
export function quoted(words: TalkWords, id: string): string {
  return fill(ui.practise.quote, { words: words.turns[id]?.you ?? "" });
}

/** What the adult can say next, each sentence a link to what follows from it. */
export function Sentences({
  talk,
  words,
  ids,
}: {
  readonly talk: string;
  readonly words: TalkWords;
  readonly ids: readonly string[];
}) {
  return (
    <ul className="picks mt-3">
      {ids.map((id) => (
        <li key={id}>
          <a className="pick" href={routes.turn(talk, id)}>
            <span>
              <b>{quoted(words, id)}</b>
            </span>
            <Icon name="arrow" />
          </a>
        </li>
      ))}
    </ul>
  );
}
