import { parse, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { detach, elementsOf } from "../../lib/publish/html-tree.ts";
import { readsAs, writeHtml } from "../../lib/publish/write-html.ts";

const read = (page: string) => parse(page, { scriptingEnabled: false });
const inBody = (body: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>x</title></head><body>${body}</body></html>`;

describe("a page is written in fewer bytes and stays the same page", () => {
  test("without the tags that every browser puts in by itself", () => {
    const page = inBody(
      '<div><p>Stay.</p><ul><li>One</li><li><p>Two</p></li></ul><p>Ring <a href="/a/">now</a></p></div>',
    );
    expect(writeHtml(read(page))).toBe(
      '<!DOCTYPE html><html lang="en-GB"><title>x</title><div><p>Stay.<ul><li>One<li><p>Two</ul><p>Ring <a href="/a/">now</a></div>',
    );
  });

  test.each([
    ["a paragraph before running words", "<div><p>Stay.</p> and then</div>"],
    ["a paragraph before a line of speech", '<div><p>Stay.</p><span class="say">Here</span><p>Go.</p></div>'],
    ["a paragraph at the end of a link", '<a href="/"><p>Stay.</p></a>after'],
    ["a paragraph at the end of an element of ours", "<film-player><p>Stay.</p></film-player><b>after</b>"],
    ["a paragraph at the end of a label", "<label><p>Stay.</p></label><b>after</b>"],
    ["a list with breaks between its points", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>"],
    ["a list in a list", "<ol><li>One<ul><li>Two</li></ul></li><li>Three</li></ol>"],
    ["a list of terms", "<dl><dt>Term</dt><dd>Word</dd><dt>Last</dt></dl><p>after</p>"],
    [
      "a table",
      "<table><caption>c</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
    ],
    [
      "words that look like code",
      '<p>1 &lt; 2 &amp;amp; 3 &gt; 2, &amp;lt; “x”</p><a title="a &quot;b&quot; &amp;copy; <c>" href="?a=1&amp;copy=2">x</a>',
    ],
    ["a number that must not break", "<p>Ring 0800&nbsp;1111</p>"],
    ["a body that begins with a script", '<script type="module" src="/assets/a.js"></script><p>x</p>'],
    ["a body that begins with a space that does not break", "&nbsp;<p>x</p>"],
    ["an empty body", ""],
    ["an attribute without a value", '<p hidden="">x</p><input type="checkbox" checked="">'],
    [
      "a drawing",
      '<svg viewBox="0 0 2 2" aria-hidden="true"><path d="M0 0"></path><title>A kettle</title><a xlink:href="/x"></a></svg><p>x</p>',
    ],
    ["words in a fixed form", "<pre>\n\n  <b>a</b>\n</pre><textarea>\n\nb</textarea>"],
    [
      "what only a browser without scripts shows",
      "<noscript><p>Plain</p></noscript><template><li>a</li><li>b</li></template>",
    ],
    ["data for search engines", '<script type="application/ld+json">{"a":"<b> & c"}</script>'],
  ])("%s", (_, body) => {
    const document = read(inBody(body));
    const text = writeHtml(document);
    expect(readsAs(text, document)).toBe(true);
    expect(serialize(read(text), { scriptingEnabled: false })).toBe(serialize(document, { scriptingEnabled: false }));
    expect(text.length).toBeLessThanOrEqual(serialize(document, { scriptingEnabled: false }).length);
  });

  test("also where a comment was taken out between two words", () => {
    const document = read(inBody("<p>Ring <!-- --> 999</p>"));
    for (const element of elementsOf(document)) {
      for (const child of [...element.childNodes]) if (child.nodeName === "#comment") detach(child);
    }
    expect(readsAs(writeHtml(document), document)).toBe(true);
  });
});

test.each([
  ["an end that is needed", "<p>Stay. and then"],
  ["another word", "<p>Go.</p> and then"],
  ["another attribute", '<p class="x">Stay.</p> and then'],
  ["one element more", "<p>Stay.</p> and <b></b>then"],
  ["one word less", "<p>Stay.</p>"],
])("a page that would be read otherwise is found out: %s", (_, body) => {
  expect(readsAs(inBody(body), read(inBody("<p>Stay.</p> and then")))).toBe(false);
});

test("a page that would be read without its doctype is found out", () => {
  const page = inBody("<p>x</p>");
  expect(readsAs(page.replace("<!DOCTYPE html>", ""), read(page))).toBe(false);
});
