import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";

/** The articles of a kind as links with their descriptions. */
export function TopicList({ kind }: { readonly kind: "topics" | "about" }) {
  return (
    <ul className="picks mt-4 sm:grid-cols-2">
      {content.ids(kind).map((id) => {
        const { title, description } = content.document(kind, id).words;
        return (
          <li key={id}>
            <a className="pick" href={kind === "topics" ? routes.topic(id) : routes.about(id)}>
              <span>
                <b>{title}</b>
                <span>{description}</span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
