import { describe, expect, test } from "vitest";
import { flowDiagram } from "../../lib/content/flow-diagram.ts";
import { content } from "../../lib/content/load.ts";
import { type Box, type Diagram, type DiagramWords, diagramOf, PLAN, ROW, TITLE } from "../../lib/flow/diagram.ts";
import { FLOW, type Flow } from "../../lib/flow/flow.ts";
import { textWidth, wrapText } from "../../lib/flow/text-width.ts";
import { SMALL_FLOW } from "./small-flow.ts";

/** Drawn anew for each test, so that a test notices whatever is changed in how it is drawn. */
const draw = (): Diagram => flowDiagram(content);
const WORDS: DiagramWords = {
  question: () => "Are they safe?",
  option: (_, option) => option,
  group: (_, group) => group,
  plan: "The plan",
};

/** What is wrong with a drawing: boxes that overlap, lie outside or are cut by the end of a sheet, and text that sticks out. */
function wrongWith({ boxes, width, height, sheets }: Diagram): string[] {
  const wrong: string[] = [];
  for (const [index, box] of boxes.entries()) {
    if (box.x < 0 || box.y < 0 || right(box) > width || bottom(box) > height) wrong.push(`${box.id} lies outside`);
    for (const other of boxes.slice(index + 1)) {
      const apart = right(box) <= other.x || right(other) <= box.x || bottom(box) <= other.y || bottom(other) <= box.y;
      if (!apart) wrong.push(`${box.id} lies over ${other.id}`);
    }
    if (sheets.some(({ y }) => y > box.y && y < bottom(box))) wrong.push(`${box.id} is cut`);
    const lines = [
      ...box.title.map((line) => ({ ...line, ...TITLE, bold: true })),
      ...box.headings.map((line) => ({ ...line, ...ROW, bold: true })),
      ...box.rows.flatMap((row) => row.lines.map((line) => ({ ...line, ...ROW, bold: false }))),
    ];
    for (const { x, y, text, size, bold } of lines) {
      const fits =
        x >= box.x && x + textWidth(text, size, bold) <= right(box) && y - size >= box.y && y + 4 <= bottom(box);
      if (!fits) wrong.push(`“${text}” sticks out of ${box.id}`);
    }
    const heights = lines.map(({ y }) => y).sort((a, b) => a - b);
    if (heights.some((y, at) => at > 0 && y - (heights[at - 1] ?? 0) < 12))
      wrong.push(`lines of ${box.id} run together`);
  }
  return wrong;
}
const right = (box: Box) => box.x + box.width;
const bottom = (box: Box) => box.y + box.height;

