/** What the commands that render and draw films need of them, in one module that it bundles. */
export { filmDocument, filmIds } from "../../lib/content/film-document.ts";
export { FEELINGS, LOOKS } from "../../lib/films/vocabulary.ts";
export { filmHash } from "./film-hash.ts";
export { asFile, faceFile, pictureFile } from "./film-still.ts";
export { readManifest } from "./film-video.ts";
export { CARD_SECONDS, videoCards } from "./video-cards.ts";
