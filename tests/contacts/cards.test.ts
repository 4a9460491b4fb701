import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createElement, type ReactNode } from "react";
import { renderToReadableStream, renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SourcesOfServices } from "../../components/article/sources-of-services.tsx";
import { ContactCard, ContactRow } from "../../components/contact/contact-card.tsx";
import { ContactLink } from "../../components/contact/contact-link.tsx";
import { Help } from "../../components/contact/help.tsx";
import { Film } from "../../components/film/film.tsx";
import { videoCards } from "../../components/film/video-cards.ts";
import { Plan } from "../../components/plan/plan.tsx";
import { TalkTurn } from "../../components/talk/talk-turn.tsx";
import { Card } from "../../components/teachers/card.tsx";
import { helpers } from "../../components/teachers/ring.ts";
import { Words } from "../../components/words/words.tsx";
import { filmDocument } from "../../lib/content/film-document.ts";
import { content } from "../../lib/content/load.ts";
import type { Contact } from "../../lib/content/schemas.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { placeForOptions } from "../../lib/flow/paths.ts";
import { TALKS } from "../../lib/talks/talks.ts";
import { itemOf } from "../../lib/teachers/items.ts";

/** What a reader reads, without marks; a space that holds a number together is a space. */
const read = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll("&#x27;", "’");
const shown = (node: ReactNode) => read(renderToStaticMarkup(node));
const often = (text: string, words: string) => text.split(words).length - 1;

const NSPCC = "0808 800 5000";
const MARKED = `${NSPCC} (number not checked)`;
const RUNG = "We have not been able to ring this number yet.";

/** Changes one service for one test. */
function change(id: string, facts: Partial<Contact>): void {
  Object.assign(content.contacts[id] ?? {}, facts);
}

describe("a parent who is about to ring a number that nobody has checked", () => {
  const before = { ...content.contacts["nspcc-helpline"] } as Contact;
  beforeEach(() => change("nspcc-helpline", { notChecked: [NSPCC] }));
  afterEach(() => {
    delete (content.contacts["nspcc-helpline"] as Partial<Contact>).notChecked;
    change("nspcc-helpline", before);
  });

  /** Every place where the number is read says so at once. */
  function saysSo(text: string): void {
    expect(often(text, NSPCC)).toBeGreaterThan(0);
    expect(often(text, MARKED)).toBe(often(text, NSPCC));
  }

  test("is told so on a plan, in its steps and in its list", async () => {
    const { usual } = content.document("situations", "blackmail").words;
    const place = placeForOptions(FLOW, usual);
    if (!place) throw new Error("The usual plan of blackmail is gone.");
    const stream = await renderToReadableStream(await Plan({ place }));
    await stream.allReady;
    saysSo(read(await new Response(stream).text()));
    saysSo(shown(createElement(ContactRow, { id: "nspcc-helpline", nation: "wales" })));
  });

  test("is told so in a guide", async () => {
    const text = await content.compiled("guides/after-you-press-send", "nspcc");
    saysSo(shown(createElement(Words, { text, setting: { shows: "article" } })));
    saysSo(shown(createElement(ContactLink, { id: "nspcc-helpline", nation: undefined })));
  });

  test("is told so on a film's page, and in the video that leaves the site", () => {
    saysSo(shown(createElement(Film, { id: "behind-the-windows" })));
    saysSo(read(videoCards(filmDocument("behind-the-windows")).end.join("\n")));
  });

  test("is told so at the end of a talk", () => {
    const talk = TALKS.find(({ id }) => id === "told-me");
    const end = Object.entries(talk?.turns ?? {}).find(([, turn]) => turn.end);
    if (!talk || !end) throw new Error("The talk told-me is gone.");
    saysSo(shown(createElement(TalkTurn, { talk, id: end[0], turn: end[1] })));
  });

  test("is told so on a school's card, and on what it prints, and can still ring from the card", () => {
    const card = renderToStaticMarkup(createElement(Card, { item: itemOf("site", "home") }));
    saysSo(read(card));
    expect(card).toContain(`href="tel:${NSPCC.replaceAll(" ", "")}"`);
    expect(helpers().adultNumber).toBe(MARKED);
  });
});

