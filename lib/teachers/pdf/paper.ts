import { readFileSync } from "node:fs";
import path from "node:path";
import PDFDocument from "pdfkit";
import { LANGUAGE } from "../../content/language.ts";
import { qrCode } from "../../site/qr-code.ts";
import { SETTLING_MARK } from "../../site/settling-mark.ts";
import { kit } from "../words.ts";

/** Ink that stays dark on a grey printer: no tints, and nothing filled but the code. */
export const INK = { text: "#000000", soft: "#333333", line: "#0b5d5e", rule: "#777777" } as const;

/** Text on paper: where it stands, how big, and how wide it may run. All in points. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: "left" | "right";
  readonly gap?: number;
}

/** What a document says of itself. */
export interface PaperFacts {
  readonly title: string;
  readonly language: string;
  /** The day its words were checked: a document of the same words is the same, byte for byte. */
  readonly checkedOn: string;
  /** Width and height in points. */
  readonly size: readonly [number, number];
}

const FONTS = {
  plain: "atkinson-hyperlegible-next-latin-400-normal.woff",
  bold: "atkinson-hyperlegible-next-latin-700-normal.woff",
} as const;
const fontFile = (name: string): Buffer =>
  readFileSync(path.join(process.cwd(), "node_modules/@fontsource/atkinson-hyperlegible-next/files", name));
let fonts: Readonly<Record<keyof typeof FONTS, Buffer>> | undefined;

type Section = PDFKit.PDFStructureElement;

/**
 * A document to print or to show, in the order in which it is read aloud: every mark is either part of its structure,
 * with words for what is drawn, or decoration that a screen reader passes over.
 */
export class Paper {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Section;
  readonly #title: string;
  readonly #chunks: Buffer[] = [];
  #pages = 0;
  readonly #done: Promise<Buffer>;

  constructor({ title, language, checkedOn, size }: PaperFacts) {
    fonts ??= { plain: fontFile(FONTS.plain), bold: fontFile(FONTS.bold) };
    const day = new Date(`${checkedOn}T00:00:00Z`);
    const doc = new PDFDocument({
      size: [...size],
      margin: 0,
      tagged: true,
      lang: language,
      displayTitle: true,
      pdfVersion: "1.7",
      autoFirstPage: false,
      info: { Title: title, Creator: "Steady", Producer: "Steady", CreationDate: day, ModDate: day },
    });
    this.#doc = doc;
    this.#title = title;
    doc.on("pageAdded", () => {
      this.#pages -= 1;
    });
    this.#done = new Promise((resolve, reject) => {
      doc.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
      doc.on("end", () => resolve(Buffer.concat(this.#chunks)));
      doc.on("error", reject);
    });
    doc.registerFont("plain", fonts.plain);
    doc.registerFont("bold", fonts.bold);
    this.#root = doc.struct("Document");
    doc.addStructure(this.#root);
  }

  addPage(): void {
    this.#pages += 1;
    this.#doc.addPage();
  }

  /**
   * Sets words, as many lines of them as they need.
   * @returns the y beneath them, in points
   */
  text(role: "H1" | "H2" | "P", words: string, given: Line): number {
    const line = role === "P" ? given : { ...given, width: this.#balanced(words, given) };
    const height = this.#set(line).heightOfString(words, textOptions(line));
    this.#add(role, {}, () => {
      this.#set(line).text(words, line.x, line.y, textOptions(line));
    });
    return line.y + height;
  }

  /** How high words will stand, in points. */
  heightOf(words: string, line: Omit<Line, "x" | "y">): number {
    return this.#set(line).heightOfString(words, textOptions(line));
  }

  /** How wide words run on one line, in points. */
  widthOf(words: string, line: Pick<Line, "size" | "bold">): number {
    return this.#set(line).widthOfString(words);
  }

  /**
   * A code for a camera, black on white with its margin.
   * @param alt what it is and where it leads
   */
  code(address: string, alt: string, x: number, y: number, width: number): void {
    const { size, path: modules } = qrCode(address);
    this.#add("Figure", { alt, bbox: [x, y, x + width, y + width] }, () => {
      this.#drawing(x, y, width / size, () => this.#doc.path(modules).fill(INK.text));
    });
  }

  /** The mark beside the name. It decorates, so it is not read out. */
  mark(x: number, y: number, width: number): void {
    this.#decorate(() => {
      this.#drawing(x, y, width / SETTLING_MARK.width, () =>
        this.#doc.path(SETTLING_MARK.path).lineWidth(3.4).lineCap("round").lineJoin("round").stroke(INK.line),
      );
    });
  }

  /** The mark drawn long, as a rule that settles across the page. */
  settlingRule(x: number, y: number, width: number): void {
    const scale = 0.62;
    const end = width / scale - 4;
    this.#decorate(() => {
      this.#drawing(x, y, scale, () =>
        this.#doc
          .path(SETTLING_MARK.path.replace(/H\d+$/, `H${end.toFixed(1)}`))
          .lineWidth(3.4)
          .lineCap("round")
          .lineJoin("round")
          .stroke(INK.line),
      );
    });
  }

  /** A thin line across. */
  rule(x: number, y: number, width: number): void {
    this.#decorate(() => {
      this.#doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(0.8)
        .stroke(INK.rule);
    });
  }

  /**
   * The finished document.
   * @throws Error when words ran over the end of a page
   */
  finish(): Promise<Buffer> {
    if (this.#pages !== 0 && !LANGUAGE.pseudo)
      throw new Error(`“${this.#title}” runs over its page. Shorten its words in kits.json.`);
    this.#root.end();
    this.#doc.end();
    return this.#done;
  }

  /** The narrowest width in which words stand on no more lines, so that no line is left with one word. */
  #balanced(words: string, line: Line): number {
    const height = this.heightOf(words, line);
    let width = line.width;
    while (width > line.width / 2 && this.heightOf(words, { ...line, width: width - 6 }) <= height) width -= 6;
    return width;
  }

  #add(role: string, options: { alt?: string; bbox?: [number, number, number, number] }, draw: () => void): void {
    this.#root.add(this.#doc.struct(role, options, draw));
  }

  #decorate(draw: () => void): void {
    this.#doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.#doc.endMarkedContent();
  }

  #drawing(x: number, y: number, scale: number, draw: () => void): void {
    this.#doc.save().translate(x, y).scale(scale);
    draw();
    this.#doc.restore();
  }

  #set({ size, bold = false, color = INK.text }: Pick<Line, "size" | "bold" | "color">): PDFKit.PDFDocument {
    return this.#doc
      .font(bold ? "bold" : "plain")
      .fontSize(size)
      .fillColor(color);
  }
}

function textOptions({
  width,
  gap = 0,
  align = "left",
}: Pick<Line, "width" | "gap" | "align">): PDFKit.Mixins.TextOptions {
  return { width, align, lineGap: gap };
}

/** What a code's picture says to those who cannot see it. */
export function codeAlt(address: string): string {
  return kit.kit.codeAlt.replace("{address}", address);
}
