import { LANGUAGE } from "../../content/language.ts";
import { kit } from "../words.ts";
import { codeAlt, INK, Paper, type PaperFacts } from "./paper.ts";

/** A4, in points. */
const A4 = [595.28, 841.89] as const;
/** What office printers leave white, and a little more. */
const MARGIN = 48;
const WIDTH = A4[0] - 2 * MARGIN;
/** Where the small print starts. */
const FOOT = 795;
/** The column of numbers to ring. */
const NUMBERS = 186;

/** A service on paper: its name, its number, what it is for and when. */
export interface PaperHelper {
  readonly name: string;
  readonly number: string;
  readonly for: string;
  readonly hours: string;
}

/** What stands on the poster and the slide of an item. */
export interface PaperWords extends Omit<PaperFacts, "size" | "title"> {
  readonly item: string;
  readonly site: string;
  readonly sentence: string;
  readonly lines: readonly string[];
  /** As it is printed. */
  readonly address: string;
  /** As the code holds it. */
  readonly whole: string;
  readonly emergency: PaperHelper;
  readonly helpers: readonly PaperHelper[];
  readonly checked: string;
  readonly notRun: string;
}

/**
 * The poster: one side of A4, black on white.
 * @returns a tagged PDF, the same for the same words
 */
export function poster(words: PaperWords): Promise<Buffer> {
  const title = kit.paper.poster.replace("{title}", words.item);
  const paper = new Paper({ ...words, title, size: A4 });
  paper.addPage();
  paper.mark(MARGIN, 44, 72);
  paper.text("P", words.site, { x: MARGIN + 82, y: 43, width: 300, size: 23, bold: true });

  const helpers = [words.emergency, ...words.helpers];
  const hasRoom = helpers.length < 4;

  let y = paper.text("H1", words.sentence, { x: MARGIN, y: 100, width: WIDTH, size: hasRoom ? 41 : 38, bold: true });
  y += 14;
  for (const line of words.lines) y = paper.text("P", line, { x: MARGIN, y, width: WIDTH, size: 18.5, gap: 2 }) + 4;
  y = paper.text("P", kit.paper.free, { x: MARGIN, y: y + 3, width: WIDTH, size: 18.5, bold: true });

  const code = hasRoom ? 174 : 152;
  const top = y + 14;
  paper.code(words.whole, codeAlt(words.address), MARGIN - 14, top, code);
  const beside = MARGIN + code + 2;
  const besideWidth = A4[0] - MARGIN - beside;
  const point = { width: besideWidth, size: 16, gap: 2 };
  const address = inTwo(words.address);
  const size = fitting(paper, address, besideWidth, 30);
  const blockHeight = paper.heightOf(kit.paper.point, point) + 8 + address.length * size * 1.22;
  const typed = paper.text("P", kit.paper.point, {
    ...point,
    x: beside,
    y: top + Math.max(0, (code - blockHeight) / 2),
  });
  paper.text("P", address.join("\n"), { x: beside, y: typed + 8, width: besideWidth, size, bold: true });

  y = top + code + 8;
  paper.settlingRule(MARGIN, y, WIDTH);
  y = paper.text("H2", kit.paper.ring, { x: MARGIN, y: y + 28, width: WIDTH, size: 16, bold: true }) + 6;
  const right = MARGIN + NUMBERS;
  const rightWidth = WIDTH - NUMBERS;
  const numberSize = fitting(
    paper,
    helpers.map(({ number }) => number),
    NUMBERS - 14,
    24,
  );
  for (const helper of helpers) {
    paper.text("P", helper.number, { x: MARGIN, y: y - 1, width: NUMBERS, size: numberSize, bold: true });
    let next = paper.text("P", helper.name, { x: right, y, width: rightWidth, size: 14, bold: true });
    next = paper.text("P", `${helper.for} ${helper.hours}`, { x: right, y: next, width: rightWidth, size: 11 });
    y = Math.max(next, y + 30) + 7;
  }
  if (y > FOOT && !LANGUAGE.pseudo)
    throw new Error(
      `“${title}” runs into its foot. Shorten its words in content/${LANGUAGE.folder}/teachers/kits.json.`,
    );
  paper.rule(MARGIN, FOOT, WIDTH);
  paper.text("P", `${words.checked}\n${words.notRun}`, {
    x: MARGIN,
    y: FOOT + 4,
    width: WIDTH,
    size: 8,
    color: INK.soft,
  });
  return paper.finish();
}

/** An address in two lines, the second of which is what changes from one to another. */
export function inTwo(address: string): string[] {
  const slash = address.indexOf("/");
  return slash < 0 ? [address] : [address.slice(0, slash), address.slice(slash)];
}

/** The largest size, in points, in which each line still fits. */
export function fitting(paper: Paper, lines: readonly string[], width: number, largest: number): number {
  const widest = Math.max(...lines.map((line) => paper.widthOf(line, { size: largest, bold: true })));
  return Math.min(largest, Math.floor((largest * width) / widest));
}
