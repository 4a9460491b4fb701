import type { Flow } from "./flow.ts";
import { placeForOptions } from "./paths.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** How the drawing calls things. */
export interface DiagramWords {
  readonly question: (id: string) => string;
  readonly option: (question: string, option: string) => string;
  readonly group: (question: string, group: string) => string;
  readonly plan: string;
}

/** A line of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** One option of a question: its lines, and the height at which its arrow leaves. */
interface Row {
  readonly option: string;
  readonly lines: readonly Line[];
  readonly y: number;
}

/** A question, the plan, or a choice made on the plan. */
export interface Box {
  readonly id: string;
  readonly kind: "question" | "plan" | "choice";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: readonly Line[];
  /** Headings that options stand under. */
  readonly headings: readonly Line[];
  readonly rows: readonly Row[];
}

/** One arrow, drawn for all the options that lead the same way. The path ends at the arrow's tip. */
interface Arrow {
  readonly kind: "next" | "joins" | "choice";
  readonly from: readonly { readonly question: string; readonly option: string }[];
  readonly to: string;
  readonly path: string;
}

/** The flow as a drawing, in units of about a pixel. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** Where the drawing may be cut into pages of landscape A4, so that no box is cut. */
  readonly sheets: readonly { readonly y: number; readonly height: number }[];
  readonly faults: readonly Fault[];
}

/** What does not fit: whose words, and what to do. */
interface Fault {
  readonly question: string;
  readonly says: string;
}

export const TITLE = { size: 15, line: 19 };
export const ROW = { size: 14, line: 17 };
const MOST_LINES = 3;
const BOX_WIDTH = 276;
const PADDING = 12;
const INNER = BOX_WIDTH - 2 * PADDING;
const ROW_GAP = 7;
const BOX_GAP = 18;
const MARGIN = 16;
const LANE = 16;
/** Height, from a box's top, at which arrows come in. */
const ENTRY = 22;
/** More options than this that lead the same way share a line. */
const MOST_CURVES = 3;
const CURVES = 64;
/** Width to height of landscape A4 with its margins and a heading. */
const SHEET = 1.53;

/** The id, in the drawing, of where every road ends. */
export const PLAN = "plan";

/**
 * Lays the questions out in columns, each further right than every question that leads to it, with one arrow for each
 * option. Made from the flow alone, so that it cannot lag behind it.
 *
 * @param flow one whose shape is in order (`checkShape`): no circles, every `next` exists
 */
export function diagramOf(flow: Flow, words: DiagramWords): Diagram {
  const faults: Fault[] = [];
  const columns = columnsOf(flow);
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column])));
  const links = linksOf(flow, columnOf);
  const lanes = lanesOf(links, columns.length);
  const above = lanes.above.length;
  const top = MARGIN + (above > 0 ? above * LANE + BOX_GAP : 0);

  const lefts: number[] = [];
  let x = MARGIN;
  for (const [column] of columns.entries()) {
    lefts.push(x);
    const hasCurves = links.some((link) => link.way === "curve" && link.column === column);
    x += BOX_WIDTH + LANE * (lanesAfter(lanes, column).length + 2) + (hasCurves ? CURVES : 0);
  }
  const width = (lefts.at(-1) ?? MARGIN) + BOX_WIDTH + MARGIN;
  const sheet = Math.floor(width / SHEET);

  const boxes = new Map<string, Box>();
  for (const [column, ids] of columns.entries()) {
    const choices = ids.includes(PLAN) ? flow.refinements.map(({ id }) => id) : [];
    const box = (id: string, y: number) => boxFor(flow, id, words, { x: lefts[column] ?? MARGIN, y }, faults);
    const heights = [...ids, ...choices].map((id) => ({ id, height: box(id, 0).height }));
    for (const { id, y } of stack(heights, top, sheet)) boxes.set(id, box(id, y));
  }

  const all = [...boxes.values()];
  const lowest = Math.max(...all.map((box) => box.y + box.height));
  const height = lowest + BOX_GAP + lanes.below.length * LANE + MARGIN - (lanes.below.length > 0 ? 0 : BOX_GAP);
  const laneX = (column: number, key: string) =>
    (lefts[column] ?? 0) + BOX_WIDTH + LANE * (lanesAfter(lanes, column).indexOf(key) + 1);
  const boxAt = (id: string): Box => {
    const box = boxes.get(id);
    if (!box) throw new Error(`The decision map has no box for ${id}.`);
    return box;
  };
  const arrows = links.map((link) => arrowOf(link, { boxAt, columnOf, lanes, laneX, lowest }));
  const choices = [PLAN, ...flow.refinements.map(({ id }) => id)];
  return {
    width,
    height,
    boxes: all,
    arrows: [...arrows, ...choices.slice(1).map((to, index) => choiceArrow(boxAt(choices[index] ?? PLAN), boxAt(to)))],
    sheets: sheetsOf(height, sheet),
    // A box is measured before it is placed, so each fault is found twice.
    faults: [...new Map(faults.map((fault) => [`${fault.question} ${fault.says}`, fault])).values()],
  };
}

