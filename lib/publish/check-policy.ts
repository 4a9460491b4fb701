import type { Element } from "./html-tree.ts";
import type { Problem } from "./publish-error.ts";

/** Elements that load something, and the directive of the content security policy that must let them. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  audio: "media-src",
  embed: "object-src",
  iframe: "frame-src",
  object: "object-src",
  video: "media-src",
};

/**
 * Refuses elements that the page's own policy would silently keep empty.
 *
 * @param policy the `Content-Security-Policy` with which the page is sent
 */
export function checkPolicy(page: string, elements: readonly Element[], policy: string): Problem[] {
  const directives = new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );
  const problems: Problem[] = [];
  for (const tagName of new Set(elements.map((element) => element.tagName))) {
    const directive = DIRECTIVES[tagName];
    if (directive === undefined) continue;
    if ((directives.get(directive) ?? directives.get("default-src")) !== "'none'") continue;
    problems.push({
      page,
      what: `The page holds <${tagName}>, which its policy does not allow to load anything.`,
      fix: `Add a rule for its folder to lib/publish/headers.ts with ${directive} 'self', or take the element away.`,
    });
  }
  return problems;
}
