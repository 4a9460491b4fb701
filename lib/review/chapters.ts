import words from "../../content/review/words.json" with { type: "json" };
import { SECTIONS as GUIDE_SECTIONS } from "../content/sections.ts";
import type { Condition, Facts } from "../flow/facts.ts";
import type { FlowWords, Names } from "../flow/in-words.ts";
import { SECTIONS as PANEL_SECTIONS } from "../flow/panels.ts";
import type { Demand } from "../flow/rules.ts";
import { GROUPS } from "../flow/steps.ts";
import { type Fields, fieldsIn, linesOf, listIn, wordsIn } from "./fields.ts";
import type { Chapter, Item, Part } from "./item.ts";
import { type ReadText, textReader } from "./text.ts";
import type { Tree, Written } from "./tree.ts";

const { labels, sections } = words;

/** Fields that have a place of their own in every item. */
const PLACED = ["sources", "unverified", "checkedOn", "nextCheck", "draft"];

/**
 * All that one version of the site tells anyone, as items to sign, in the order they are read. What the flow decides is in
 * words; texts are as the reader meets them, with the words of every nation.
 *
 * @param tree the version
 * @param others newer versions it is compared with: what exists in them may stand in a text too
 */
export async function chaptersOf(tree: Tree, others: readonly Tree[] = []): Promise<Chapter[]> {
  const { structure, inWords } = tree;
  const ui = tree.fields("en/ui.json");
  const uiPlan = fieldsIn(ui.plan);
  const sources = tree.fields("sources.json");
  const contacts = tree.fields("contacts.json");
  const contactWords = tree.fields("en/contacts.json");
  const flowWords = [tree, ...others].map((one) => one.fields("en/flow-words.json")).find((one) => one.facts) as
    | FlowWords
    | undefined;
  const childWords = fieldsIn(ui.child);
  const nationNames: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(fieldsIn(ui.nations)).map(([id, name]) => [id, wordsIn(name)])),
    unsaid: words.inText.unsaid,
  };
  const readText = textReader(tree, {
    ...words.inText,
    nations: nationNames,
    child: wordsIn(childWords.parent),
    childStart: wordsIn(childWords.parentStart),
  });

  const contactName = (id: string): string => {
    const { name, inline } = fieldsIn(contactWords[id]);
    return wordsIn(inline) || wordsIn(name) || wordsIn(fieldsIn(name).unsaid) || id;
  };
  const panelName = (id: string): string => {
    const { answer, title } = tree.written(`en/panels/${id}.mdx`).fields;
    return wordsIn(answer) || wordsIn(title) || id;
  };
  const groupName = (id: string): string => wordsIn(fieldsIn(uiPlan.groups)[id]) || id;
  const called: Names = { contact: contactName, panel: panelName, group: groupName };

  /** Older words may lack a fact or an action; what cannot be said in words is then said as it is written. */
  const said = <T>(value: unknown, say: (words: FlowWords) => T[]): (T | string)[] => {
    if (!flowWords) return [JSON.stringify(value)];
    try {
      return say(flowWords);
    } catch (error) {
      if (error instanceof TypeError) return [JSON.stringify(value)];
      throw error;
    }
  };
  const whenPart = (condition: Condition, label = labels.when): Part => {
    const lines = said(condition, (flow) => inWords.conditionClauses(condition, flow)).flatMap((clause) =>
      typeof clause === "string" ? [clause] : [`${clause.lead}:`, ...clause.of.map((one) => `– ${one}`)],
    );
    return { label, lines: lines.length > 0 ? lines : [words.always] };
  };
  const factLines = (facts: Facts): string[] => said(facts, (flow) => inWords.factsInWords(facts, flow)).map(String);
  const demandLine = (demand: Demand): string =>
    said(demand, (flow) => [inWords.demandInWords(demand, flow, called)]).join("");
  const sourcePart = (ids: readonly string[]): Part[] =>
    ids.length === 0
      ? []
      : [
          {
            label: labels.sources,
            lines: ids.map((id) => {
              const { publisher, title, date } = fieldsIn(sources[id]);
              return `${wordsIn(publisher)}: ${wordsIn(title)}${date ? ` (${wordsIn(date)})` : ""} [source/${id}]`;
            }),
          },
        ];
  const termParts = (ids: readonly string[]): Part[] => {
    const all = tree.fields("en/terms.json");
    const lines = ids.flatMap((id) => {
      const { unsaid, ...byNation } = fieldsIn(all[id]);
      const other = Object.entries(byNation).filter(([, word]) => word !== unsaid);
      const said = other.map(([nation, word]) => `${nationNames[nation] ?? nation}: ${wordsIn(word)}`);
      return said.length > 0 ? [`${wordsIn(unsaid)} › ${said.join("; ")}`] : [];
    });
    return lines.length > 0 ? [{ label: labels.terms, lines }] : [];
  };
  const textParts = ({ shown, lines, terms }: ReadText): Part[] => [
    ...(lines.length > 0 ? [{ label: labels.text, lines, shown }] : []),
    ...termParts(terms),
  ];
  /** What every file ends with: what is not confirmed, its sources and its dates. */
  const ending = (fields: Fields): Pick<Item, "unverified" | "sources"> & { readonly parts: Part[] } => {
    const unverified = listIn(fields.unverified);
    const cited = listIn(fields.sources);
    const dates = [fields.checkedOn, fields.nextCheck].map(wordsIn).filter((day) => day !== "");
    return {
      unverified,
      sources: cited,
      parts: [
        ...(unverified.length > 0 ? [{ label: labels.unverified, lines: unverified }] : []),
        ...sourcePart(cited),
        ...(dates.length > 0 ? [{ label: labels.dates, lines: [dates.join(", ")] }] : []),
      ],
    };
  };
  const without = (fields: Fields, names: readonly string[]): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  const fieldPart = (fields: Fields, placed: readonly string[] = ["title"]): Part[] => {
    const lines = linesOf(without(fields, [...PLACED, ...placed]));
    return lines.length > 0 && lines.some((line) => line !== "–") ? [{ label: labels.fields, lines }] : [];
  };

  /** An item from a text: some parts of its own, the text, and what every file ends with. */
  const textItem = async (ref: string, text: Written, own: readonly Part[] = []): Promise<Item> => {
    const end = ending(text.fields);
    const parts = [...own, ...textParts(readText(text.file, text.body)), ...end.parts];
    return { ...end, ref, title: wordsIn(text.fields.title) || ref, file: text.file, parts };
  };
  const articles = (kind: string, folder: string): Promise<Item[]> =>
    Promise.all(
      tree.ids(folder, ".mdx").map((id) => {
        const text = tree.written(`${folder}/${id}.mdx`);
        return textItem(`${kind}/${id}`, text, fieldPart(text.fields));
      }),
    );
  /** An item for each field of a JSON file, with every word under it. */
  const fieldItems = (kind: string, file: string, names?: readonly string[]): Item[] =>
    Object.entries(tree.fields(file))
      .filter(([name]) => names === undefined || names.includes(name))
      .map(([name, value]) => wordItem(`${kind}/${name}`, name, file, value));
  const wordItem = (ref: string, title: string, file: string, value: unknown): Item => ({
    ref,
    title,
    file: `content/${file}`,
    parts: [{ label: labels.words, lines: linesOf(value) }],
    unverified: [],
    sources: [],
  });

  const questionTitle = (id: string): string => wordsIn(tree.written(`en/questions/${id}.mdx`).fields.title) || id;
  const optionLabel = (question: string, id: string): string => {
    const { options } = tree.written(`en/questions/${question}.mdx`).fields;
    return wordsIn(fieldsIn(fieldsIn(options)[id]).label) || id;
  };
  const optionPart = (options: Fields, id: string, establishes: Facts, leads: string): Part => {
    const { label, hint, said: back } = fieldsIn(options[id]);
    const told = factLines(establishes).join("; ") || words.nothingTold;
    return {
      label: `${labels.option}: ${wordsIn(label) || id}`,
      lines: [wordsIn(hint), `“${wordsIn(back)}”`, `${labels.facts}: ${told}`, leads].filter((line) => line !== ""),
    };
  };
  const questionItem = (id: string, options: (fields: Fields) => Part[], note: readonly Part[] = []): Promise<Item> => {
    const text = tree.written(`en/questions/${id}.mdx`);
    const around = fieldPart(without(text.fields, ["options"]));
    return textItem(`question/${id}`, text, [...note, ...around, ...options(fieldsIn(text.fields.options))]);
  };
  /** The last answer of a road, by its option ids from the first question on. */
  const roadEnd = (road: readonly string[]): string => {
    let at = "safe";
    let label = "";
    for (const id of road) {
      label = optionLabel(at, id);
      at = structure.QUESTIONS[at]?.options.find((one) => one.id === id)?.next ?? at;
    }
    return label;
  };

  const questions = await Promise.all(
    Object.entries(structure.QUESTIONS).map(([id, question]) =>
      questionItem(id, (fields) =>
        question.options.map((option) => {
          const next = option.next === "plan" ? words.aPlan : questionTitle(option.next);
          const leads = option.joins ? `${labels.joins}: ${roadEnd(option.joins)}` : `${labels.leads}: ${next}`;
          return optionPart(fields, option.id, option.establishes, leads);
        }),
      ),
    ),
  );
  const refinements = await Promise.all(
    structure.REFINEMENTS.map(({ id, options }) =>
      questionItem(
        id,
        (fields) => options.map(({ segment, establishes }) => optionPart(fields, segment, establishes, "")),
        [{ label: labels.about, lines: [words.onPlan] }],
      ),
    ),
  );

  const numbered = numbering();
  const conclusions = structure.CONCLUSIONS.map(({ when, establishes }): Item => {
    const about = Object.entries(establishes)
      .map((one) => one.join("-"))
      .join("-");
    return {
      ref: numbered(`conclusion/${about}`),
      title: factLines(establishes).join("; "),
      file: "lib/flow/conclusions.ts",
      parts: [whenPart(when)],
      unverified: [],
      sources: [],
    };
  });

  const steps = await Promise.all(
    GROUPS.map(async (group) => ({
      title: groupName(group),
      items: await Promise.all(
        structure.STEPS.filter((step) => step.group === group).map(({ id, when, does, hour, contacts: rings }) =>
          textItem(`step/${id}`, tree.written(`en/steps/${id}.mdx`), [
            whenPart(when),
            {
              label: labels.does,
              lines: does.map((action) =>
                said(action, (flow) => [inWords.actionInWords(action, flow) ?? action]).join(""),
              ),
            },
            ...(hour ? [{ label: labels.hour, lines: [wordsIn(fieldsIn(uiPlan.hours)[hour]) || hour] }] : []),
            ...(rings.length > 0
              ? [{ label: labels.calls, lines: rings.map((one) => `${contactName(one)} [contact/${one}]`) }]
              : []),
          ]),
        ),
      ),
    })),
  );

  const panels = await Promise.all(
    PANEL_SECTIONS.map(async (section) => ({
      title: wordsIn(uiPlan[section]) || section,
      items: await Promise.all(
        structure.PANELS.filter((panel) => panel.section === section).map(({ id, when, also }) => {
          const text = tree.written(`en/panels/${id}.mdx`);
          const answer = wordsIn(text.fields.answer);
          return textItem(`panel/${id}`, text, [
            whenPart(when),
            ...(also ? [{ label: labels.also, lines: ["✓"] }] : []),
            ...(answer ? [{ label: labels.answer, lines: [answer] }] : []),
          ]);
        }),
      ),
    })),
  );

  const shared = await articles("shared", "en/shared");

  const plainItem = (ref: string, title: string, file: string, parts: readonly Part[]): Item => ({
    ref,
    title,
    file,
    parts,
    unverified: [],
    sources: [],
  });
  const ring = structure.RING.map(({ contact, for: whom, when }) =>
    plainItem(numbered(`ring/${contact}-${whom}`), contactName(contact), "lib/flow/ring.ts", [
      { label: labels.for, lines: [words.for[whom]] },
      whenPart(when),
    ]),
  );
  const further = structure.FURTHER.map(({ page, when }) =>
    plainItem(numbered(`further/${page}`), `/${page}/`, "lib/flow/further.ts", [whenPart(when)]),
  );

  const rules = structure.RULES.map(
    ({ id, says, when, demands, sources: cited }): Item => ({
      ref: `rule/${id}`,
      title: says,
      file: "lib/flow/rules.ts",
      parts: [whenPart(when), { label: labels.demand, lines: [demandLine(demands)] }, ...sourcePart(cited)],
      unverified: [],
      sources: cited,
    }),
  );

  const guideFolders = tree.folders("en/guides");
  const inOrder = [...guideFolders].sort((a, b) => placeOf(GUIDE_SECTIONS, a) - placeOf(GUIDE_SECTIONS, b));
  const guides = await Promise.all(
    inOrder.map(async (section) => ({
      title: wordsIn(tree.written(`en/guides/${section}/index.mdx`).fields.title) || section,
      items: await articles(`guide/${section}`, `en/guides/${section}`),
    })),
  );

  const slides = tree.json("en/teachers/evening-slides.json");
  const slideItems = (Array.isArray(slides) ? slides : []).map((slide, at) =>
    wordItem(
      `slide/${at + 1}`,
      words.slide.replace("{n}", String(at + 1)),
      "en/teachers/evening-slides.json",
      slide as unknown,
    ),
  );

  const films = tree.ids("en/films", ".mdx").map((id): Item => {
    const { file, fields, body } = tree.written(`en/films/${id}.mdx`);
    const end = ending(fields);
    const lines = body
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => line.replace(/\{contact:([a-z0-9-]+)\}/g, (_, contact: string) => contactName(contact)));
    const parts = [...fieldPart(fields), { label: labels.text, lines }, ...end.parts];
    return { ...end, ref: `film/${id}`, title: wordsIn(fields.title) || id, file, parts };
  });

  const talks = structure.TALKS.map((talk): Item => {
    const { file, fields } = tree.written(`en/talks/${talk.id}.yaml`);
    const turns = fieldsIn(fields.turns);
    const end = ending(fields);
    const line = (id: string) => wordsIn(fieldsIn(turns[id]).you) || id;
    const open = (n: number) => words.openness.replace("{n}", String(n));
    const shape = Object.entries(talk.turns).map(([id, turn]): Part => {
      const last = turn.end
        ? [
            `${labels.leads}: ${turn.end.answers.join(" / ")}`,
            `${labels.calls}: ${turn.end.contacts.map(contactName).join(", ")}`,
          ]
        : [`${labels.next}: ${turn.next.map((one) => `“${line(one)}”`).join(" ")}`];
      return {
        label: `${labels.turn} ${id}`,
        lines: [
          ...linesOf(turns[id]),
          `${labels.effect}: ${words.effects[turn.effect]}; ${open(turn.openness)}`,
          ...(turn.tags.length > 0 ? [`${labels.tags}: ${turn.tags.join(", ")}`] : []),
          ...last,
        ],
      };
    });
    const begins: Part = {
      label: labels.setting,
      lines: [
        `${talk.speaker}, ${talk.child}; ${talk.traits.join(", ")}`,
        open(talk.begins.openness),
        `${labels.next}: ${talk.begins.next.map((one) => `“${line(one)}”`).join(" ")}`,
      ],
    };
    const parts = [...fieldPart(fields, ["title", "turns"]), begins, ...shape, ...end.parts];
    return { ...end, ref: `talk/${talk.id}`, title: wordsIn(fields.title) || talk.id, file, parts };
  });
  const talkRules = structure.TALK_RULES.map(
    (rule): Item => ({
      ref: `talk-rule/${rule.id}`,
      title: rule.says,
      file: "lib/talks/rules.ts",
      parts: [
        { label: labels.about, lines: linesOf({ when: rule.when ?? words.always, unless: rule.unless ?? words.none }) },
        { label: labels.demand, lines: linesOf(rule.demands) },
        ...sourcePart(rule.sources),
      ],
      unverified: [],
      sources: rule.sources,
    }),
  );

  const service = (kind: string, facts: Fields, said: Fields, file: string, id: string, title: string): Item => {
    const end = ending(fieldsIn(facts[id]));
    const told = fieldPart(fieldsIn(said[id]), []);
    const parts = [...told, { label: labels.fact, lines: fieldPart(fieldsIn(facts[id]), [])[0]?.lines ?? [] }];
    return { ...end, ref: `${kind}/${id}`, title, file, parts: [...parts, ...end.parts] };
  };
  const services = Object.keys(contacts).map((id) =>
    service("contact", contacts, contactWords, "content/contacts.json", id, contactName(id)),
  );
  const platformFacts = tree.fields("platforms.json");
  const platformWords = tree.fields("en/platforms.json");
  const platforms = Object.keys(platformWords).map((id) => {
    const title = wordsIn(fieldsIn(platformWords[id]).name) || id;
    return service("platform", platformFacts, platformWords, "content/platforms.json", id, title);
  });

  const danger = tree.fields("en/own-words/danger.json");
  const dangerFile = "en/own-words/danger.json";
  const dangerItems = [
    wordItem(
      "danger/search",
      words.dangerSearch,
      "en/search.json",
      listIn(tree.fields("en/search.json").dangerWords).join(", "),
    ),
    ...Object.entries(fieldsIn(danger.kinds)).map(([kind, phrases]) =>
      wordItem(`danger/${kind}`, words.dangerKind.replace("{kind}", kind), dangerFile, phrases),
    ),
    wordItem("danger/excuses", words.dangerExcuses, dangerFile, danger.excuses ?? []),
    wordItem("danger/sets", words.dangerSets, dangerFile, danger.sets ?? {}),
    ...fieldItems("own-words", "en/own-words/roads.json").map((item) => ({
      ...item,
      title: `${words.roads}: ${item.title}`,
    })),
  ];

  const search = without(tree.fields("en/search.json"), ["dangerWords", "small"]);
  const otherWords = [
    { title: "ui.json", items: fieldItems("ui", "en/ui.json") },
    { title: "keep.json", items: fieldItems("keep", "en/keep.json") },
    {
      title: "share.json",
      items: [wordItem("share/words", "share.json", "en/share.json", tree.fields("en/share.json"))],
    },
    { title: "upkeep.json", items: fieldItems("upkeep", "en/upkeep.json") },
    {
      title: "own-words/words.json",
      items: [
        wordItem("own-words/words", "words.json", "en/own-words/words.json", tree.fields("en/own-words/words.json")),
      ],
    },
    { title: "search.json", items: [wordItem("search/words", "search.json", "en/search.json", search)] },
    { title: "decisions.json", items: fieldItems("decisions", "en/decisions.json") },
    { title: "flow-words.json", items: fieldItems("flow-words", "en/flow-words.json") },
  ];

  const chapters: Chapter[] = [
    chapter("questions", [
      { title: "", items: questions },
      { title: sections.refinements, items: refinements },
    ]),
    chapter("conclusions", [{ title: "", items: conclusions }]),
    chapter("steps", steps),
    chapter("panels", panels),
    chapter("ring", [
      { title: sections.ring, items: ring },
      { title: sections.further, items: further },
    ]),
    chapter("shared", [{ title: "", items: shared }]),
    chapter("rules", [{ title: "", items: rules }]),
    chapter("situations", [{ title: "", items: await articles("situation", "en/situations") }]),
    chapter("topics", [{ title: "", items: await articles("topic", "en/topics") }]),
    chapter("guides", guides),
    chapter("teachers", [
      { title: sections.pages, items: await articles("teachers", "en/teachers") },
      { title: sections.kits, items: fieldItems("kit", "en/teachers/kits.json") },
      { title: sections.slides, items: [...slideItems, ...fieldItems("kit-words", "en/teachers/kit.json")] },
    ]),
    chapter("films", [{ title: "", items: films }]),
    chapter("talks", [
      { title: "", items: talks },
      { title: sections.talkRules, items: talkRules },
    ]),
    chapter("contacts", [{ title: "", items: services }]),
    chapter("platforms", [
      { title: sections.platforms, items: platforms },
      { title: sections.terms, items: fieldItems("term", "en/terms.json") },
    ]),
    chapter("about", [{ title: "", items: await articles("about", "en/about") }]),
    chapter("danger", [{ title: "", items: dangerItems }]),
    chapter("words", otherWords),
  ];
  return [...chapters, sourceChapter(sources, chapters)];
}

