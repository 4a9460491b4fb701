import words from "../../content/en/decisions.json" with { type: "json" };

/** The words of the decision map, its lists, and *why this plan*. Apart from `ui.json`, because no other page has them. */
export { words as decisionWords };
