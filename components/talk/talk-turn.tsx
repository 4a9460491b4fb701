import { content } from "../../lib/content/load.ts";
import type { TalkWords } from "../../lib/content/schemas.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { placeForOptions } from "../../lib/flow/paths.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { betterAfter } from "../../lib/talks/paths.ts";
import type { Talk, Turn } from "../../lib/talks/talk.ts";
import { Provenance } from "../article/provenance.tsx";
import { ContactCard } from "../contact/contact-card.tsx";
import { Icon } from "../icon/icon.tsx";
import { Openness } from "./openness.tsx";
import { quoted, Sentences } from "./sentences.tsx";
import { HappeningNow, TalkLinks } from "./talk-links.tsx";

/** One turn: what you said, what the child does and says, why, a better sentence, and what you can say next. */
export function TalkTurn({ talk, id, turn }: { readonly talk: Talk; readonly id: string; readonly turn: Turn }) {
  const words = content.talk(talk.id);
  const said = words.turns[id];
  if (!said) throw new Error(`${content.talkFile(talk.id)}: there are no words for the turn ${id}.`);
  const better = betterAfter(turn);
  const others = turn.next.filter((one) => one !== better);
  return (
    <div className="max-w-[38rem]">
      <Openness level={turn.openness} />
      <h1 className="mt-2">{turn.end ? ui.practise.ends : ui.practise.effects[turn.effect]}</h1>
      <p className={`${turn.effect === "opens" ? "say" : "not"} mt-4`}>
        <span className="label">{ui.practise.you}: </span>
        {quoted(words, id)}
      </p>
      <h2 className="mt-4 text-[1.1rem]">{ui.practise.answers[talk.child]}</h2>
      <p className="mt-1">{said.child}</p>
      <h2 className="mt-4 text-[1.1rem]">{ui.practise.why}</h2>
      <p className="mt-1">{said.why}</p>
      {turn.tags.includes("asks-about-suicide") ? (
        <p>
          <a className="inline-block py-2" href={routes.help()}>
            {ui.practise.ringNow}
          </a>
        </p>
      ) : null}
      {better ? <Better talk={talk.id} words={words} id={better} because={said.better} /> : null}
      {others.length > 0 ? (
        <section className="panel">
          <h2>{better ? ui.practise.or : ui.practise.next}</h2>
          <Sentences talk={talk.id} words={words} ids={others} />
        </section>
      ) : null}
      {turn.end ? <Ending talk={talk} end={turn.end} words={said.end} /> : null}
      <TalkLinks talk={talk.id} started />
      {turn.end ? null : <HappeningNow />}
      {turn.end ? <Provenance files={[words]} /> : null}
    </div>
  );
}

/** The better sentence, and the link that says it now. */
function Better({
  talk,
  words,
  id,
  because,
}: {
  readonly talk: string;
  readonly words: TalkWords;
  readonly id: string;
  readonly because: string | undefined;
}) {
  return (
    <section className="card settled mt-6">
      <h2 className="text-[1.1rem]">{ui.practise.better}</h2>
      <p className="say mt-2">{quoted(words, id)}</p>
      {because ? <p className="mt-2">{because}</p> : null}
      <p className="mt-4 screen">
        <a className="go" href={routes.turn(talk, id)}>
          {ui.practise.sayNow}
          <Icon name="arrow" />
        </a>
      </p>
    </section>
  );
}

/** How things stand, what to do next, and who can help. */
function Ending({
  talk,
  end,
  words,
}: {
  readonly talk: Talk;
  readonly end: NonNullable<Turn["end"]>;
  readonly words: string | undefined;
}) {
  const plan = placeForOptions(FLOW, end.answers);
  return (
    <>
      <section className="card settled mt-6">
        <h2 className="text-[1.1rem]">{ui.practise.endTitle}</h2>
        <p className="mt-1">{words}</p>
      </section>
      <section className="panel">
        <h2>{ui.practise.doNext}</h2>
        <p className="mt-3">
          <a className="go" href={routes.start()}>
            {ui.practise.ownPlan}
            <Icon name="arrow" />
          </a>
        </p>
        <ul className="mt-2">
          {plan ? (
            <li>
              <a className="inline-block py-2" href={routes.answers(plan.segments)}>
                {ui.practise.storyPlan}
              </a>
            </li>
          ) : null}
          <li>
            <a className="inline-block py-2" href={routes.situation(talk.situation)}>
              {fill(ui.practise.read, { title: content.document("situations", talk.situation).words.title })}
            </a>
          </li>
        </ul>
      </section>
      <section className="panel">
        <h2>{ui.practise.help}</h2>
        <div className="ring-list mt-3">
          {end.contacts.map((id) => (
            <ContactCard key={id} id={id} nation={undefined} heading="h3" />
          ))}
        </div>
      </section>
    </>
  );
}
