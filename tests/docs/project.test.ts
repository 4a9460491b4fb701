import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import contacts from "../../content/contacts.json" with { type: "json" };
import { steadyBill } from "../../lib/upkeep/bill-of-materials.ts";

interface Box {
  type: string;
  attributes: { label?: string; render?: string; value?: string; options?: { label: string; required?: boolean }[] };
}
interface Form {
  name: string;
  description: string;
  body: Box[];
}

const FOLDER = ".github/ISSUE_TEMPLATE";
const forms = readdirSync(FOLDER)
  .filter((name) => name !== "config.yml")
  .map((name): [string, Form] => [name, parse(readFileSync(`${FOLDER}/${name}`, "utf8"))]);

/** What could let a picture or a real case into a public form. */
function unsafeIn({ body }: Form): string[] {
  const found = body.flatMap(({ type, attributes }) => {
    if (type === "textarea" && attributes.render !== "text") return [`${attributes.label} takes files`];
    return ["markdown", "input", "textarea", "dropdown", "checkboxes"].includes(type) ? [] : [`${type} is unknown`];
  });
  const [first] = body;
  if (!/Ring 999/.test(first?.attributes.value ?? "")) found.push("does not begin with 999");
  const promises = body.flatMap(({ type, attributes }) => (type === "checkboxes" ? (attributes.options ?? []) : []));
  const held = promises.filter(({ required }) => required).map(({ label }) => label);
  if (!held.some((label) => /no picture/.test(label))) found.push("does not ask for no picture");
  if (!held.some((label) => /real child or family/.test(label))) found.push("does not ask for no real case");
  return found;
}

describe("the forms for issues", () => {
  test.each(forms)("in %s take no picture and no real case, and begin with 999", (_name, form) => {
    expect(form.name && form.description).toBeTruthy();
    expect(unsafeIn(form)).toEqual([]);
  });

  test("would be found out", () => {
    const body = [
      { type: "textarea", attributes: { label: "What happened" } },
      { type: "upload", attributes: { label: "Screenshot" } },
      { type: "checkboxes", attributes: { options: [{ label: "There is no picture in it." }] } },
    ];
    expect(unsafeIn({ name: "x", description: "y", body })).toEqual([
      "What happened takes files",
      "upload is unknown",
      "does not begin with 999",
      "does not ask for no picture",
      "does not ask for no real case",
    ]);
  });

  test("are the only way in, and lead whoever found a picture to where it is taken down", () => {
    const config = parse(readFileSync(`${FOLDER}/config.yml`, "utf8"));
    expect(config.blank_issues_enabled).toBe(false);
    const known = contacts["iwf-report"].links.map(({ href }) => href);
    for (const { url } of config.contact_links) expect(known).toContain(url);
    expect(known.some((url) => readFileSync("SUPPORT.md", "utf8").includes(`](${url})`))).toBe(true);
  });
});

describe("publiccode.yml", () => {
  const file = parse(readFileSync("publiccode.yml", "utf8"));

  test("has what the standard asks for", () => {
    expect(file).toMatchObject({
      publiccodeYmlVersion: expect.stringMatching(/^0\.\d$/),
      name: expect.any(String),
      url: expect.stringMatching(/^https:\/\//),
      platforms: ["web"],
      categories: ["digital-citizenship", "educational-content"],
      developmentStatus: expect.stringMatching(/^(?:concept|development|beta|stable|obsolete)$/),
      softwareType: "standalone/web",
      legal: { license: JSON.parse(readFileSync("package.json", "utf8")).license },
      maintenance: { type: "community", contacts: [{ name: expect.any(String) }] },
      localisation: { localisationReady: true, availableLanguages: ["en"] },
    });
    const { shortDescription, longDescription, features } = file.description.en;
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(features.length).toBeGreaterThan(0);
  });
});

describe("the list of packages", () => {
  test("is the same whenever, wherever and in whatever order it is written", () => {
    const written = (serialNumber: string, timestamp: string, name: string, names: string[]) =>
      JSON.stringify({
        bomFormat: "CycloneDX",
        specVersion: "1.5",
        serialNumber,
        metadata: { timestamp, tools: [], component: { name, version: "0.1.0" } },
        components: names.map((one) => ({ "bom-ref": one, name: one })),
      });
    const one = steadyBill(written("urn:uuid:1", "2026-11-28T00:00:00Z", "steady", ["a@1", "b@1"]), "steady");
    const other = steadyBill(written("urn:uuid:2", "2027-01-01T00:00:00Z", "copy-2", ["b@1", "a@1"]), "steady");
    expect(other).toBe(one);
    expect(JSON.parse(one)).toMatchObject({ specVersion: "1.5", components: [{ name: "a@1" }, { name: "b@1" }] });
    expect(steadyBill(written("", "", "", ["a@2"]), "steady")).not.toBe(one);
  });

  test("is not made from anything else", () => {
    expect(() => steadyBill('{"bomFormat":"SPDX"}', "steady")).toThrow(/CycloneDX/);
  });
});
