import { describe, expect, test } from "vitest";
import { isDue } from "../../lib/keep/is-due.ts";
import { fragmentFor, hashesFor, isPlanAddress, readFragment, readPack } from "../../lib/keep/pack.ts";
import { places } from "../../lib/site/pages.ts";
import { routes } from "../../lib/site/routes.ts";
import { hashOf } from "./fake-phone.ts";

const PLAN = "/what-to-do/go-on/hold-firm/";

describe("the fragment that names a plan", () => {
  test("is understood for every plan there is, with ticks and without", () => {
    for (const { segments } of places.filter(({ at }) => "plan" in at)) {
      const plan = routes.answers(segments);
      expect(readFragment(fragmentFor(plan, []))).toEqual({ plan, ticks: [] });
      expect(readFragment(fragmentFor(plan, ["1x9", "abc"]))).toEqual({ plan, ticks: ["1x9", "abc"] });
    }
  });

  test.for([
    "",
    "#",
    "#/",
    "#/what-to-do/",
    "#/what-to-do/go-on",
    "#/what-to-do//go-on/",
    "#//evil.example/what-to-do/go-on/",
    "#https://evil.example/what-to-do/go-on/",
    "#javascript:alert(1)",
    "#/what-to-do/../leave/",
    "#/what-to-do/go-on/../../leave/",
    "#/what-to-do/Go-On/",
    "#/what-to-do/go%2Don/",
    "#/what-to-do/go-on/?a=b",
    "#/what-to-do/go-on/#x",
    "#/what-to-do/-go/",
    "#/what-to-do/go-on/\n/",
    "#/what-to-do/go-on/~",
    "#/what-to-do/go-on/~<b>",
    "#/what-to-do/go-on/~A",
    "#/leave/",
    "#/about/leaving/",
    `#/what-to-do/${"a/".repeat(600)}`,
  ])("is refused when it is %j", (fragment) => {
    expect(readFragment(fragment)).toBeUndefined();
  });

  test("is a plan's address and nothing else", () => {
    expect(isPlanAddress(PLAN)).toBe(true);
    for (const other of [undefined, 1, {}, [PLAN], `${PLAN}kept.json`, `x${PLAN}`])
      expect(isPlanAddress(other)).toBe(false);
  });
});

describe("the list of what is kept", () => {
  const good = { title: "Your steps 1", plan: hashOf("a"), hashes: hashOf("b"), others: ["/", "/assets/style.1.css"] };

  test("is read when it is in order", () => {
    expect(readPack(JSON.stringify(good))).toEqual(good);
  });

  test.for([
    ["not a list", "<html>"],
    ["null", "null"],
    ["a list without a title", JSON.stringify({ ...good, title: undefined })],
    ["a hash that is too short", JSON.stringify({ ...good, plan: "abc" })],
    ["an address elsewhere", JSON.stringify({ ...good, others: ["https://evil.example/"] })],
    ["an address on another host", JSON.stringify({ ...good, others: ["//evil.example/"] })],
    ["the way out", JSON.stringify({ ...good, others: ["/leave/"] })],
    ["something that is no address", JSON.stringify({ ...good, others: [1] })],
    ["far too many files", JSON.stringify({ ...good, others: Array.from({ length: 500 }, (_, i) => `/${i}`) })],
  ] as const)("is refused when it is %s", ([, text]) => {
    expect(readPack(text)).toBeUndefined();
  });

  test("is of no use when a file's hash is not known", () => {
    const hashes = { "/": hashOf("home"), "/assets/style.1.css": hashOf("p{}") };
    expect(hashesFor(PLAN, good, JSON.stringify(hashes))).toEqual({ [PLAN]: good.plan, ...hashes });
    expect(hashesFor(PLAN, good, JSON.stringify({ "/": hashes["/"] }))).toBeUndefined();
    expect(hashesFor(PLAN, good, JSON.stringify({ ...hashes, "/": "short" }))).toBeUndefined();
    expect(hashesFor(PLAN, { ...good, others: ["/toString"] }, "{}")).toBeUndefined();
    expect(hashesFor(PLAN, good, "null")).toBeUndefined();
  });
});

describe("looking for a newer copy", () => {
  const hashes = { [PLAN]: "old" };
  const hour = 60 * 60 * 1000;

  test("happens at once when the page that has come is not the one kept", () => {
    expect(isDue({ checked: 0 }, hashes, { address: PLAN, hash: "new" }, 1)).toBe(true);
    expect(isDue({ checked: 0 }, hashes, { address: PLAN, hash: "old" }, 1)).toBe(false);
  });

  test("happens once an hour otherwise, on whatever page", () => {
    expect(isDue({ checked: 0 }, hashes, { address: "/about/privacy/", hash: "x" }, hour)).toBe(false);
    expect(isDue({ checked: 0 }, hashes, { address: "/about/privacy/", hash: "x" }, hour + 1)).toBe(true);
    expect(isDue({ checked: 0 }, undefined, { address: PLAN, hash: "x" }, 1)).toBe(false);
  });

  test("is not put off by a clock that was set back", () => {
    expect(isDue({ checked: 5_000 }, hashes, { address: "/", hash: "x" }, 1)).toBe(true);
  });
});
