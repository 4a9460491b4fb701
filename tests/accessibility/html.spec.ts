import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { invalidMarkup } from "./support/html-validity.ts";

const SITE = "out";
const SHARES = 8;
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .sort();

// Every nth page, so that each share has some of every kind.
for (let share = 0; share < SHARES; share += 1) {
  test(`every browser and screen reader reads the same page: markup of share ${share + 1} of ${SHARES}`, () => {
    const mine = pages.filter((_, index) => index % SHARES === share);
    expect(mine.length).toBeGreaterThan(0);
    const faults = mine.flatMap((page) => invalidMarkup(page, readFileSync(join(SITE, page), "utf8")));
    expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
  });
}

test("markup that a browser would have to mend is found", () => {
  const spoilt = (body: string) =>
    invalidMarkup(
      "spoilt.html",
      `<!DOCTYPE html><html lang="en-GB"><head><title>Spoilt</title></head><body>${body}</body></html>`,
    );
  for (const [body, rule] of [
    ["<label><input type='checkbox'><h3>A heading in a label</h3></label>", "element-permitted-content"],
    ["<p><div>A block in a paragraph</div></p>", "element-permitted-content|close-order|unexpected"],
    ["<ul><p>Not an item</p></ul>", "element-permitted-content"],
    ["<p id='a'>One</p><p id='a'>Two</p>", "no-dup-id"],
    ["<input type='checkbox' autocomplete='off' aria-label='A tick'>", "valid-autocomplete"],
    ["<img src='/a.svg'>", "wcag/h37"],
    ["<h2></h2>", "empty-heading"],
    ["<p aria-label='No'>Yes</p>", "aria-label-misuse"],
  ] as const) {
    expect(spoilt(body).join("\n"), body).toMatch(new RegExp(rule));
  }
  // Left out as the HTML Standard allows.
  expect(spoilt("<ul><li>One<li>Two</ul><p>Three<p>Four")).toEqual([]);
});
