/** What the release command that renders films needs of them, in one module that it bundles. */
export { filmDocument, filmIds } from "../../lib/content/film-document.ts";
export { filmHash } from "./film-hash.ts";
export { asFile, pictureFile } from "./film-still.ts";
export { readManifest } from "./film-video.ts";
export { CARD_SECONDS, videoCards } from "./video-cards.ts";
