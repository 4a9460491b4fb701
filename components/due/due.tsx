import { DUE_LISTS, type DueList, type DueTogether, dueOn } from "../../lib/site/due.ts";
import { inWords } from "../../lib/site/in-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { upkeepWords } from "../../lib/site/upkeep-words.ts";

const words = upkeepWords.due;

/**
 * What is checked next, by day, with how much of each kind. It says days and never what is late: the page stays as it was
 * made while days pass.
 */
export function Due() {
  const lists = DUE_LISTS.map((list) => ({ list, groups: dueOn(list) }));
  const days = [...new Set(lists.flatMap(({ groups }) => groups.map(({ nextCheck }) => nextCheck)))].sort();
  return (
    <div className="max-w-[38rem]">
      <h1 className="mt-4">{words.title}</h1>
      <p className="mt-2">{words.lead}</p>
      <p className="mt-2">{words.late}</p>
      <p className="mt-2">{words.howLong}</p>
      {days.map((day) => (
        <section className="panel" key={day}>
          <h2>{inWords(day)}</h2>
          <ul className="mt-2 grid gap-2">
            {lists.flatMap(({ list, groups }) => {
              const then = groups.filter(({ nextCheck }) => nextCheck === day);
              if (then.length === 0) return [];
              const n = then.reduce((sum, { entries }) => sum + entries.length, 0);
              return (
                <li key={list}>
                  <a className="inline-block py-2" href={`${routes.dueList(list)}#on-${day}`}>
                    {fill(words.count, { name: words.lists[list].title, n })}
                  </a>
                  <p className="meta">{[...new Set(then.map(lastChecked))].join(". ")}.</p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <p className="mt-6">
        <a className="inline-block py-2" href={routes.sources()}>
          {ui.sources.title}
        </a>
      </p>
    </div>
  );
}

/** One list in full. */
export function DueListPage({ list }: { readonly list: DueList }) {
  const groups = dueOn(list);
  return (
    <div className="max-w-[38rem]">
      <p className="mt-4 screen">
        <a className="inline-block py-2" href={routes.due()}>
          {words.all}
        </a>
      </p>
      <h1 className="mt-4">{words.lists[list].title}</h1>
      <p className="mt-2">{words.lists[list].lead}</p>
      {groups.map((group, at) => {
        const { nextCheck, entries } = group;
        return (
          <section
            className="panel"
            key={`${nextCheck} ${group.checkedOn}`}
            id={groups[at - 1]?.nextCheck === nextCheck ? undefined : `on-${nextCheck}`}
            data-words="skip"
          >
            <h2>{fill(words.next, { day: inWords(nextCheck) })}</h2>
            <p className="meta">{lastChecked(group)}.</p>
            <ul className="mt-2 list-disc ps-5">
              {entries.map(({ name, href }) => (
                <li key={`${href} ${name}`}>
                  {href ? (
                    <a className="inline-block py-2" href={href}>
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** A title that tells one list from another. */
export function dueTitle(list?: DueList): string {
  return `${list ? words.lists[list].documentTitle : words.documentTitle} · ${ui.site.name}`;
}

function lastChecked({ checkedOn }: DueTogether): string {
  return checkedOn ? fill(words.was, { day: inWords(checkedOn) }) : words.unknown;
}
