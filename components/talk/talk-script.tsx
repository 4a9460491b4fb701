import { content } from "../../lib/content/load.ts";
import type { TalkWords } from "../../lib/content/schemas.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import type { Talk } from "../../lib/talks/talk.ts";
import { Provenance } from "../article/provenance.tsx";
import { quoted } from "./sentences.tsx";
import { Scene } from "./talk-start.tsx";

/** A whole conversation on one page: for reviewers, for print, and for people who would rather read than choose. */
export function TalkScript({ talk }: { readonly talk: Talk }) {
  const words = content.talk(talk.id);
  return (
    <div className="max-w-[38rem]">
      <h1 className="mt-4">{words.title}</h1>
      <p className="mt-2 meta screen">{ui.practise.scriptLead}</p>
      <Scene talk={talk} />
      <Choices heading={ui.practise.first} words={words} ids={talk.begins.next} />
      {Object.entries(talk.turns).map(([id, turn]) => {
        const said = words.turns[id];
        return said ? (
          <section className="panel" id={id} key={id}>
            <h2 className="text-[1.1rem]">{quoted(words, id)}</h2>
            <p className="meta">{ui.practise.effects[turn.effect]}</p>
            <p className="mt-2">{said.child}</p>
            <p className="mt-2">
              <span className="label">{ui.practise.why}: </span>
              {said.why}
            </p>
            {said.better ? <p className="mt-2">{said.better}</p> : null}
            {said.end ? <p className="card settled mt-4">{said.end}</p> : null}
            <Choices
              heading={turn.effect === "opens" ? ui.practise.scriptNext : ui.practise.better}
              words={words}
              ids={turn.next}
            />
          </section>
        ) : null;
      })}
      <p className="mt-6 screen">
        <a className="inline-block py-2" href={routes.talk(talk.id)}>
          {ui.practise.again}
        </a>
      </p>
      <Provenance files={[words]} />
    </div>
  );
}

/** What can be said next, each a link down the page. */
function Choices({
  heading,
  words,
  ids,
}: {
  readonly heading: string;
  readonly words: TalkWords;
  readonly ids: readonly string[];
}) {
  if (ids.length === 0) return null;
  return (
    <>
      <p className="mt-4 label">{heading}</p>
      <ul className="list-disc ps-5">
        {ids.map((id) => (
          <li key={id}>
            <a className="inline-block py-2" href={`#${id}`}>
              {quoted(words, id)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
