import { ENGLISH, LANGUAGE } from "../../lib/content/language.ts";
import { content } from "../../lib/content/load.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { inWords } from "../../lib/site/in-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { upkeepWords } from "../../lib/site/upkeep-words.ts";
import { PageCode } from "../page-code/page-code.tsx";

const words = upkeepWords.provenance;

interface Provenanced {
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly checkedOn: string;
  readonly nextCheck: string;
}

/** Where a page's words come from, when they were checked, and what nobody has confirmed yet. */
export function Provenance({ files, number }: { readonly files: readonly Provenanced[]; readonly number?: string }) {
  const sources = [...new Set(files.flatMap((file) => file.sources))].sort();
  const unverified = [...new Set(files.flatMap((file) => file.unverified))];
  return (
    <section className="panel meta">
      <Checked files={files} number={number} />
      {sources.length === 0 ? <p>{words.ours}</p> : null}
      {unverified.length > 0 ? <p>{words.some}</p> : null}
      {sources.length > 0 ? (
        <details className="fold screen mt-2" data-words="skip">
          <summary>{ui.plan.sources}</summary>
          <ul className="grid gap-2" data-sources="">
            {sources.map((id) => (
              <SourceLine key={id} id={id} />
            ))}
          </ul>
          {sources.some((id) => content.sources[id]?.date === null) ? <p className="mt-2">{words.noDate}</p> : null}
          {unverified.length > 0 ? (
            <>
              <p className="mt-3 label">{ui.plan.unverified}</p>
              <ul className="list-disc ps-5">
                {unverified.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          ) : null}
        </details>
      ) : null}
    </section>
  );
}

/**
 * The same for a plan, which is made of forty files. What each step rests on is a page of its own,
 * so that a plan still opens in the first round trip.
 */
export function PlanProvenance({
  files,
  number,
  why,
}: {
  readonly files: readonly Provenanced[];
  readonly number: string;
  /** The address of the page that says why the plan is as it is. */
  readonly why: string;
}) {
  return (
    <section className="panel meta" data-words="skip">
      <Checked files={files} number={number} />
      <p className="screen">
        <a className="inline-block py-2" href={why}>
          {decisionWords.why.planLink}
        </a>{" "}
        <a className="inline-block py-2" href={routes.sources()}>
          {ui.plan.sourcesLink}
        </a>
      </p>
    </section>
  );
}

/** The same for the list of services: what rests on what, and what is not confirmed, is a page of its own. */
export function ServicesProvenance({ files }: { readonly files: readonly Provenanced[] }) {
  return (
    <section className="panel meta">
      <Checked files={files} />
      <p className="screen">
        <a className="inline-block py-2" href={routes.sourcesOfServices()}>
          {upkeepWords.services.title}
        </a>
      </p>
    </section>
  );
}

type Dated = Pick<Provenanced, "checkedOn" | "nextCheck">;

/** The earliest day something on a page was checked, and the earliest day something is to be checked again. */
export function Checked({ files, number }: { readonly files: readonly Dated[]; readonly number?: string | undefined }) {
  const checkedOn = files.map((file) => file.checkedOn).sort()[0];
  const nextCheck = files.map((file) => file.nextCheck).sort()[0];
  return (
    <>
      {number ? <p>{fill(ui.plan.number, { code: number })}</p> : null}
      {checkedOn && nextCheck ? (
        <p>{fill(ui.plan.checked, { on: inWords(checkedOn), next: inWords(nextCheck) })}</p>
      ) : null}
      <PageCode />
    </>
  );
}

/** The sources of a page on which things are numbered by them, in the order of their numbers. */
export function NumberedSources({ ids }: { readonly ids: readonly string[] }) {
  return (
    <section className="panel">
      <h2>{ui.sources.list}</h2>
      <ol className="mt-2 grid gap-2 list-decimal ps-6" data-sources="">
        {ids.map((id) => (
          <SourceLine key={id} id={id} />
        ))}
      </ol>
      <p className="mt-2">{upkeepWords.provenance.noDate}</p>
    </section>
  );
}

/** One source: publisher, title and date, in the language in which it was published. */
export function SourceLine({ id }: { readonly id: string }) {
  const source = content.sources[id];
  if (!source) return null;
  const told = `${source.publisher}: ${source.title}${source.date ? ` (${source.date})` : ""}`;
  // Set apart, for its language and the direction in which that runs.
  return <li>{LANGUAGE.code === ENGLISH.code ? told : <bdi lang="en-GB">{told}</bdi>}</li>;
}
