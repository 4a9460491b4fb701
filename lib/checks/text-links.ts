import { ContentError } from "../content/content-error.ts";
import { headingId } from "../content/heading-id.ts";
import { type Content, KINDS, type Kind } from "../content/load.ts";
import { blocksOf, wordsOf } from "../content/text-tree.ts";
import { attempt } from "../content/unsafe-words.ts";
import { pages } from "../site/pages.ts";
import { addressOfText } from "../site/text-address.ts";

/**
 * Looks for links that lead nowhere: to a page of ours that is not there, or to a part that its text does not have. The
 * build checks every link on every page again, minutes later.
 *
 * @returns one error for each file, naming the line, the link and what to do
 */
export function checkTextLinks(content: Content): ContentError[] {
  const known = new Set(pages().map(({ href }) => href));
  const parts = new Map(
    texts(content).flatMap(({ kind, id }) => {
      const address = addressOfText(kind, id);
      const anchors = attempt(() => anchorsOf(content, kind, id));
      return address && anchors ? [[address, anchors] as const] : [];
    }),
  );
  return texts(content).flatMap(({ kind, id }) => {
    const file = content.fileOf(kind, id);
    const blocks = attempt(() => blocksOf(content.tree(kind, id), () => "-")) ?? [];
    const problems = blocks
      .flatMap(({ runs }) => runs)
      .flatMap(({ href, line }) => {
        if (href === undefined) return [];
        const [page = "", anchor] = href.split("#");
        const address = page === "" ? addressOfText(kind, id) : page;
        const says = (what: string) => [`line ${line} of the text: the link to ${href} ${what}`];
        if (page !== "" && !known.has(page))
          return says("leads to no page. Correct it; every address ends in a slash.");
        const there = address ? parts.get(address) : undefined;
        if (anchor === undefined || !there || there.has(anchor)) return [];
        return says(`names no part of that page. Use one of: ${[...there].map((part) => `#${part}`).join(", ")}.`);
      });
    return problems.length > 0 ? [new ContentError(file, [...new Set(problems)])] : [];
  });
}

function texts(content: Content): { kind: Kind; id: string }[] {
  return KINDS.flatMap((kind) => content.ids(kind).map((id) => ({ kind, id })));
}

function anchorsOf(content: Content, kind: Kind, id: string): ReadonlySet<string> {
  const headings = blocksOf(content.tree(kind, id), () => "").filter(({ heading }) => heading === 2);
  return new Set(headings.map((heading) => headingId(wordsOf(heading))));
}
