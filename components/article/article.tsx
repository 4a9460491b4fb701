import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { TalksFor } from "../talk/talk-list.tsx";
import { Helped } from "../thanks/helped.tsx";
import { Words } from "../words/words.tsx";
import { Provenance } from "./provenance.tsx";

/** An article on one subject. */
export async function Article({ kind, id }: { readonly kind: "topics" | "about"; readonly id: string }) {
  const { words } = content.document(kind, id);
  const text = await content.compiled(kind, id);
  return (
    <article className="max-w-[38rem]">
      <h1 className="mt-4">{words.title}</h1>
      <div className="prose mt-4">
        <Words text={text} setting={{ shows: "article" }} />
      </div>
      <p className="mt-8 screen">
        <a className="go" href={routes.start()}>
          {ui.topic.next}
        </a>
      </p>
      {kind === "topics" ? <TalksFor kind="topics" id={id} /> : null}
      {kind === "topics" ? <Helped /> : null}
      <Provenance files={[words]} />
    </article>
  );
}
