import { content } from "../../lib/content/load.ts";
import { guideKind, INDEX, type SectionId } from "../../lib/content/sections.ts";
import { routes } from "../../lib/site/routes.ts";

/** A section's guides as links, in their order. Nothing where the section is one page. */
export function GuideList({ section }: { readonly section: SectionId }) {
  const ids = content.guides(section);
  if (ids.length === 0) return null;
  const kind = guideKind(section);
  return (
    <ul className="picks mt-4 screen sm:grid-cols-2">
      {ids.map((id) => (
        <Pick key={id} href={routes.guide(section, id)} words={content.document(kind, id).words} />
      ))}
    </ul>
  );
}

/** The sections as links, in their order. */
export function SectionList() {
  return (
    <ul className="picks mt-4 sm:grid-cols-2">
      {content.sections.map((section) => (
        <Pick key={section} href={routes.section(section)} words={content.document(guideKind(section), INDEX).words} />
      ))}
    </ul>
  );
}

interface PickProps {
  readonly href: string;
  readonly words: { readonly label: string; readonly hint?: string | undefined };
}

function Pick({ href, words: { label, hint } }: PickProps) {
  return (
    <li>
      <a className="pick" href={href}>
        <span>
          <b>{label}</b>
          {hint ? <span>{hint}</span> : null}
        </span>
      </a>
    </li>
  );
}
