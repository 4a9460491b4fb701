import english from "../../content/en/decisions.json" with { type: "json" };
import { inLanguage } from "../content/in-language.ts";

/** The words of the decision map, its lists, and *why this plan*. Apart from `ui.json`, because no other page has them. */
export const decisionWords = inLanguage("decisions.json", english);
