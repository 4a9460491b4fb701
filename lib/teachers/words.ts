import english from "../../content/en/teachers/kit.json" with { type: "json" };
import { inLanguage } from "../content/in-language.ts";

/** The words that all kits share. Missing words do not compile. */
export const kit = inLanguage("teachers/kit.json", english);
