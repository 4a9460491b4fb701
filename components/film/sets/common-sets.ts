import { set as helpers } from "./helpers.tsx";
import { set as kitchen } from "./kitchen.tsx";
import type { SetPicture } from "./set.ts";
import { set as tableTop } from "./table-top.tsx";

/** Sets that several films use: they come with the player. A film brings its own others. */
export const COMMON_SETS: Readonly<Record<string, SetPicture>> = {
  kitchen,
  "table-top": tableTop,
  helpers,
};
