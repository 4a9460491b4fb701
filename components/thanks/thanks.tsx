import { HAS_REPORT_TO, SITE } from "../../lib/site/config.ts";
import { routes, type ThanksAnswer } from "../../lib/site/routes.ts";
import { upkeepWords } from "../../lib/site/upkeep-words.ts";
import { EmergencyPanel } from "../emergency/emergency-panel.tsx";

const words = upkeepWords.thanks;

/** Where *Did this help?* leads: thanks, what to do next when it did not, and how the answers are counted. */
export function Thanks({ answer }: { readonly answer: ThanksAnswer }) {
  return (
    <div className="max-w-[38rem]">
      <h1 className="mt-4">{words[answer].title}</h1>
      <p className="mt-2">{words[answer].lead}</p>
      <p className="mt-2">{words.back}</p>
      {answer === "no" ? (
        <>
          <Next />
          <section className="panel">
            <EmergencyPanel />
          </section>
        </>
      ) : null}
      <section className="panel">
        <h2>{words.countTitle}</h2>
        <div className="prose mt-2">
          {words.count.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </section>
    </div>
  );
}

function Next() {
  const [before, after = ""] = words.wrong.split("{address}");
  return (
    <section className="panel">
      <h2>{words.nextTitle}</h2>
      <ul className="mt-2">
        <li>
          <a className="inline-block py-2" href={routes.help()}>
            {words.ring}
          </a>
        </li>
        <li>
          <a className="inline-block py-2" href={routes.start()}>
            {words.plan}
          </a>
        </li>
        <li>
          <a className="inline-block py-2" href={routes.search()}>
            {words.search}
          </a>
        </li>
      </ul>
      {HAS_REPORT_TO ? (
        <p className="mt-2">
          {before}
          <a href={`mailto:${SITE.reportTo}`} data-words="skip">
            {SITE.reportTo}
          </a>
          {after}
        </p>
      ) : (
        <p className="mt-2">{words.wrongNoAddress}</p>
      )}
    </section>
  );
}
