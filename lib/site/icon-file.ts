import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** Pixels to a side: what a tab, a bookmark and a list of pages need. */
const SIDE = 48;
/** Bytes before the picture: the head of the file, and its only entry. */
const HEAD = 6;
const ENTRY = 16;

/** The site's icon as it is drawn. */
export function iconSvg(): string {
  return readFileSync("public/icon.svg", "utf8");
}

/** The same drawing as an ICO file that holds one PNG. */
export function iconIco(): Uint8Array<ArrayBuffer> {
  const png = new Resvg(iconSvg(), { fitTo: { mode: "width", value: SIDE } }).render().asPng();
  const head = Buffer.alloc(HEAD + ENTRY);
  // An icon, not a cursor, with one picture.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(SIDE, HEAD);
  head.writeUInt8(SIDE, HEAD + 1);
  // Planes, bits to a pixel, the picture's length and where it begins.
  head.writeUInt16LE(1, HEAD + 4);
  head.writeUInt16LE(32, HEAD + 6);
  head.writeUInt32LE(png.length, HEAD + 8);
  head.writeUInt32LE(head.length, HEAD + 12);
  return new Uint8Array(Buffer.concat([head, png]));
}