/**
 * Where boxes stand, one under the other, so that none lies across the end of a sheet of paper. Those of a sheet that is
 * full share what room is left between them.
 */
function stack(
  boxes: readonly { readonly id: string; readonly height: number }[],
  top: number,
  sheet: number,
): { id: string; y: number }[] {
  const pages: { id: string; height: number }[][] = [[]];
  const startOf = (page: number) => (page === 0 ? top : page * sheet + BOX_GAP / 2);
  const roomIn = (page: number) =>
    (page + 1) * sheet - startOf(page) - (pages[page] ?? []).reduce((sum, { height }) => sum + height + BOX_GAP, 0);
  for (const box of boxes) {
    if (roomIn(pages.length - 1) < box.height + BOX_GAP / 2 && pages.at(-1)?.length) pages.push([]);
    pages.at(-1)?.push(box);
  }
  return pages.flatMap((page, index) => {
    const isLast = index === pages.length - 1;
    const gap = BOX_GAP + (isLast ? 0 : Math.max(0, Math.floor(roomIn(index) / page.length)));
    let y = startOf(index);
    return page.map(({ id, height }) => {
      const at = y;
      y += height + gap;
      return { id, y: at };
    });
  });
}

/** Question ids by column: each as far right as the longest road to it is long, in the order they are first met. */
function columnsOf(flow: Flow): string[][] {
  const depth = new Map<string, number>();
  const order: string[] = [];
  const visit = (id: string, at: number): void => {
    if (!order.includes(id)) order.push(id);
    if ((depth.get(id) ?? -1) >= at) return;
    depth.set(id, at);
    for (const option of optionsOf(flow, id)) if (!option.joins) visit(option.next, at + 1);
  };
  visit(flow.first, 0);
  const columns: string[][] = [];
  for (const id of order) {
    const at = depth.get(id) ?? 0;
    columns[at] = [...(columns[at] ?? []), id];
  }
  return columns;
}

interface Link {
  readonly from: readonly { readonly question: string; readonly option: string }[];
  readonly to: string;
  /** The column the arrow leaves. */
  readonly column: number;
  /** `curve` and `lane` go to the next column, `above` and `below` round those between, `joins` to an option there is. */
  readonly way: "curve" | "lane" | "above" | "below" | "joins";
  /** The option that is joined. */
  readonly option?: string;
}

