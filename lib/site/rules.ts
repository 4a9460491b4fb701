import english from "../../content/en/rules.json" with { type: "json" };
import { inLanguage } from "../content/in-language.ts";
import { type Rule, rulesIn } from "../flow/rules.ts";

/** The safety rules as pages show them, in the language of the site. */
export const rules: readonly Rule[] = rulesIn(inLanguage("rules.json", english));