/** A straight piece of an arrow. */
interface Piece {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** The straight pieces of a path of `M`, `H` and `V`; a curve counts as its two ends, joined by steps along it. */
function piecesOf(path: string): Piece[] {
  const pieces: Piece[] = [];
  let at: [number, number] = [0, 0];
  for (const [, command, rest = ""] of path.matchAll(/([MHVC])([^MHVC]*)/g)) {
    const [a = 0, b = 0, , , x = 0, y = 0] = rest.trim().split(" ").map(Number);
    const before = at;
    if (command === "C") {
      for (let step = 1; step <= 20; step += 1) {
        const t = step / 20;
        // Both handles lie half-way across, one at the height of each end.
        const [start, first, second, end] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
        const to: [number, number] = [
          start * before[0] + (first + second) * a + end * x,
          (start + first) * before[1] + (second + end) * y,
        ];
        pieces.push({ from: at, to });
        at = to;
      }
      continue;
    }
    at = command === "M" ? [a, b] : command === "H" ? [a, at[1]] : [at[0], a];
    if (command !== "M") pieces.push({ from: before, to: at });
  }
  return pieces;
}

/** Arrows that run through a box, and those that share a piece of line with one that leads elsewhere. */
function crossed({ boxes, arrows }: Pick<Diagram, "boxes" | "arrows">): string[] {
  const wrong: string[] = [];
  const drawn = arrows.flatMap(({ to, kind, path }) =>
    piecesOf(path).map((piece) => ({ goes: `${kind} ${to}`, piece })),
  );
  const low = (one: Piece, axis: 0 | 1) => Math.min(one.from[axis], one.to[axis]);
  const high = (one: Piece, axis: 0 | 1) => Math.max(one.from[axis], one.to[axis]);
  for (const [index, { goes, piece: one }] of drawn.entries()) {
    for (const box of boxes)
      if (high(one, 0) > box.x && low(one, 0) < right(box) && high(one, 1) > box.y && low(one, 1) < bottom(box))
        wrong.push(`the arrow ${goes} runs through ${box.id}`);
    for (const { goes: elsewhere, piece: other } of drawn.slice(index + 1)) {
      for (const [along, across] of [
        [0, 1],
        [1, 0],
      ] as const) {
        const level = low(one, across) === high(one, across) && low(other, across) === high(other, across);
        const together = Math.min(high(one, along), high(other, along)) - Math.max(low(one, along), low(other, along));
        if (goes !== elsewhere && level && low(one, across) === low(other, across) && together > 0)
          wrong.push(`the arrow ${goes} runs along ${elsewhere}`);
      }
    }
  }
  return [...new Set(wrong)];
}

/** The `x` of an arrow's upright line, or nothing for a curve. */
const uprightOf = ({ path }: Diagram["arrows"][number]) =>
  path.includes("C") ? undefined : Number(/^M[\d.]+ [\d.]+H([\d.]+)/.exec(path)?.[1]);

/**
 * What is wrong with the gutters: upright lines stand sixteen apart, one for each place they lead to, joined roads
 * furthest out; two such widths are kept free, and 64 more where there are curves.
 */
function gutters({ boxes, arrows }: Diagram): string[] {
  const wrong: string[] = [];
  const columns = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b);
  const columnOf = (id: string | undefined) => boxes.find((box) => box.id === id)?.x;
  for (const [index, x] of columns.entries()) {
    const leaving = arrows.filter(({ kind, from }) => kind !== "choice" && columnOf(from[0]?.question) === x);
    const lines = leaving.filter((arrow) => uprightOf(arrow) !== undefined);
    const own = [...new Set(lines.map(uprightOf))];
    const joins = new Set(lines.filter(({ kind }) => kind === "joins").map(uprightOf));
    const edge = x + 276;
    const wanted = own.map((_, at) => edge + 16 * (at + 1));
    if ([...own].sort((a, b) => (a ?? 0) - (b ?? 0)).join() !== wanted.join())
      wrong.push(`the upright lines after the column at ${x} stand at ${own}, not ${wanted}`);
    if ([...joins].sort().join() !== wanted.slice(wanted.length - joins.size).join())
      wrong.push(`the joined roads after the column at ${x} are not furthest out`);
    const next = columns[index + 1];
    const room = 16 * (own.length + 2) + (lines.length < leaving.length ? 64 : 0);
    if (next !== undefined && next - edge !== room)
      wrong.push(`the gutter after the column at ${x} is ${next - edge} wide, not ${room}`);
  }
  return wrong;
}

/** Arrows whose pieces do not all touch, or do not reach each of their options. */
function broken({ arrows }: Pick<Diagram, "arrows">): string[] {
  return arrows
    .filter(({ path }) => !path.includes("C"))
    .filter(({ path }) => {
      const pieces = piecesOf(path);
      const reached = new Set(pieces.slice(0, 1));
      for (const one of reached) for (const other of pieces) if (touch(one, other)) reached.add(other);
      return reached.size < pieces.length;
    })
    .map(({ to, path }) => `the arrow to ${to} is in pieces: ${path}`);
}
const touch = (one: Piece, other: Piece) =>
  ([0, 1] as const).every(
    (axis) =>
      Math.min(one.from[axis], one.to[axis]) <= Math.max(other.from[axis], other.to[axis]) &&
      Math.min(other.from[axis], other.to[axis]) <= Math.max(one.from[axis], one.to[axis]),
  );

const allWrongWith = (diagram: Diagram): string[] =>
  [wrongWith, crossed, gutters, broken].flatMap((look) => look(diagram));