function linksOf(flow: Flow, columnOf: ReadonlyMap<string, number>): Link[] {
  const grouped = new Map<string, Link>();
  const add = (key: string, link: Link): void => {
    const known = grouped.get(key);
    grouped.set(key, known ? { ...known, from: [...known.from, ...link.from] } : link);
  };
  const ids = [...columnOf.keys()];
  const isNext = (id: string, next: string) => (columnOf.get(next) ?? 0) === (columnOf.get(id) ?? 0) + 1;
  for (const id of ids) {
    const column = columnOf.get(id) ?? 0;
    const options = optionsOf(flow, id);
    for (const [index, option] of options.entries()) {
      const from = [{ question: id, option: option.id }];
      const joined = option.joins ? lastAnswer(flow, option.joins) : undefined;
      if (joined) {
        add(`joins ${column} ${joined.question} ${joined.option}`, {
          from,
          column,
          way: "joins",
          to: joined.question,
          option: joined.option,
        });
        continue;
      }
      const sameWay = ids.flatMap((one) =>
        columnOf.get(one) === column
          ? optionsOf(flow, one).filter((other) => other.next === option.next && !other.joins)
          : [],
      ).length;
      // An arrow past a column goes round it: above, unless a line to the next column already leaves higher up.
      const isUnder =
        options.slice(0, index).some((one) => isNext(id, one.next)) ||
        ids.slice(0, ids.indexOf(id)).some((one) => columnOf.get(one) === column && leadsNext(one));
      const far = isUnder ? "below" : "above";
      const near = sameWay > MOST_CURVES ? "lane" : "curve";
      const way = isNext(id, option.next) ? near : far;
      const key = way === "curve" ? `${id} ${option.id}` : `${way} ${column} ${option.next}`;
      add(key, { from, to: option.next, column, way });
    }
  }
  return [...grouped.values()];

  function leadsNext(id: string): boolean {
    return optionsOf(flow, id).some((one) => !one.joins && isNext(id, one.next));
  }
}

/** None for the plan, which is no question. */
function optionsOf(flow: Flow, id: string): Flow["questions"][string]["options"] {
  return flow.questions[id]?.options ?? [];
}

function lastAnswer(flow: Flow, options: readonly string[]): { question: string; option: string } | undefined {
  const answer = placeForOptions(flow, options)?.answers.at(-1);
  return answer && { question: answer.question, option: answer.option };
}

interface Lanes {
  /** After each column, the upright lines in its gutter, nearest first. */
  readonly after: readonly (readonly string[])[];
  /** The level lines over and under all boxes. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

function lanesOf(links: readonly Link[], columns: number): Lanes {
  const after = Array.from({ length: columns }, () => new Set<string>());
  const above = new Set<string>();
  const below = new Set<string>();
  for (const link of links) {
    if (link.way !== "curve" && link.way !== "joins") after[link.column]?.add(laneOf(link));
    if (link.way === "above") above.add(link.to);
    if (link.way === "below") below.add(link.to);
  }
  // Joined roads keep furthest from the boxes: their line crosses fewest others there.
  for (const link of links) if (link.way === "joins") after[link.column]?.add(laneOf(link));
  return { after: after.map((lanes) => [...lanes]), above: [...above], below: [...below] };
}

function lanesAfter({ after }: Lanes, column: number): readonly string[] {
  return after[column] ?? [];
}

function laneOf({ way, to, option }: Link): string {
  return way === "joins" ? `joins ${to} ${option}` : to;
}

interface Ground {
  readonly boxAt: (id: string) => Box;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly lanes: Lanes;
  readonly laneX: (column: number, lane: string) => number;
  readonly lowest: number;
}

function arrowOf(link: Link, { boxAt, columnOf, lanes, laneX, lowest }: Ground): Arrow {
  const starts = link.from.map(({ question, option }) => endOf(boxAt(question), option));
  const target = boxAt(link.to);
  const end = { x: target.x, y: target.y + ENTRY };
  const kind = link.way === "joins" ? "joins" : "next";
  const arrow = (path: string): Arrow => ({ kind, from: link.from, to: link.to, path });

  if (link.way === "curve") {
    const [start = end] = starts;
    const middle = Math.round((start.x + end.x) / 2);
    return arrow(`M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`);
  }
  const x = laneX(link.column, laneOf(link));
  const stubs = starts.map((start) => `M${start.x} ${start.y}H${x}`).join("");
  const heights = starts.map(({ y }) => y);
  /** The upright line, with one more height it has to reach. */
  const upright = (reaches: number) =>
    `M${x} ${Math.max(...heights, reaches)}V${Math.min(...heights, reaches)}M${x} ${reaches}`;

