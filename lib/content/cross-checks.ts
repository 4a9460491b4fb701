import { ContentError } from "./content-error.ts";

/** Says of each key that one file has and another has not. */
export function sameKeys(
  found: ContentError[],
  file: string,
  given: readonly string[],
  wanted: readonly string[],
  where: string,
  prefix = "",
): void {
  for (const key of wanted.filter((one) => !given.includes(one))) {
    found.push(new ContentError(file, [`${prefix}${key}: write words for it; ${where} has it.`]));
  }
  for (const key of given.filter((one) => !wanted.includes(one))) {
    found.push(new ContentError(file, [`${prefix}${key}: take it out; ${where} does not have it.`]));
  }
}

/** Says of each source that `content/sources.json` does not have. */
export function unknownSources(
  found: ContentError[],
  file: string,
  field: string,
  given: readonly string[],
  known: Readonly<Record<string, unknown>>,
): void {
  for (const id of given) {
    if (!Object.hasOwn(known, id))
      found.push(new ContentError(file, [`${field}: there is no source ${id}. Add it to content/sources.json.`]));
  }
}

/** Says so when the next check does not come after the last one. */
export function wrongOrder(
  found: ContentError[],
  file: string,
  prefix: string,
  dates: { readonly checkedOn: string; readonly nextCheck: string },
): void {
  if (dates.nextCheck <= dates.checkedOn) {
    found.push(
      new ContentError(file, [
        `${prefix ? `${prefix}.` : ""}nextCheck: it must come after checkedOn (${dates.checkedOn}).`,
      ]),
    );
  }
}

/** A text with its place in a list. */
export interface Ordered {
  readonly id: string;
  readonly file: string;
  readonly order: number;
}

/** Says of each text that another one before it has its place in the list. */
export function samePlaces(found: ContentError[], texts: readonly Ordered[]): void {
  const places = new Map<number, string>();
  for (const { id, file, order } of texts) {
    const taken = places.get(order);
    if (taken) found.push(new ContentError(file, [`order: ${taken} has ${order} too. Give each its own.`]));
    places.set(order, id);
  }
}
