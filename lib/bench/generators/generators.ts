import { docusaurus } from "./docusaurus.ts";
import { eleventy } from "./eleventy.ts";
import type { Generator } from "./generator.ts";
import { next } from "./next.ts";
import { starlight } from "./starlight.ts";
import { steady } from "./steady.ts";
import { vitepress } from "./vitepress.ts";

/** Ours first, then the others in the order of the table. */
export const GENERATORS: readonly Generator[] = [steady, starlight, vitepress, docusaurus, next, eleventy];
