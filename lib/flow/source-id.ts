import type sources from "../../content/sources.json";

/** A source in `content/sources.json`. */
export type SourceId = keyof typeof sources;