describe("a parent who reads the list of services", () => {
  const list = renderToStaticMarkup(createElement(Help, {}));
  const cards = new Map(
    Object.keys(content.contacts).map((id) => [
      id,
      shown(createElement(ContactCard, { id, nation: undefined, heading: "h3", full: true })),
    ]),
  );
  const card = (id: string) => cards.get(id) ?? "";

  test("finds the three numbers that no page gave, each with a word beside it", () => {
    for (const number of ["0808 800 2222", "0808 8020 400", "0808 802 5544", "18001 111"]) {
      expect(read(list)).toContain(`${number} (number not checked)`);
    }
    expect(often(read(list), "(number not checked)")).toBe(4);
  });

  test("finds in no text what came out", () => {
    const root = path.join("content", content.locale);
    for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
      if (!/\.(mdx|json|yaml)$/.test(file) || file.startsWith("own-words")) continue;
      const text = readFileSync(path.join(root, file), "utf8");
      expect(text.replaceAll(" ", ""), file).not.toMatch(/02890243133|askus@|ceop-reporting|report\.iwf\.org/);
    }
  });

  test("finds no number that came out", () => {
    expect(list).not.toContain("tel:02890243133");
    expect(list).not.toContain("askus@familylives.org.uk");
    expect(list).not.toMatch(/ceop-reporting|report\.iwf\.org\.uk/);
  });

  test.each(Object.keys(content.contacts))(
    "reads on the card of %s once, if at all, to check hours, and that nobody rang",
    (id) => {
      const contact = content.contacts[id];
      const text = card(id);
      const hasNumber = (contact?.phone.length ?? 0) + (contact?.text.length ?? 0) > 0;
      expect(often(text, RUNG)).toBe(hasNumber && contact?.rungOn === undefined ? 1 : 0);
      const isUnsure = !contact?.hoursVerified && contact?.hours.kind !== "online" && id !== "school-dsl";
      expect(often(text.toLowerCase(), "check current hours")).toBe(isUnsure ? 1 : 0);
      expect(text).not.toMatch(/not confirmed|who it is for;|Checked \d/i);
    },
  );

  test("is told what was written from pages and what was not checked at all", () => {
    expect(card("childline")).toContain("Written from stored pages, 23 November 2026.");
    for (const id of ["family-lives", "parentline-ni"]) {
      expect(card(id)).toContain("Not checked yet.");
      expect(card(id)).not.toContain("Written from");
    }
  });

  test("hears no more of it once somebody has rung", () => {
    change("childline", { rungOn: "2026-12-24" });
    const text = shown(createElement(ContactCard, { id: "childline", nation: undefined, heading: "h3" }));
    delete (content.contacts.childline as Partial<Contact>).rungOn;
    expect(text).not.toContain(RUNG);
  });

  test("leaves the reviewer's lists to the page of sources", () => {
    expect(shown(createElement(SourcesOfServices))).toContain("Not confirmed yet: who it is for; phone number;");
  });
});

describe("a family in Northern Ireland", () => {
  test("is given emergency social work by name, with its hours", () => {
    const text = shown(createElement(ContactCard, { id: "resws-ni", nation: "northern-ireland", heading: "h3" }));
    expect(text).toContain("Ring 028 9504 9999");
    expect(text).toContain("Weekdays, 5pm to 9am. All day at weekends and on bank holidays. Check current hours.");
    expect(text).toContain(RUNG);
  });

  test("reaches its own victim service by its site, as no number is known", () => {
    const row = renderToStaticMarkup(createElement(ContactRow, { id: "victim-support", nation: "northern-ireland" }));
    expect(row).toContain('href="https://www.victimsupportni.com/"');
    expect(row).not.toContain("tel:");
  });
});

describe("a parent who is hurt at home", () => {
  test.each([
    ["domestic-abuse-england", "tel:08082000247"],
    ["live-fear-free-wales", "tel:08088010800"],
    ["domestic-abuse-scotland", "tel:08000271234"],
    ["dsa-helpline-ni", "tel:08088021414"],
  ])("finds %s on the page for them, and that a call shows", async (_, href) => {
    const text = await content.compiled("guides/looking-after-yourself", "if-you-feel-unsafe");
    const page = renderToStaticMarkup(createElement(Words, { text, setting: { shows: "article" } }));
    expect(page).toContain(`href="${href}"`);
    expect(read(page)).toContain("A call shows in the phone’s call log.");
  });
});
