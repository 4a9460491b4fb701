import { content } from "../../lib/content/load.ts";
import { FOUND_KINDS, searchEntries } from "../../lib/search/entries.ts";
import { inOrder } from "../../lib/site/in-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { EmergencyPanel } from "../emergency/emergency-panel.tsx";
import { SEARCH_PARTS } from "./search-parts.ts";

/**
 * The search, and the list of every page. Without script there is only the list; what the script needs is hidden until
 * it is there.
 */
export async function Search() {
  const words = content.searchWords;
  const { box, field, danger, status, results, list, pages } = SEARCH_PARTS;
  return (
    <div
      className="max-w-[38rem]"
      data-search={routes.searchIndex()}
      data-danger={words.dangerWords.join("|")}
      data-danger-said={`${words.danger}.`}
      data-loading={words.loading}
      data-failed={words.failed}
      data-none={words.none}
      data-one={words.one}
      data-many={words.many}
    >
      <h1 className="mt-4">{words.title}</h1>
      <search className="screen" id={box} hidden={true}>
        <p className="mt-2">{words.lead}</p>
        <label className="label mt-2" htmlFor={field}>
          {words.label}
        </label>
        <div className="search-row">
          <input
            id={field}
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={160}
            aria-describedby={`${field}-private`}
          />
          <button type="button">{words.button}</button>
        </div>
        <p className="meta" id={`${field}-private`}>
          {words.private}
        </p>
      </search>
      <section className="card settled mt-4" id={danger} hidden={true} tabIndex={-1} aria-label={words.danger}>
        <EmergencyPanel>
          <p>
            <a className="inline-block py-2" href={routes.start()}>
              {ui.nav.start}
            </a>
          </p>
        </EmergencyPanel>
        <p className="meta">{words.dangerLead}</p>
      </section>
      <p role="status" id={status} className="mt-4" />
      <section id={results} hidden={true} aria-label={words.results}>
        <h2 className="mt-2" tabIndex={-1}>
          {words.results}
        </h2>
        <ol className="found" />
        <p className="mt-4">
          <a className="inline-block py-2" href={routes.help()}>
            {words.help}
          </a>
        </p>
      </section>
      <section id={pages}>
        <h2 className="mt-4">{words.all}</h2>
        <p className="mt-2">
          <a className="inline-block py-2" href={routes.start()}>
            {words.start}
          </a>
        </p>
        <p>
          <a className="inline-block py-2" href={routes.help()}>
            {words.help}
          </a>
        </p>
        <EveryPage className={list} />
      </section>
    </div>
  );
}

/** Every page with its line, by kind, from A to Z. */
async function EveryPage({ className }: { readonly className: string }) {
  const { kinds } = content.searchWords;
  const entries = (await searchEntries()).sort((a, b) => inOrder(a.title, b.title));
  return FOUND_KINDS.map((kind) => (
    <section key={kind}>
      <h3 className="mt-6">{kinds[kind]}</h3>
      <ul className={className}>
        {entries
          .filter((entry) => entry.kind === kind)
          .map(({ href, title, line }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <span>{line}</span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
