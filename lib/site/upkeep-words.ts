import words from "../../content/en/upkeep.json" with { type: "json" };

/** The words of _Did this help?_, of what is checked next, and of what is not confirmed. */
export { words as upkeepWords };
