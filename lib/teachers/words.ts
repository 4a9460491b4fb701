import kit from "../../content/en/teachers/kit.json" with { type: "json" };

/** The words that all kits share. Missing words do not compile. */
export { kit };
