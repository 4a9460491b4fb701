import english from "../../content/en/ui.json" with { type: "json" };
import { inLanguage } from "../content/in-language.ts";

/** The words of controls and headings. Missing words do not compile. */
export const ui = inLanguage("ui.json", english);

/** Puts values into a phrase: `fill("Ring {number}", { number: "101" })`. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