/** Each source with the items that rest on it. */
function sourceChapter(sources: Fields, chapters: readonly Chapter[]): Chapter {
  const usedBy = new Map<string, string[]>();
  for (const { items } of chapters.flatMap((one) => one.sections)) {
    for (const { ref, sources: cited } of items) {
      for (const id of cited) usedBy.set(id, [...(usedBy.get(id) ?? []), ref]);
    }
  }
  const items = Object.entries(sources).map(([id, value]): Item => {
    const { title } = fieldsIn(value);
    const uses = usedBy.get(id) ?? [];
    // Which items use it is told by those items; were it compared too, one new citation would show twice.
    return {
      ref: `source/${id}`,
      title: wordsIn(title) || id,
      file: "content/sources.json",
      parts: [
        { label: labels.what, lines: linesOf(value) },
        { label: labels.usedBy, lines: [], shown: uses.join(", ") || words.none },
      ],
      unverified: [],
      sources: [],
    };
  });
  return chapter("sources", [{ title: "", items }]);
}

/** A chapter with its title and lead. */
export function chapter(id: keyof typeof words.chapters, parts: Chapter["sections"]): Chapter {
  const [title = id, lead = ""] = words.chapters[id];
  return { id, title, lead, sections: parts.filter(({ items }) => items.length > 0) };
}

/** Gives each ref once; a second of the same name gets a number. */
function numbering(): (ref: string) => string {
  const given = new Map<string, number>();
  return (ref) => {
    const count = (given.get(ref) ?? 0) + 1;
    given.set(ref, count);
    return count === 1 ? ref : `${ref}-${count}`;
  };
}

function placeOf(order: readonly string[], id: string): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}
