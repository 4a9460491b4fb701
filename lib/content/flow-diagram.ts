import { type Diagram, diagramOf } from "../flow/diagram.ts";
import { FLOW, type Flow } from "../flow/flow.ts";
import { decisionWords } from "../site/decision-words.ts";
import type { Content } from "./load.ts";

/**
 * The decision map, with the words of the content.
 * @throws ContentError when a question's words are missing
 */
export function flowDiagram(content: Content, flow: Flow = FLOW): Diagram {
  const words = (id: string) => content.document("questions", id).words;
  return diagramOf(flow, {
    question: (id) => words(id).title,
    option: (question, option) => words(question).options[option]?.label ?? option,
    group: (question, group) => words(question).groups?.[group] ?? group,
    plan: decisionWords.map.plan,
  });
}
