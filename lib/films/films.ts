import { film as behindTheWindows } from "./behind-the-windows.film.ts";
import { film as clouds } from "./clouds.film.ts";
import { film as notHer } from "./not-her.film.ts";
import type { Film } from "./schema.ts";
import { film as sideBySide } from "./side-by-side.film.ts";
import { film as theFirstHour } from "./the-first-hour.film.ts";
import { film as theShadow } from "./the-shadow.film.ts";

/** Every film, the most needed first. */
export const FILMS: readonly Film[] = [theFirstHour, theShadow, sideBySide, behindTheWindows, clouds, notHer];
