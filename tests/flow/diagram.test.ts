import { describe, expect, test } from "vitest";
import { flowDiagram } from "../../lib/content/flow-diagram.ts";
import { content } from "../../lib/content/load.ts";
import { type Box, type Diagram, type DiagramWords, diagramOf, PLAN, ROW, TITLE } from "../../lib/flow/diagram.ts";
import { FLOW, type Flow } from "../../lib/flow/flow.ts";
import { textWidth, wrapText } from "../../lib/flow/text-width.ts";
import { SMALL_FLOW } from "./small-flow.ts";

const diagram = flowDiagram(content);
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

describe("the decision map", () => {
  test("holds every question, every choice and the plan exactly once, and nothing else", () => {
    expect(diagram.boxes.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(FLOW.questions), ...FLOW.refinements.map(({ id }) => id), PLAN].sort(),
    );
  });

  test("holds every option exactly once, in the words and the order of its question", () => {
    for (const [id, { options }] of Object.entries(FLOW.questions)) {
      const box = diagram.boxes.find((one) => one.id === id);
      expect(box?.rows.map(({ option }) => option)).toEqual(options.map((option) => option.id));
      expect(box?.rows.map(({ lines }) => lines.map(({ text }) => text).join(" "))).toEqual(
        options.map((option) => content.document("questions", id).words.options[option.id]?.label),
      );
    }
  });

  test("leads one arrow from each option to what comes next, and a broken one to a road that is joined", () => {
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
    expect(wrongWith(diagram)).toEqual([]);
    expect(diagram.faults).toEqual([]);
    expect(diagram.sheets.reduce((sum, { height }) => sum + height, 0)).toBe(diagram.height);
    for (const { height } of diagram.sheets) expect(diagram.width / height).toBeGreaterThanOrEqual(1.5);
  });

  test("would be seen to be wrong if a box moved or a text grew", () => {
    const [first, second] = diagram.boxes;
    if (!first || !second) throw new Error("The map is empty.");
    const moved = { ...second, x: first.x + 20, y: first.y + 20 };
    expect(wrongWith({ ...diagram, boxes: [first, moved] }).join()).toContain(`${first.id} lies over ${second.id}`);
    const long = { ...first, title: [{ x: first.x, y: first.y + 20, text: "W".repeat(40) }] };
    expect(wrongWith({ ...diagram, boxes: [long] }).join()).toContain("sticks out");
    const cut = { ...first, y: (diagram.sheets[1]?.y ?? 0) - 10 };
    expect(wrongWith({ ...diagram, boxes: [cut] }).join()).toContain("is cut");
  });
});

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
  });
});

test("text is broken at spaces, and no word is lost", () => {
  expect(wrapText("one two three", 40, 14)).toEqual(["one", "two", "three"]);
  expect(wrapText("one two three", 1_000, 14)).toEqual(["one two three"]);
  expect(wrapText("one two three four", 100, 14), "no word is left alone").toEqual(["one two", "three four"]);
  expect(textWidth("WW", 10)).toBeGreaterThan(textWidth("ii", 10));
  expect(textWidth("a", 10, true)).toBeGreaterThan(textWidth("a", 10));
});
