import { kit } from "../words.ts";
import { codeAlt, INK, Paper, type PaperFacts } from "./paper.ts";
import { fitting, inTwo, type PaperWords } from "./poster.ts";

/** 16:9, in points. */
const WIDE = [960, 540] as const;
const MARGIN = 56;
const CODE = 250;

/** One slide: what it says, large, and where to find more. */
export interface Slide {
  readonly title: string;
  readonly lines: readonly string[];
  /** An address to show with its code. */
  readonly leads?: { readonly address: string; readonly whole: string } | undefined;
  /** What is watched or practised here. */
  readonly together?: string | undefined;
  /** Small words at the foot. */
  readonly foot?: string | undefined;
  /** Numbers to ring, in large letters. */
  readonly numbers?: readonly { readonly number: string; readonly name: string }[] | undefined;
}

/**
 * Slides for a wide screen, white so that they can be printed too.
 * @returns a tagged PDF, the same for the same words
 */
export function slides(facts: Omit<PaperFacts, "size">, site: string, every: readonly Slide[]): Promise<Buffer> {
  const paper = new Paper({ ...facts, size: WIDE });
  every.forEach((slide, index) => {
    paper.addPage();
    draw(paper, slide, site, index);
    if (every.length < 2) return;
    const page = kit.paper.page.replace("{page}", String(index + 1)).replace("{pages}", String(every.length));
    const at = { x: WIDE[0] - MARGIN - 160, y: 44, width: 160, size: 14, color: INK.soft, align: "right" } as const;
    paper.text("P", page, at);
  });
  return paper.finish();
}

/** The slide of one item, for the screen in a hall or a foyer. */
export function itemSlide(words: PaperWords): Promise<Buffer> {
  const slide: Slide = {
    title: words.sentence,
    lines: [...words.lines, kit.paper.free],
    leads: words,
    numbers: [{ ...words.emergency, name: kit.paper.danger }, ...words.helpers],
    foot: words.checked,
  };
  return slides({ ...words, title: kit.paper.slide.replace("{title}", words.item) }, words.site, [slide]);
}

function draw(
  paper: Paper,
  { title, lines, together, leads, numbers = [], foot }: Slide,
  site: string,
  index: number,
): void {
  paper.mark(MARGIN, 36, 66);
  paper.text("P", site, { x: MARGIN + 76, y: 37, width: 300, size: 20, bold: true });
  const width = WIDE[0] - 2 * MARGIN - (leads ? CODE + 30 : 0);
  const heading = { x: MARGIN, y: 96, width, size: leads ? 40 : 46, bold: true };
  let y = paper.text(index === 0 ? "H1" : "H2", title, heading) + (leads ? 14 : 26);
  const size = leads ? 24 : 30;
  for (const line of lines) y = paper.text("P", line, { x: MARGIN, y, width, size, gap: 1 }) + (leads ? 7 : 16);
  if (together) paper.text("P", together, { x: MARGIN, y: y + 12, width, size: 26, bold: true });
  if (leads) {
    const x = WIDE[0] - MARGIN - CODE;
    paper.code(leads.whole, codeAlt(leads.address), x, 78, CODE);
    const address = inTwo(leads.address);
    const at = { x: x + 16, y: 78 + CODE, width: CODE - 16, size: fitting(paper, address, CODE - 16, 28), bold: true };
    paper.text("P", address.join("\n"), at);
  }
  if (numbers.length > 0) {
    const each = (WIDE[0] - 2 * MARGIN) / numbers.length;
    const tall = fitting(
      paper,
      numbers.map(({ number }) => number),
      each - 20,
      34,
    );
    paper.rule(MARGIN, 408, WIDE[0] - 2 * MARGIN);
    numbers.forEach(({ number, name }, place) => {
      const x = MARGIN + place * each;
      const below = paper.text("P", number, { x, y: 416, width: each, size: tall, bold: true });
      paper.text("P", name, { x, y: below, width: each - 20, size: 16 });
    });
  }
  if (foot) paper.text("P", foot, { x: MARGIN, y: 512, width: WIDE[0] - 2 * MARGIN, size: 12, color: INK.soft });
}