  if (link.way === "lane") return arrow(`${stubs}${upright(end.y)}H${end.x}`);
  if (link.way === "joins") {
    const joined = endOf(target, link.option);
    // A little lower than the middle of the row, where the row's own arrow leaves.
    return arrow(`${stubs}${upright(joined.y + 6)}H${joined.x}`);
  }
  if (link.way === "above") {
    const y = MARGIN + LANE * lanes.above.indexOf(link.to);
    return arrow(`${stubs}${upright(y)}H${end.x + BOX_WIDTH / 2}V${target.y}`);
  }
  const y = lowest + BOX_GAP + LANE * lanes.below.indexOf(link.to);
  const before = (columnOf.get(link.to) ?? 1) - 1;
  const known = lanesAfter(lanes, before).includes(link.to);
  const up = known ? laneX(before, link.to) : end.x - LANE;
  return arrow(`${stubs}${upright(y)}H${up}V${end.y}H${end.x}`);
}

/** Where an option's arrow leaves its box. */
function endOf(box: Box, option: string | undefined): { x: number; y: number } {
  const row = box.rows.find((one) => one.option === option);
  if (!row) throw new Error(`The decision map has no option ${option} in its box ${box.id}.`);
  return { x: box.x + BOX_WIDTH, y: row.y };
}

function choiceArrow(above: Box, below: Box): Arrow {
  const path = `M${above.x + BOX_WIDTH / 2} ${above.y + above.height}V${below.y}`;
  return { kind: "choice", from: [], to: below.id, path };
}

function boxFor(
  flow: Flow,
  id: string,
  words: DiagramWords,
  at: { readonly x: number; readonly y: number },
  faults: Fault[],
): Box {
  const choice = flow.refinements.find((one) => one.id === id);
  if (id === PLAN) return boxOf({ ...at, kind: "plan", id, title: words.plan, rows: [], words, faults });
  const rows = choice ? choice.options.map(({ segment }) => ({ id: segment })) : optionsOf(flow, id);
  return boxOf({ ...at, kind: choice ? "choice" : "question", id, title: words.question(id), rows, words, faults });
}

interface Wanted extends Pick<Box, "kind" | "id" | "x" | "y"> {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly group?: string | undefined }[];
  readonly words: DiagramWords;
  readonly faults: Fault[];
}

function boxOf({ kind, id, title, rows, words, x, y, faults }: Wanted): Box {
  const left = x + PADDING;
  let at = y + PADDING;
  const place = (text: string, { size, line }: typeof ROW, bold: boolean, where: string): Line[] => {
    const lines = wrapText(text, INNER, size, bold);
    const wide = lines.find((one) => textWidth(one, size, bold) > INNER);
    const fault = (says: string) => faults.push({ question: id, says: `${where}: ${says}` });
    if (wide) fault(`“${wide}” is wider than its box on the decision map. Use shorter words.`);
    if (lines.length > MOST_LINES)
      fault(`“${text}” takes ${lines.length} lines on the decision map. Say it in ${MOST_LINES} or fewer.`);
    return lines.map((one) => {
      at += line;
      return { x: left, y: at - 4, text: one };
    });
  };
  const heading = place(title, TITLE, true, "title");
  const headings: Line[] = [];
  const placed: Row[] = [];
  let group: string | undefined;
  for (const row of rows) {
    if (row.group && row.group !== group) {
      at += ROW_GAP;
      headings.push(...place(words.group(id, row.group), ROW, true, `groups.${row.group}`));
    }
    group = row.group;
    at += ROW_GAP;
    const lines = place(words.option(id, row.id), ROW, false, `options.${row.id}.label`);
    placed.push({ option: row.id, lines, y: at - Math.round((lines.length * ROW.line) / 2) });
  }
  return {
    id,
    kind,
    x,
    y,
    width: BOX_WIDTH,
    height: at + PADDING - y,
    title: heading,
    headings,
    rows: placed,
  };
}

function sheetsOf(height: number, sheet: number): Diagram["sheets"] {
  const starts = Array.from({ length: Math.ceil(height / sheet) }, (_, index) => index * sheet);
  return starts.map((y) => ({ y, height: Math.min(sheet, height - y) }));
}
