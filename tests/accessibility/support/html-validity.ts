import { HtmlValidate, StaticConfigLoader } from "html-validate";

/**
 * What the HTML Standard and the accessibility rules of WCAG ask of markup. Rules about style are off: which end tags and
 * quotes may be left out is for the publisher to choose, as long as a browser reads the same page.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      "attr-quotes": "off",
      "no-implicit-close": "off",
    },
  }),
);

/** What is wrong with a page's markup, each with its element: `page: rule: what, at element`. */
export function invalidMarkup(page: string, html: string): string[] {
  return validator
    .validateStringSync(html, page)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${page}: ${ruleId}: ${message}${selector ? `, at ${selector}` : ""}`);
}
