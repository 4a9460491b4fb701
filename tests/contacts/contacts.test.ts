import { describe, expect, test } from "vitest";
import contacts from "../../content/contacts.json" with { type: "json" };
import contactWords from "../../content/en/contacts.json" with { type: "json" };
import platformWords from "../../content/en/platforms.json" with { type: "json" };
import platforms from "../../content/platforms.json" with { type: "json" };
import sources from "../../content/sources.json" with { type: "json" };

interface Contact {
  audience: string[];
  adultsOnly: boolean;
  nations: string[];
  phone: { number: string; nations?: string[]; kind: string }[];
  text: { number: string; keyword?: string; nations?: string[] }[];
  relay?: string[];
  email: string | null;
  links: { id: string; href: string; nations?: string[] }[];
  hours: { kind: string; bankHolidays?: string };
  hoursVerified: boolean;
  checkedOn: string;
  nextCheck: string;
  sources: string[];
  unverified: string[];
}
interface Words {
  name: string | Record<string, string>;
  for: string;
  hours: string;
  cost: string;
  happens: string[];
  note?: string;
  extra?: string;
}

const facts = new Map<string, Contact>(Object.entries(contacts));
const words = new Map<string, Words>(Object.entries(contactWords));
const everyContact = [...facts];
const everyWord = [...words];

const SHORT_NUMBERS = ["999", "101", "111", "159", "18000", "116 123", "84001", "85258"];
/** A UK number as it is printed: a short one, or one that starts 0 and has ten or eleven digits (Childline has eight). */
function isUkNumber(number: string): boolean {
  if (SHORT_NUMBERS.includes(number) || number === "0800 1111") return true;
  return /^0\d+( \d+)+$/.test(number) && [10, 11].includes(number.replaceAll(" ", "").length);
}
const isUkRelay = (number: string) => number === "18000" || (/^18001 /.test(number) && isUkNumber(number.slice(6)));

const NATIONS = ["england", "wales", "scotland", "northern-ireland"];
const sentences = (item: Words) => [
  item.for,
  item.hours,
  item.cost,
  ...item.happens,
  item.note ?? "",
  item.extra ?? "",
];

