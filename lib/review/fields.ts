/** Fields as they stand in a file. An older version may lack any of them, so none is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as fields; none when it has no fields. */
export function fieldsIn(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A value as words; none when it is missing or is not a single value. */
export function wordsIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** A value as a list of words; none when it is no list. */
export function listIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(wordsIn) : [];
}

/**
 * Any value as lines: `name: words` for a field, fields within fields as `outer › inner: words`, and a line for each entry of
 * a list. Nothing is left out.
 */
export function linesOf(value: unknown, name = ""): string[] {
  const line = (words: string) => [name === "" ? words : `${name}: ${words}`];
  if (value === null) return line("–");
  if (Array.isArray(value)) {
    if (value.length === 0) return line("–");
    if (value.every((one) => typeof one !== "object" || one === null)) {
      const entries = value.map((one) => wordsIn(one));
      return name === "" || entries.some((one) => one.length > 40)
        ? entries.flatMap((one, at) => linesOf(one, name === "" ? "" : `${name} ${at + 1}`))
        : line(entries.join(" · "));
    }
    return value.flatMap((one, at) => linesOf(one, `${name} ${at + 1}`.trim()));
  }
  if (typeof value === "object") {
    return Object.entries(fieldsIn(value)).flatMap(([key, inner]) =>
      linesOf(inner, name === "" ? key : `${name} › ${key}`),
    );
  }
  return line(wordsIn(value));
}
