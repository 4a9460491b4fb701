import english from "../../content/en/own-words/words.json" with { type: "json" };
import { inLanguage } from "../../lib/content/in-language.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { placeForOptions } from "../../lib/flow/paths.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { EmergencyPanel } from "../emergency/emergency-panel.tsx";

const words = inLanguage("own-words/words.json", english);
const after = (option: string) => routes.answers(placeForOptions(FLOW, [option])?.segments ?? []);

/**
 * The box in which a parent says what happened. Hidden until `own-words.element.ts` runs: without script there is the
 * list of situations. There is no form, so nothing can be sent.
 */
export function OwnWordsBox({ heading: Heading }: { readonly heading: "h2" | "h3" }) {
  return (
    <section
      className="card own-words screen"
      hidden
      data-own-words={routes.ownWordsModel()}
      data-busy={words.busy}
      data-failed={words.failed}
      data-empty={words.empty}
      data-said={words.said}
      data-guessed={words.guessed}
      data-change={words.change}
    >
      <Heading className="own-title">{words.title}</Heading>
      <label htmlFor="own-words">{words.label}</label>
      <p className="meta" id="own-words-hint">
        {words.hint} {words.private}
      </p>
      <textarea
        id="own-words"
        rows={4}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="sentences"
        spellCheck={false}
        aria-describedby="own-words-hint"
      />
      <p>
        <button type="button" className="go">
          {words.answer}
        </button>
      </p>
      <p role="status" className="own-status" />
      <div className="own-danger" hidden>
        <EmergencyPanel heading={Heading} title={words.danger.title}>
          <p>{words.danger.stay}</p>
          <ul className="own-links">
            <li data-danger="hurt">
              <a href={after("hurt")}>{words.danger.hurt}</a>
            </li>
            <li data-danger="unsafe">
              <a href={after("danger")}>{words.danger.unsafe}</a>
            </li>
          </ul>
        </EmergencyPanel>
        <p className="meta">{words.danger.notDanger}</p>
      </div>
      <div className="own-safe" hidden>
        <Heading tabIndex={-1}>{words.safe.title}</Heading>
        <p className="meta">{words.safe.text}</p>
        <ul className="own-links">
          <li>
            <a href={after("hurt")}>{words.safe.hurt}</a>
          </li>
          <li>
            <a href={after("danger")}>{words.safe.unsafe}</a>
          </li>
          <li>
            <a href="tel:999">{ui.emergency.ring}</a>
          </li>
        </ul>
      </div>
      <div className="own-found" hidden>
        <Heading tabIndex={-1}>{words.found}</Heading>
        <p className="own-assumed">
          {words.assumed} <a href={routes.start()}>{words.assumedChange}</a>
        </p>
        <ul className="own-ways" />
        <p>
          <a className="inline-block py-2" href={routes.situations()}>
            {words.notMine}
          </a>
        </p>
        <p className="label">{words.pages}</p>
        <ul className="own-links own-pages" />
      </div>
      <div className="own-unsure" hidden>
        <Heading tabIndex={-1}>{words.unsure.title}</Heading>
        <p>{words.unsure.text}</p>
        <ul className="own-links">
          <li>
            <a href={routes.situations()}>{words.unsure.list}</a>
          </li>
          <li>
            <a href={routes.help()}>{words.unsure.help}</a>
          </li>
        </ul>
      </div>
    </section>
  );
}
