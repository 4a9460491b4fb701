import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";
import { ITEM_KINDS, itemKey, items, kitOf } from "../../lib/teachers/items.ts";
import { kit } from "../../lib/teachers/words.ts";
import { TeacherPages } from "./teacher-pages.tsx";

const words = kit.index;

/** The front page for schools: what there is, and everything that can be sent. */
export function KitList() {
  const all = items();
  return (
    <div className="max-w-[61rem]">
      <h1 className="mt-4">{words.title}</h1>
      <p className="mt-2 max-w-[38rem]">{words.lead}</p>
      <section className="card mt-4 max-w-[38rem]">
        <h2 className="text-[1.1rem]">{words.now}</h2>
        <p className="mt-1">{words.nowText}</p>
        <p>
          <a className="inline-block py-2" href={routes.start()}>
            {words.nowLink}
          </a>
        </p>
      </section>
      {content.teacherPages.length > 0 ? (
        <section className="panel">
          <h2>{words.staff}</h2>
          <TeacherPages />
        </section>
      ) : null}
      <section className="panel">
        <h2>{words.pick}</h2>
        <p className="mt-1">{words.pickLead}</p>
        {ITEM_KINDS.map((kind) => (
          <section key={kind} className="mt-6">
            <h3>{words.kinds[kind]}</h3>
            <p className="meta">{words.kindsLead[kind]}</p>
            <ul className="picks mt-3 sm:grid-cols-2">
              {all
                .filter((item) => item.kind === kind)
                .map((item) => (
                  <li key={itemKey(item)}>
                    <a className="pick" href={routes.kit(item.kind, item.id)}>
                      <span>
                        <b>{item.title}</b>
                        <span>{kitOf(item).sentence}</span>
                      </span>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </section>
      <section className="panel">
        <h2>{words.about}</h2>
        <ul className="mt-2 grid gap-2 list-disc ps-5 max-w-[38rem]">
          {words.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
