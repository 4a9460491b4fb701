/**
 * Stands in for React's JSX runtime in the browser's bundle (an esbuild alias), so that the same pure components make
 * the stills at build and the moving picture in the page, and React never reaches the reader.
 */
export interface Drawn {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

export const Fragment = "fragment";

export function jsx(type: unknown, props: Readonly<Record<string, unknown>>): Drawn {
  return { type, props };
}

export { jsx as jsxs };