describe("the decision map", () => {
  test("holds every question, every choice and the plan exactly once, and nothing else", () => {
    const diagram = draw();
    expect(diagram.boxes.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(FLOW.questions), ...FLOW.refinements.map(({ id }) => id), PLAN].sort(),
    );
  });

  test("holds every option exactly once, in the words and the order of its question", () => {
    const diagram = draw();
    for (const [id, { options }] of Object.entries(FLOW.questions)) {
      const box = diagram.boxes.find((one) => one.id === id);
      expect(box?.rows.map(({ option }) => option)).toEqual(options.map((option) => option.id));
      expect(box?.rows.map(({ lines }) => lines.map(({ text }) => text).join(" "))).toEqual(
        options.map((option) => content.document("questions", id).words.options[option.id]?.label),
      );
    }
  });

  test("leads one arrow from each option to what comes next, and a broken one to a road that is joined", () => {
    const diagram = draw();
    const drawn = diagram.arrows.flatMap(({ from, to, kind }) =>
      from.map(({ question, option }) => `${question} ${option} ${kind} ${to}`),
    );
    const wanted = Object.entries(FLOW.questions).flatMap(([question, { options }]) =>
      options.map((option) =>
        option.joins ? `${question} ${option.id} joins adult` : `${question} ${option.id} next ${option.next}`,
      ),
    );
    expect(drawn.sort()).toEqual(wanted.sort());
  });

  test("has arrows that start at their option and end at the box they lead to", () => {
    const diagram = draw();
    for (const { kind, from, to, path } of diagram.arrows) {
      const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
      expect(numbers.every(Number.isFinite), path).toBe(true);
      for (const { question, option } of from) {
        const box = diagram.boxes.find(({ id }) => id === question);
        const row = box?.rows.find((one) => one.option === option);
        expect(path).toContain(`M${(box?.x ?? 0) + (box?.width ?? 0)} ${row?.y}`);
      }
      const target = diagram.boxes.find(({ id }) => id === to);
      if (!target) throw new Error(`No box ${to}`);
      const tip = numbers.at(-1) ?? 0;
      const edges = kind === "joins" ? [right(target)] : [target.x, target.y, target.y + 22];
      expect(edges, path).toContain(tip);
    }
  });

  test("has no box over another, none cut between two sheets of paper, and no text outside its box", () => {
    const diagram = draw();
    expect(wrongWith(diagram)).toEqual([]);
    expect(diagram.faults).toEqual([]);
    expect(diagram.sheets.reduce((sum, { height }) => sum + height, 0)).toBe(diagram.height);
    for (const { height } of diagram.sheets) expect(diagram.width / height).toBeGreaterThanOrEqual(1.5);
  });

  test("stands options under the headings of their groups, each heading once", () => {
    for (const box of draw().boxes.filter(({ kind }) => kind === "question")) {
      const groups = (FLOW.questions[box.id]?.options ?? []).map(({ group }) => group);
      const begun = groups.flatMap((group, at) => (group && group !== groups[at - 1] ? [{ group, at }] : []));
      const said = content.document("questions", box.id).words.groups as Readonly<Record<string, string>> | undefined;
      const wanted = begun.map(({ group }) => said?.[group]);
      expect(box.headings.map(({ text }) => text).join(" "), box.id).toBe(wanted.join(" "));
      const tops = begun.map(({ at }) => box.rows[at]?.lines[0]?.y ?? 0);
      const ends = begun.map(({ at }) => box.rows[at - 1]?.lines.at(-1)?.y ?? box.title.at(-1)?.y ?? 0);
      for (const [index, top] of tops.entries())
        expect(
          box.headings.some(({ y }) => y < top && y > (ends[index] ?? 0)),
          box.id,
        ).toBe(true);
    }
  });

  test("leaves each box the same margin all round, and each arrow leaves from the middle of its option", () => {
    for (const box of draw().boxes) {
      const lines = [...box.title, ...box.headings, ...box.rows.flatMap((row) => row.lines)];
      const last = Math.max(...lines.map(({ y }) => y));
      expect(bottom(box) - last, box.id).toBe(16);
      expect((box.title[0]?.y ?? 0) - box.y, box.id).toBe(27);
      expect(new Set(lines.map(({ x }) => x - box.x)), box.id).toEqual(new Set([12]));
      for (const { lines: own, y } of box.rows) {
        const middle = ((own[0]?.y ?? 0) + (own.at(-1)?.y ?? 0)) / 2 - 5;
        expect(Math.abs(y - middle), `${box.id}: ${own[0]?.text}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test("is as large as what is drawn, with a margin, and draws nothing outside", () => {
    const { boxes, arrows, width, height } = draw();
    const pieces = arrows.flatMap(({ path }) => piecesOf(path));
    const xs = pieces.flatMap(({ from, to }) => [from[0], to[0]]);
    const ys = pieces.flatMap(({ from, to }) => [from[1], to[1]]);
    expect(Math.min(...xs, ...boxes.map(({ x }) => x))).toBeGreaterThanOrEqual(16);
    expect(Math.min(...ys, ...boxes.map(({ y }) => y))).toBe(16);
    expect(width - Math.max(...xs, ...boxes.map(right))).toBe(16);
    expect(height - Math.max(...ys, ...boxes.map(bottom))).toBeGreaterThanOrEqual(16);
    expect(height - Math.max(...ys, ...boxes.map(bottom))).toBeLessThanOrEqual(32);
  });

  test("stands boxes evenly on each sheet of paper that is full, and close together on the last", () => {
    const { boxes, sheets } = draw();
    for (const x of new Set(boxes.map((box) => box.x))) {
      const column = boxes.filter((box) => box.x === x);
      const onSheets = sheets.map(({ y, height }) => column.filter((box) => box.y >= y && box.y < y + height));
      const used = onSheets.filter((some) => some.length > 0);
      for (const [index, some] of used.entries()) {
        const gaps = some.slice(1).map((box, at) => box.y - bottom(some[at] as Box));
        expect(new Set(gaps).size, `sheet ${index} of the column at ${x}`).toBeLessThanOrEqual(1);
        const { y = 0, height = 0 } = sheets[index] ?? {};
        const [first, last] = [some[0], some.at(-1)];
        if (!first || !last) continue;
        if (index > 0) expect(first.y - y).toBe(9);
        const left = y + height - bottom(last);
        if (index < used.length - 1) {
          // The next box would not have fitted, and what room there was went between those that did.
          const next = used[index + 1]?.[0];
          const room = left + gaps.reduce((sum, gap) => sum + gap - 18, 0);
          expect(room).toBeLessThan((next?.height ?? 0) + 18 + 9);
          if (gaps[0] !== undefined) expect(left - gaps[0]).toBeLessThan(some.length);
        } else if (gaps[0] !== undefined) expect(gaps[0]).toBe(18);
      }
    }
  });

  test("draws a curve for each of up to three options that lead the same way, and one shared line for more", () => {
    const { boxes, arrows } = draw();
    const columnOf = (id: string) => boxes.find((box) => box.id === id)?.x ?? 0;
    const columns = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b);
    const next = arrows.filter(({ kind }) => kind === "next");
    const roads = new Map<string, { curves: number; shared: number; away: number }>();
    for (const { from, to, path } of next) {
      const start = columnOf(from[0]?.question ?? "");
      const key = `${start} ${to}`;
      const road = roads.get(key) ?? { curves: 0, shared: 0, away: 0 };
      road.away = columns.indexOf(columnOf(to)) - columns.indexOf(start);
      if (path.includes("C")) road.curves += 1;
      else road.shared += from.length;
      roads.set(key, road);
    }
    for (const [key, { curves, shared, away }] of roads) {
      if (away > 1) expect(curves, key).toBe(0);
      else expect(curves > 0 ? curves <= 3 && shared === 0 : shared > 3, key).toBe(true);
    }
    expect([...roads.values()].some(({ away }) => away > 1)).toBe(true);
  });

  test("has no arrow that runs through a box, or along the line of an arrow that leads elsewhere", () => {
    expect(crossed(draw())).toEqual([]);
  });

  test("runs upright lines side by side in the gutter after their column, with room for curves beyond them", () => {
    const diagram = draw();
    expect(gutters(diagram)).toEqual([]);
    const shifted = diagram.boxes.map((box) => (box.id === PLAN ? { ...box, x: box.x + 1 } : box));
    expect(gutters({ ...diagram, boxes: shifted }).join()).toContain("wide, not");
    const moved = diagram.arrows.map((one) => ({ ...one, path: one.path.replaceAll(/H(\d+)(?=M)/g, "H5") }));
    expect(gutters({ ...diagram, arrows: moved }).join()).toContain("stand at");
  });

  test("has no line that breaks off between an option and the tip of its arrow", () => {
    const diagram = draw();
    expect(broken(diagram)).toEqual([]);
    const [first] = diagram.arrows.filter(({ path }) => !path.includes("C"));
    const torn = { ...diagram, arrows: [{ ...first, path: `${first?.path}M3 3H9` } as Diagram["arrows"][number]] };
    expect(broken(torn).join()).toContain("is in pieces");
  });

  test("shows the choices made on the plan under it, in order, each with its options and joined by a line", () => {
    const { boxes, arrows } = draw();
    const at = (id: string) => boxes.find((box) => box.id === id) as Box;
    expect(at(PLAN).kind).toBe("plan");
    expect(at(FLOW.first).kind).toBe("question");
    const chain = [PLAN, ...FLOW.refinements.map(({ id }) => id)].map(at);
    for (const { id, options } of FLOW.refinements) {
      expect(at(id).kind).toBe("choice");
      expect(at(id).rows.map(({ option }) => option)).toEqual(options.map(({ segment }) => segment));
    }
    expect(arrows.filter(({ kind }) => kind === "choice")).toEqual(
      chain.slice(1).map((below, index) => {
        const above = chain[index] as Box;
        return { kind: "choice", from: [], to: below.id, path: `M${above.x + 138} ${bottom(above)}V${below.y}` };
      }),
    );
  });

  test("would be seen to be wrong if a box moved or a text grew", () => {
    const diagram = draw();
    const [first, second] = diagram.boxes;
    if (!first || !second) throw new Error("The map is empty.");
    const moved = { ...second, x: first.x + 20, y: first.y + 20 };
    expect(wrongWith({ ...diagram, boxes: [first, moved] }).join()).toContain(`${first.id} lies over ${second.id}`);
    const long = { ...first, title: [{ x: first.x, y: first.y + 20, text: "W".repeat(40) }] };
    expect(wrongWith({ ...diagram, boxes: [long] }).join()).toContain("sticks out");
    const cut = { ...first, y: (diagram.sheets[1]?.y ?? 0) - 10 };
    expect(wrongWith({ ...diagram, boxes: [cut] }).join()).toContain("is cut");
    const through = { kind: "next", from: [], to: PLAN, path: `M0 ${first.y + 5}H${diagram.width}` } as const;
    expect(crossed({ ...diagram, arrows: [through] }).join()).toContain(`runs through ${first.id}`);
    const along = { ...through, path: `M0 1H${diagram.width}` };
    expect(crossed({ ...diagram, arrows: [along, { ...along, to: first.id }] }).join()).toContain("runs along");
  });
});

/** A drawing of questions written as `option>next`, or `option>next=road/it/joins`. */
function drawRoads(questions: Readonly<Record<string, string>>): Diagram {
  const flow: Flow = {
    ...SMALL_FLOW,
    questions: Object.fromEntries(
      Object.entries(questions).map(([id, options]) => [
        id,
        {
          options: options.split(" ").map((one) => {
            const [option = "", next = "", joins] = one.split(/[>=]/);
            return { id: option, segment: option, establishes: {}, next, ...(joins && { joins: joins.split("/") }) };
          }),
        },
      ]),
    ),
  };
  return diagramOf(flow, WORDS);
}

describe("somebody who changes the flow", () => {
  test("sees it on the map at once", () => {
    expect(diagramOf(SMALL_FLOW, WORDS).boxes.map(({ id }) => id)).toEqual(["start", PLAN]);
    const more: Flow = {
      ...SMALL_FLOW,
      questions: {
        start: { options: [{ id: "yes", segment: "go", establishes: {}, next: "more" }] },
        more: { options: [{ id: "unsure", segment: "wait", establishes: {}, next: "plan" }] },
      },
    };
    const grown = diagramOf(more, WORDS);
    expect(grown.boxes.map(({ id }) => id)).toEqual(["start", "more", PLAN]);
    expect(grown.boxes.map(({ x }) => x)).toEqual([...grown.boxes.map(({ x }) => x)].sort((a, b) => a - b));
    expect(wrongWith(grown)).toEqual([]);
  });

  test.each([
    [3, 3, 0],
    [4, 0, 1],
  ])("sees %i options that lead the same way as %i curves and %i shared lines", (count, curves, shared) => {
    const { arrows } = drawRoads({ start: Array.from({ length: count }, (_, at) => `o${at}>plan`).join(" ") });
    expect(arrows.filter(({ path }) => path.includes("C"))).toHaveLength(curves);
    expect(arrows.filter(({ path }) => !path.includes("C"))).toHaveLength(shared);
    expect(arrows.flatMap(({ from }) => from)).toHaveLength(count);
  });

  test("sees an arrow past a column go over it, or under it where an arrow to the next column leaves higher up", () => {
    const skipping = (start: string) => drawRoads({ start, more: "unsure>plan" });
    const lowest = ({ boxes }: Diagram) => Math.max(...boxes.map(bottom));
    const skips = ({ arrows }: Diagram) => arrows.find(({ path }) => !path.includes("C"))?.path ?? "";
    const over = skipping("no>plan yes>more");
    // Over all boxes, and down onto the middle of the plan.
    const plan = over.boxes.at(-1);
    expect(skips(over)).toMatch(new RegExp(`H${(plan?.x ?? 0) + 138}V${plan?.y}$`));
    expect(piecesOf(skips(over)).some(({ to: [, y] }) => y === 16)).toBe(true);
    expect(over.boxes.map(({ y }) => y)).toEqual([50, 50, 50]);
    const under = skipping("yes>more no>plan");
    expect(piecesOf(skips(under)).some(({ to: [, y] }) => y === lowest(under) + 18)).toBe(true);
    const last = under.boxes.at(-1);
    expect(skips(under)).toMatch(new RegExp(`V${(last?.y ?? 0) + 22}H${last?.x}$`));
    expect(under.boxes.map(({ y }) => y)).toEqual([16, 16, 16]);
    expect(under.height).toBe(lowest(under) + 18 + 16 + 16);
    for (const one of [over, under]) {
      expect(wrongWith(one)).toEqual([]);
      expect(crossed(one)).toEqual([]);
    }
  });

  test("sees each arrow past a column on a level of its own, over the boxes or under them", () => {
    const skipping = (start: string) => drawRoads({ start, mid: "on>late", late: "end>plan" });
    const levels = ({ arrows }: Diagram) =>
      arrows.flatMap((arrow) =>
        uprightOf(arrow) === undefined
          ? []
          : piecesOf(arrow.path)
              .filter(({ from, to }) => from[1] === to[1] && Math.abs(from[0] - to[0]) > 276)
              .map(({ from }) => `${arrow.to} ${from[1]}`),
      );
    const over = skipping("far>late end>plan near>mid");
    const lowestOver = Math.max(...over.boxes.map(bottom));
    expect(levels(over)).toEqual(["late 16", "plan 32"]);
    expect(over.boxes.map(({ y }) => y)).toEqual([66, 66, 66, 66]);
    expect(over.height).toBe(lowestOver + 16);
    const under = skipping("near>mid far>late end>plan");
    const lowest = Math.max(...under.boxes.map(bottom));
    expect(levels(under)).toEqual([`late ${lowest + 18}`, `plan ${lowest + 34}`]);
    expect(under.height).toBe(lowest + 18 + 32 + 16);
    // Up again before the box it leads to, in the gutter there; where a line that leads there too runs already, along it.
    const late = under.boxes.find(({ id }) => id === "late");
    expect(under.arrows.find(({ path, to }) => to === "late" && !path.includes("C"))?.path).toMatch(
      new RegExp(`H${(late?.x ?? 0) - 16}V${(late?.y ?? 0) + 22}H${late?.x}$`),
    );
    for (const one of [over, under]) expect(allWrongWith(one)).toEqual([]);
  });

  test("sees an arrow from under the boxes come up along the line that leads to the same place", () => {
    const diagram = drawRoads({ start: "near>mid end>plan", mid: "a>plan b>plan c>plan d>plan" });
    const [shared] = diagram.arrows.filter(({ from }) => from.length === 4);
    const [under] = diagram.arrows.filter(({ from, path }) => from.length === 1 && !path.includes("C"));
    const plan = diagram.boxes.find(({ id }) => id === PLAN);
    const along = shared && uprightOf(shared);
    expect(under?.path).toMatch(new RegExp(`H${along}V${(plan?.y ?? 0) + 22}H${plan?.x}$`));
    expect(shared?.path).toMatch(new RegExp(`M${along} ${(plan?.y ?? 0) + 22}H${plan?.x}$`));
    expect(allWrongWith(diagram)).toEqual([]);
  });

  test("sees which question of a column an arrow past the next column has to keep clear of", () => {
    const tops = (second: string, first = "on>late") => {
      const diagram = drawRoads({ start: "a>first b>second", first, second, late: "end>plan" });
      expect([...wrongWith(diagram), ...gutters(diagram), ...broken(diagram)]).toEqual([]);
      return diagram.boxes[0]?.y;
    };
    // A box stands at 16 when nothing runs over it, and at 50 under one line.
    expect(tops("end>plan"), "a line to the next column leaves higher up").toBe(16);
    expect(tops("on>late", "end>plan"), "only a line further down leads to the next column").toBe(50);
    expect(tops("end>plan", "end>plan second>late"), "the first of its own options").toBe(50);
    expect(tops("end>plan on>late", "end>plan"), "no line to the next column before it").toBe(50);
    expect(tops("end>plan", "on>late end>plan"), "one of two lines higher up leads to the next column").toBe(16);
    expect(tops("end>plan on>late", "joined>late=b/on"), "a joined road does not lead on").toBe(50);
  });

  test("counts only the lines that leave the same column, so that few stay curves", () => {
    const { arrows } = drawRoads({ start: "a>mid x>late y>late", mid: "c>late d>late", late: "end>plan" });
    expect(arrows.filter(({ path, to }) => to === "late" && path.includes("C"))).toHaveLength(2);
  });

  test("sees each joined road run to the option it joins, and none to where that leads", () => {
    const diagram = drawRoads({
      start: "left>a right>b",
      a: "one>plan two>plan",
      b: "three>plan=left/one four>plan=left/two five>plan",
    });
    const joins = diagram.arrows.filter(({ kind }) => kind === "joins");
    const a = diagram.boxes.find(({ id }) => id === "a") as Box;
    expect(joins.map(({ from, to }) => [from.map(({ option }) => option), to])).toEqual([
      [["three"], "a"],
      [["four"], "a"],
    ]);
    expect(new Set(joins.map(uprightOf)).size, "each on a line of its own").toBe(2);
    for (const [index, { path }] of joins.entries())
      expect(path).toMatch(new RegExp(`M\\d+ ${(a.rows[index]?.y ?? 0) + 6}H${right(a)}$`));
    expect(diagram.arrows.filter(({ path }) => path.includes("C"))).toHaveLength(5);
    expect(allWrongWith(diagram)).toEqual([]);
  });

  test("does not see a question pushed right by a joined road", () => {
    const { boxes } = drawRoads({
      start: "left>a right>b",
      a: "one>plan",
      b: "two>c=left/one three>plan",
      c: "x>plan",
    });
    expect(boxes.map(({ id }) => id)).toEqual(["start", "a", "b", PLAN]);
  });

  test("is told of a word too wide for its box, and of a label that is too long", () => {
    const faults = (label: string) =>
      diagramOf(SMALL_FLOW, { ...WORDS, option: (_, id) => (id === "yes" ? label : id) }).faults;
    expect(faults("Donaudampfschifffahrtsgesellschaftskapitän")).toEqual([
      {
        question: "start",
        says: "options.yes.label: “Donaudampfschifffahrtsgesellschaftskapitän” is wider than its box on the decision map. Use shorter words.",
      },
    ]);
    const long = "so many words that nobody reads to the end ".repeat(4).trim();
    expect(faults(long)).toEqual([
      {
        question: "start",
        says: `options.yes.label: “${long}” takes 6 lines on the decision map. Say it in 3 or fewer.`,
      },
    ]);
    expect(faults("Yes")).toEqual([]);
    const wide = "Donaudampfschifffahrtsgesellschaftskapitän";
    const options = [{ id: "yes", segment: "go", group: "sure", establishes: {}, next: "plan" }];
    const everywhere = diagramOf(
      { ...SMALL_FLOW, questions: { start: { options } } },
      { question: () => wide, option: () => wide, group: () => wide, plan: "The plan" },
    ).faults;
    expect(everywhere.map(({ says }) => says.split(":")[0])).toEqual(["title", "groups.sure", "options.yes.label"]);
    // Bold letters are wider: this fits as a label, not as a heading of labels.
    const bold = "m".repeat(18);
    expect([textWidth(bold, 14) <= 252, textWidth(bold, 14, true) > 252]).toEqual([true, true]);
    const heading = diagramOf({ ...SMALL_FLOW, questions: { start: { options } } }, { ...WORDS, group: () => bold });
    expect(heading.faults).toHaveLength(1);
    expect(faults(bold)).toEqual([]);
  });
});

test("text is broken at spaces, and no word is lost", () => {
  expect(wrapText("one two three", 40, 14)).toEqual(["one", "two", "three"]);
  expect(wrapText("one two three", 1_000, 14)).toEqual(["one two three"]);
  expect(wrapText("one two three four", 100, 14), "no word is left alone").toEqual(["one two", "three four"]);
  expect(textWidth("WW", 10)).toBeGreaterThan(textWidth("ii", 10));
  expect(textWidth("a", 10, true)).toBeGreaterThan(textWidth("a", 10));
});
