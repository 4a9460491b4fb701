import { describe, expect, test } from "vitest";
import contacts from "../../content/contacts.json" with { type: "json" };
import { isUkNumber, isUkRelayNumber, isUkTextNumber } from "../../lib/contacts/uk-number.ts";
import { contactSchema, sourceSchema } from "../../lib/content/schemas.ts";
import { trackingIn } from "../../lib/content/tracking.ts";

describe("the check of services", () => {
  test.each(["999", "101", "116 123", "0800 1111", "0808 800 5000", "0800 136 663", "08000 28 22 33", "028 9024 3133"])(
    "lets %s be printed as a number to ring",
    (number) => expect(isUkNumber(number)).toBe(true),
  );

  test.each([
    "9999",
    "911",
    "0808 800 500",
    "0808 800 50000",
    "08088005000",
    "808 800 5000",
    "116123",
    "0909 800 5000",
    "0044 808 80",
  ])("refuses %s, which nobody can dial or read out", (number) => expect(isUkNumber(number)).toBe(false));

  test("knows numbers to text and numbers for the relay", () => {
    expect(["85258", "84001", "07860 039967"].every(isUkTextNumber)).toBe(true);
    expect(["8525", "0808 800 5000"].some(isUkTextNumber)).toBe(false);
    expect(["18000", "18001 101", "18001 0808 800 5000"].every(isUkRelayNumber)).toBe(true);
    expect(["18002 101", "18001 0808 800", "18001101"].some(isUkRelayNumber)).toBe(false);
  });

  test("tells an editor of a digit that is missing, before a parent rings", () => {
    const service = { ...contacts["nspcc-helpline"], phone: [{ number: "0808 800 500" }] };
    expect(contactSchema.safeParse(service).error?.issues).toMatchObject([
      { path: ["phone", 0, "number"], message: expect.stringMatching(/nobody in the UK can dial/) },
    ]);
  });

  test("keeps readers from being followed by an address", () => {
    expect(trackingIn("https://a.example/?page=2&UTM_source=mail")).toBe("UTM_source");
    expect(trackingIn("https://a.example/?g=fa10&storyid=1#utm_source=x")).toBeNull();
    expect(trackingIn("no address")).toBeNull();
    const source = { publisher: "A", title: "B", url: "https://a.example/?fbclid=1", date: null };
    expect(sourceSchema.safeParse(source).error?.issues[0]?.message).toMatch(/^take fbclid out of the address/);
    const service = { ...contacts.childnet, links: [{ id: "main", href: "https://a.example/?gclid=1" }] };
    expect(contactSchema.safeParse(service).error?.issues[0]?.message).toMatch(/^take gclid out of the address/);
  });
});
