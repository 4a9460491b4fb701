import { componentsOf, type TextTree } from "../content/text-tree.ts";
import type { ModuleName } from "./routes.ts";

/** Which component needs which browser module. */
const NEEDS: Readonly<Record<string, ModuleName>> = { Card: "open-now", Message: "copy-text" };

/** The browser modules a text has a use for: a page without cards asks for no clock. */
export function modulesFor(text: TextTree): ModuleName[] {
  const used = new Set(componentsOf(text).map(({ name }) => name));
  return Object.entries(NEEDS).flatMap(([component, module]) => (used.has(component) ? [module] : []));
}