describe("a person who has to ring someone tonight", () => {
  test.each(everyContact)("can dial every number %s gives", (_id, { phone, text, relay = [] }) => {
    for (const { number } of [...phone, ...text]) expect(number).toSatisfy(isUkNumber);
    for (const number of relay) expect(number).toSatisfy(isUkRelay);
  });

  test.each(everyContact)("reaches %s over a secure address that can be opened", (_id, { links, email }) => {
    for (const { href } of links) expect(new URL(href)).toMatchObject({ protocol: "https:", username: "", port: "" });
    if (email !== null) expect(email).toMatch(/^[a-z]+@[a-z-]+\.org(\.uk)?$/);
  });

  test("finds a way to reach every service, except the school, whose number only they have", () => {
    const unreachable = everyContact.filter(
      ([, { phone, text, links, email }]) => phone.length + text.length + links.length === 0 && email === null,
    );
    expect(unreachable.map(([id]) => id)).toEqual(["school-dsl"]);
    expect(contactWords["school-dsl"].note).toContain("Ring the school office");
  });

  test("in danger is offered only the call, not a text that needs signing up first", () => {
    expect(contacts["emergency-999"]).toMatchObject({ phone: [{ number: "999" }], text: [], relay: ["18000"] });
  });

  test.each(everyContact)("is sent to %s only in nations it serves", (_id, { nations, phone, text, links }) => {
    expect(nations.length).toBeGreaterThan(0);
    expect(NATIONS).toEqual(expect.arrayContaining(nations));
    for (const way of [...phone, ...text, ...links]) {
      if (way.nations) expect(nations).toEqual(expect.arrayContaining(way.nations));
    }
    const meanings = links.flatMap(({ id, nations: where = NATIONS }) => where.map((nation) => `${id} ${nation}`));
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  test("in Northern Ireland is never given the NHS number that does not work there", () => {
    expect(contacts["nhs-111-mental-health"].nations).not.toContain("northern-ireland");
    expect(contacts["lifeline-ni"].nations).toEqual(["northern-ireland"]);
  });

  test("in each nation gets that nation's own victim service", () => {
    expect(contacts["victim-support"].phone).toMatchObject([
      { number: "0808 168 9111", nations: ["england", "wales"] },
      { number: "0800 160 1985", nations: ["scotland"] },
    ]);
    expect(contacts["victim-support"].links).toContainEqual({
      id: "main",
      href: "https://www.victimsupportni.com/",
      nations: ["northern-ireland"],
    });
  });

  test("is not given a number the dossier says not to print", () => {
    const printed = everyContact.flatMap(([, { phone, text }]) => [...phone, ...text].map(({ number }) => number));
    for (const number of ["0808 808 4994", "88858", "88247", "07860 039967", "01223 20 30 30", "028 9024 3133"]) {
      expect(printed).not.toContain(number);
    }
    expect(everyContact.map(([, { email }]) => email)).not.toContain("askus@familylives.org.uk");
    expect(contacts["the-mix"].phone).toEqual([]);
  });
});

describe("a child who is handed the phone", () => {
  test("is never sent to a service for adults only", () => {
    const adultsOnly = everyContact.filter(([, contact]) => contact.adultsOnly);
    expect(adultsOnly.map(([id]) => id)).toEqual(["stopncii", "revenge-porn-helpline"]);
    for (const [, { audience }] of adultsOnly) expect(audience).not.toContain("child");
  });

  test("keeps Childline to themselves, and is told that it says it is open day and night", () => {
    expect(contacts.childline.audience).toEqual(["child"]);
    expect(contacts.childline).toMatchObject({ hours: { kind: "always" }, hoursVerified: false });
    expect(contactWords.childline.hours).toMatch(/says it is open day and night/i);
  });

  test("is the only one who uses Report Remove", () => {
    expect(contacts["report-remove"].audience).toEqual(["child"]);
  });
});

describe("a parent who reads the hours", () => {
  test("finds a time for a service only where a source gave one", () => {
    const timed = everyContact.filter(([, { hours }]) => hours.kind === "weekly");
    expect(timed.map(([id]) => id)).toEqual([
      "revenge-porn-helpline",
      "meic",
      "posh",
      "family-rights-group",
      "children-first-scotland",
      "resws-ni",
    ]);
  });

  test("is never told that a line is open now which nobody has rung", () => {
    const claimed = everyContact.filter(([, { hours, hoursVerified }]) => hours.kind !== "online" && hoursVerified);
    expect(claimed.map(([id]) => id)).toEqual(["emergency-999", "emergency-18000"]);
  });

  test.each(everyContact)("is told to check the hours of %s where nobody has", (id, contact) => {
    expect(["always", "weekly", "check", "online"]).toContain(contact.hours.kind);
    const said = words.get(id)?.hours ?? "";
    if (contact.hours.kind === "check") {
      expect(contact.hoursVerified).toBe(false);
      expect(said).not.toMatch(/\d/);
      expect(said).toMatch(/check current hours|school hours/i);
    }
    if (!contact.hoursVerified) expect(contact.unverified.join()).toContain("hours");
  });
});

describe("a reviewer who asks where it comes from", () => {
  test.each(everyContact)("finds the sources of %s, or is told that nothing is verified", (_id, contact) => {
    for (const source of contact.sources) expect(sources).toHaveProperty([source]);
    if (contact.sources.length === 0) expect(contact.unverified).toContain("what happens");
    expect(contact.checkedOn < contact.nextCheck).toBe(true);
  });

  test.each(Object.entries(sources))("can name the publisher and address of %s", (_id, source) => {
    expect(source.publisher && source.title).toBeTruthy();
    expect(new URL(source.url).protocol).toMatch(/^https?:$/);
  });

  test("finds the sources in order", () => {
    expect(Object.keys(sources)).toEqual(Object.keys(sources).sort());
  });
});

describe("a parent who reads what will happen", () => {
  test("finds words for every service, and no words for a service that is not there", () => {
    expect([...words.keys()]).toEqual([...facts.keys()]);
    expect(facts.size).toBe(46);
  });

  test.each(everyWord)("reads short plain lines about %s", (_id, item) => {
    expect(item.for.split(/\s+/).length).toBeLessThanOrEqual(15);
    expect(item.happens.length).toBeGreaterThanOrEqual(2);
    expect(item.happens.length).toBeLessThanOrEqual(4);
    for (const line of sentences(item).flatMap((text) => text.split(/[.!?:]\s/))) {
      expect(line.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });

  test.each(everyWord)(
    "sees no telephone number in the words about %s, so that none can be out of date",
    (_id, item) => {
      expect(sentences(item).join(" ")).not.toMatch(/\d{3}/);
    },
  );

  test.each(everyWord)("sees proper quotation marks and no shouting in the words about %s", (_id, item) => {
    expect(JSON.stringify(Object.values(item)).replaceAll('"', "")).not.toMatch(/['!]/);
  });

  test.each(everyWord)("outside England is not told about English offices by %s", (id, item) => {
    if (facts.get(id)?.nations.join() === "england") return;
    expect(sentences(item).join(" ")).not.toMatch(/\b(DSL|MASH|Ofsted|KCSIE)\b/);
  });

  test("hears the right title in each nation", () => {
    for (const id of ["school-dsl", "childrens-social-care"] as const) {
      expect(Object.keys(contactWords[id].name)).toEqual(["unsaid", ...NATIONS]);
    }
  });
});

describe("a parent who reports in an app", () => {
  test("finds words for every platform", () => {
    expect(Object.keys(platformWords)).toEqual(Object.keys(platforms));
    for (const { name, report } of Object.values(platformWords)) expect(name && report).toBeTruthy();
  });

  test.each(Object.entries(platforms))("reaches %s over a secure address", (_id, { links, sources: from }) => {
    for (const { href } of links) expect(new URL(href).protocol).toBe("https:");
    for (const source of from) expect(sources).toHaveProperty([source]);
  });

  test("is never linked to a pornography site", () => {
    expect(platforms["pornography-sites"].links).toEqual([]);
  });

  test("is never told to take a screenshot", () => {
    expect(JSON.stringify([platformWords])).not.toMatch(/screenshot/i);
  });
});
