import english from "../../content/en/films/player.json" with { type: "json" };
import { inLanguage } from "../../lib/content/in-language.ts";

const player = inLanguage("films/player.json", english);

/** Words that stand on the page, and words of time. */
export const words = { ...player.page, ...player.script };

/** The words the script puts on the controls it makes. */
export const playerWords: typeof player.script = player.script;
