import english from "../../content/en/keep.json" with { type: "json" };
import { inLanguage } from "../../lib/content/in-language.ts";

/** The words about keeping a plan that stand on pages. Those a script puts on a plan are `onPlan` of the same file. */
export const { page: keepWords, noSignal: noSignalWords } = inLanguage("keep.json", english);
