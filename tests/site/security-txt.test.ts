import { describe, expect, test } from "vitest";
import { securitySchema } from "../../lib/content/schemas.ts";
import { securityTxt } from "../../lib/site/security-txt.ts";

const SET = { origin: "https://example.org", reportTo: "safe@example.org", expires: "2027-11-01", languages: ["en"] };

/** The fields of a file as RFC 9116 reads them: a name and a value a line, comments aside. */
function fieldsOf(text: string): [string, string][] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) as [string, string]);
}

describe("whoever finds something unsafe", () => {
  test("is told whom to write to, until when, where the file belongs and how we deal with it", () => {
    expect(fieldsOf(securityTxt(SET, "/about/us/#tell-us"))).toEqual([
      ["Contact", "mailto:safe@example.org"],
      ["Expires", "2027-11-01T00:00:00Z"],
      ["Preferred-Languages", "en"],
      ["Canonical", "https://example.org/.well-known/security.txt"],
      ["Policy", "https://example.org/about/us/#tell-us"],
    ]);
  });

  test("is given no address that does not work: a copy without one says so", () => {
    const text = securityTxt({ ...SET, origin: undefined, reportTo: undefined }, "/about/us/");
    expect(fieldsOf(text).map(([name]) => name)).toEqual(["Expires", "Preferred-Languages"]);
    expect(text).toMatch(/^# .*no address to write to/);
    expect(text).not.toMatch(/https?:|mailto:/);
  });
});

test.each([
  ["2026-11-28", "2027-11-27", true],
  ["2026-11-28", "2027-11-28", false],
  ["2026-11-28", "2026-11-28", false],
  ["2026-11-28", "2026-11-01", false],
])("an editor who on %s lets it run out on %s is told whether that is within a year", (checkedOn, expires, good) => {
  expect(securitySchema.safeParse({ checkedOn, expires }).success).toBe(good);
});
