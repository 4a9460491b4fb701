import { parse, serialize } from "parse5";
import { expect, test } from "vitest";
import { elementsOf } from "../../lib/publish/html-tree.ts";
import { mainText } from "../../lib/publish/main-text.ts";
import { trimSpace } from "../../lib/publish/trim-space.ts";

function trimmed(main: string): string {
  const document = parse(`<!doctype html><title>x</title><main><div>${main}</div></main>`);
  const before = mainText(elementsOf(document));
  trimSpace(elementsOf(document));
  expect(mainText(elementsOf(document)), "the words").toEqual(before);
  return serialize(document).replace(/^.*<main><div>|<\/div><\/main>.*$/g, "");
}

test("line breaks between blocks, and at their edges, are taken away", () => {
  expect(trimmed("\n<p>Stay.</p>\n\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n")).toBe(
    "<p>Stay.</p><ul><li>One</li><li>Two</li></ul>",
  );
});

test.each([
  '<p>Ring <b>999</b> <a href="#">now</a></p>',
  '<span class="say">One</span>\n<span class="say">Two</span>',
  "<p>Stay.</p> and then",
  "<p>Stay.</p>\n<b>Now</b>",
  "<p>One\ntwo</p>",
  "<p>Ring&nbsp;999</p>",
  "<pre>\n\n<b>a</b>\n\n</pre>",
])("space that may stand between two words stays: %s", (main) => {
  const once = trimmed(main);
  expect(once).toBe(serialize(parse(`<body>${main}</body>`)).replace(/^.*<body>|<\/body>.*$/gs, ""));
});
