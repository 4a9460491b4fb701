import { filmDocument, filmIds } from "../content/film-document.ts";
import { type Content, content } from "../content/load.ts";
import type { KitWords } from "../content/schemas.ts";
import { routes } from "../site/routes.ts";
import { ui } from "../site/ui.ts";
import { TALKS } from "../talks/talks.ts";

/** What a teacher can send, in the order it is offered. */
export const ITEM_KINDS = ["site", "situation", "film", "talk", "topic"] as const;
type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing to send to parents: a page of the site, and what its card and papers say of it. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
  /** The page that parents get. */
  readonly href: string;
  readonly title: string;
  /** One or two sentences: what to do first, where the page has that, else what it holds. */
  readonly says: string;
  /** Whether `says` is what to do first. */
  readonly isFirstStep: boolean;
  readonly provenance: Provenance | undefined;
}

/** Where a page's words come from and when they were checked. */
interface Provenance {
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly checkedOn: string;
  readonly nextCheck: string;
}

/** An item's name in `kits.json`: `situation/blackmail`. */
export const itemKey = ({ kind, id }: Pick<Item, "kind" | "id">): string => `${kind}/${id}`;

/** Everything that can be sent: made from what the site has, so that a new page is offered by itself. */
export function items(from: Content = content): Item[] {
  return [
    {
      kind: "site",
      id: "home",
      href: routes.home(),
      title: ui.home.title,
      says: ui.home.lead,
      isFirstStep: false,
      provenance: undefined,
    },
    ...from.ids("situations").map((id): Item => {
      const { words } = from.document("situations", id);
      return {
        kind: "situation",
        id,
        href: routes.situation(id),
        title: words.title,
        says: words.first,
        isFirstStep: true,
        provenance: words,
      };
    }),
    ...filmIds().map((id): Item => {
      const { fields } = filmDocument(id).screenplay;
      return { ...plain("film", id, fields.title, fields.summary), href: routes.film(id), provenance: fields };
    }),
    ...TALKS.map(({ id }): Item => {
      const words = from.talk(id);
      return { ...plain("talk", id, words.title, words.description), href: routes.talk(id), provenance: words };
    }),
    ...from.ids("topics").map((id): Item => {
      const { words } = from.document("topics", id);
      return { ...plain("topic", id, words.title, words.description), href: routes.topic(id), provenance: words };
    }),
  ];
}

function plain(kind: ItemKind, id: string, title: string, says: string) {
  return { kind, id, title, says, isFirstStep: false };
}

/**
 * The item of a kind and an id.
 * @throws Error when there is none; every address is made from the list
 */
export function itemOf(kind: string, id: string): Item {
  const found = items().find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Error(`There is nothing to send called ${kind}/${id}.`);
  return found;
}

/**
 * The words written for an item.
 * @throws Error when there are none; the content check says so first
 */
export function kitOf(item: Pick<Item, "kind" | "id">, from: Content = content): KitWords {
  const words = from.kits[itemKey(item)];
  if (!words) throw new Error(`content/${from.locale}/teachers/kits.json has no ${itemKey(item)}.`);
  return words;
}
