import { qrSvg } from "../../lib/site/qr-code.ts";
import type { KitFile } from "../../lib/site/routes.ts";
import { type Item, kitOf } from "../../lib/teachers/items.ts";
import { poster } from "../../lib/teachers/pdf/poster.ts";
import { itemSlide } from "../../lib/teachers/pdf/slides.ts";
import { qrPng } from "../../lib/teachers/qr-png.ts";
import { wholeShortAddress } from "../../lib/teachers/texts.ts";
import { paperWords } from "./paper-words.ts";

interface Made {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly type: string;
}

/** One of an item's files, the same for the same words. */
export async function kitFile(item: Item, file: KitFile): Promise<Made> {
  const address = wholeShortAddress(kitOf(item).short);
  switch (file) {
    case "poster.pdf":
      return { body: new Uint8Array(await poster(paperWords(item))), type: "application/pdf" };
    case "slide.pdf":
      return { body: new Uint8Array(await itemSlide(paperWords(item))), type: "application/pdf" };
    case "code.svg":
      return { body: qrSvg(address), type: "image/svg+xml" };
    case "code.png":
      return { body: new Uint8Array(qrPng(address)), type: "image/png" };
  }
}
