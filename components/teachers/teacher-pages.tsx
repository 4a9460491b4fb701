import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";

/** The pages for schools as links, in their order. */
export function TeacherPages({ but }: { readonly but?: string }) {
  return (
    <ul className="picks mt-4 sm:grid-cols-2">
      {content.teacherPages
        .filter((id) => id !== but)
        .map((id) => {
          const { label, hint } = content.document("teachers", id).words;
          return (
            <li key={id}>
              <a className="pick" href={routes.teacherPage(id)}>
                <span>
                  <b>{label}</b>
                  {hint ? <span>{hint}</span> : null}
                </span>
              </a>
            </li>
          );
        })}
    </ul>
  );
}
