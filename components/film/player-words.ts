import player from "../../content/en/films/player.json" with { type: "json" };

/** Words that stand on the page, and words of time. */
export const words = { ...player.page, ...player.script };

/** The words the script puts on the controls it makes. */
export const playerWords: typeof player.script = player.script;
