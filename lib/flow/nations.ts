import { FACTS } from "./facts.ts";

/** The four nations, in the order the site lists them. */
export const NATIONS = FACTS.nation;
