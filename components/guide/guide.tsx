import { content } from "../../lib/content/load.ts";
import { guideKind, INDEX, type SectionId } from "../../lib/content/sections.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { Provenance } from "../article/provenance.tsx";
import { Helped } from "../thanks/helped.tsx";
import { Words } from "../words/words.tsx";
import { GuideList } from "./guide-list.tsx";

/** A guide, or a section's introduction with the list of its guides. */
export async function Guide({ section, id = INDEX }: { readonly section: SectionId; readonly id?: string }) {
  const kind = guideKind(section);
  const { words } = content.document(kind, id);
  const text = await content.compiled(kind, id);
  const isIndex = id === INDEX;
  return (
    <article className="max-w-[38rem] guide" data-audience={words.audience}>
      {isIndex ? null : (
        <p className="mt-4 screen">
          <a className="inline-block py-2" href={routes.section(section)}>
            {content.document(kind, INDEX).words.label}
          </a>
        </p>
      )}
      <h1 className="mt-4">{words.title}</h1>
      <div className="prose mt-4">
        <Words text={text} setting={{ shows: "article" }} />
      </div>
      {isIndex ? <GuideList section={section} /> : null}
      {words.audience === "adult" ? (
        <p className="mt-8 screen">
          <a className="go" href={routes.start()}>
            {ui.topic.next}
          </a>
        </p>
      ) : null}
      {isIndex ? null : <Helped />}
      <Provenance files={[words]} />
    </article>
  );
}
