import type { ModuleName } from "./routes.ts";

/** Which component needs which browser module. */
const NEEDS: readonly (readonly [component: RegExp, module: ModuleName])[] = [
  [/<Card\b/, "open-now"],
  [/<Message\b/, "copy-text"],
];

/** The browser modules a text has a use for: a page without cards asks for no clock. */
export function modulesFor(body: string): ModuleName[] {
  return NEEDS.flatMap(([component, module]) => (component.test(body) ? [module] : []));
}
