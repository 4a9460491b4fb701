import { expect, test } from "vitest";
import { bundleModule } from "../../lib/publish/bundle-module.ts";
import { MODULES } from "../../lib/site/routes.ts";

/** Where words that somebody else chose could come from: a link, the page before, the window's name, another window. */
const CHOSEN_BY_OTHERS =
  /location\.(?:search|hash|href)|URLSearchParams|document\.(?:URL|documentURI|referrer)|window\.name|["'`]message["'`]|["'`]hashchange["'`]/;

test.each(MODULES)("%s shows a reader nothing that somebody put into a link", async (name) => {
  const code = await bundleModule(name);
  expect(code.length).toBeGreaterThan(0);
  expect(code).not.toMatch(CHOSEN_BY_OTHERS);
});

test("a module that did would be found", () => {
  for (const code of [
    "a.textContent=location.hash.slice(1)",
    'new URLSearchParams(b).get("q")',
    'addEventListener("message",c)',
    "document.referrer",
  ]) {
    expect(code).toMatch(CHOSEN_BY_OTHERS);
  }
});
