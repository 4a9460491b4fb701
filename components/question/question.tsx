import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { type Place, placeForOptions } from "../../lib/flow/paths.ts";
import { MOST_ANSWERS, type Option } from "../../lib/flow/questions.ts";
import { codeOf } from "../../lib/site/code.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { Icon } from "../icon/icon.tsx";
import { SettlingProgress } from "../settling-line/settling-line.tsx";
import { Words } from "../words/words.tsx";
import { AnswersSoFar } from "./answers-so-far.tsx";
import { Crisis } from "./crisis.tsx";

/** One question, its answers as links. */
export async function Question({ place, id }: { readonly place: Place; readonly id: string }) {
  const { words } = content.document("questions", id);
  const why = await content.compiled("questions", id);
  const options = FLOW.questions[id]?.options ?? [];
  const groups = [...new Set(options.map((option) => option.group))];
  const first = FLOW.questions[id]?.first;
  const Title = first ? "h2" : "h1";
  const Group = first ? "h3" : "h2";

  return (
    <div className="max-w-[38rem]">
      {first && words.crisis ? <Crisis facts={{ ...place.facts, ...first }} words={words.crisis} /> : null}
      <div className="mt-3 flex items-center gap-4 screen">
        <div className="w-24 shrink-0">
          <SettlingProgress share={place.segments.length / 4} />
        </div>
        <p className="meta">{fill(ui.question.progress, { n: numberOf(place), most: MOST_ANSWERS })}</p>
      </div>
      <Title className="mt-2">{words.title}</Title>
      {words.help ? <p className="mt-2 text-soft">{words.help}</p> : null}
      {groups.map((group) => (
        <section key={group ?? "all"} className="mt-5" aria-label={group ? words.groups?.[group] : undefined}>
          {group ? <Group className="mb-2 text-[1.1rem]">{words.groups?.[group]}</Group> : null}
          <ul className="picks">
            {options
              .filter((option) => option.group === group)
              .map((option) => (
                <li key={option.id}>
                  <a className="pick" href={routes.answers(leadsTo(place, option))}>
                    <span>
                      <b>{words.options[option.id]?.label}</b>
                      <span>{words.options[option.id]?.hint}</span>
                    </span>
                    <Icon name="arrow" />
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <details className="fold mt-6">
        <summary>{ui.question.why}</summary>
        <div className="prose">
          <Words text={why} setting={{ shows: "plan" }} />
        </div>
      </details>
      {place.segments.length > 0 ? <AnswersSoFar place={place} /> : null}
      <p className="mt-6">
        <a href={routes.help()}>{ui.question.skip}</a>
      </p>
    </div>
  );
}

/** The address segments an option goes on to. */
function leadsTo(place: Place, option: Pick<Option, "joins" | "segment">): readonly string[] {
  return (option.joins && placeForOptions(FLOW, option.joins)?.segments) ?? [...place.segments, option.segment];
}

/** Which question of the road this is, as the page and its tab say it. */
function numberOf(place: Place): number {
  return place.segments.length + 1;
}

/** A discreet title, different on every question. */
export function questionTitle(place: Place): string {
  return place.segments.length === 0
    ? `${ui.nav.start} · ${ui.site.name}`
    : `${fill(ui.question.documentTitle, { n: numberOf(place), code: codeOf(place) })} · ${ui.site.name}`;
}
