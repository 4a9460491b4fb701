import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { Provenance } from "../article/provenance.tsx";
import { Words } from "../words/words.tsx";
import { TeacherPages } from "./teacher-pages.tsx";

/** A page for people who work in schools. It is laid out and printed like a guide. */
export async function TeacherPage({ id }: { readonly id: string }) {
  const { words } = content.document("teachers", id);
  const text = await content.compiled("teachers", id);
  return (
    <article className="max-w-[38rem] guide">
      <h1 className="mt-4">{words.title}</h1>
      <div className="prose mt-4">
        <Words text={text} setting={{ shows: "article", reader: "school" }} />
      </div>
      <section className="mt-8 screen">
        <h2>{ui.evening.more}</h2>
        <TeacherPages but={id} />
        <p className="mt-4">
          <a className="inline-block py-2" href={routes.teachers()}>
            {ui.evening.all}
          </a>
        </p>
      </section>
      <Provenance files={[words]} />
    </article>
  );
}
