import type { Chapter, Item, Part } from "./item.ts";
import { type Change, lineChanges } from "./word-difference.ts";

/** One part of an item that is not what it was. */
interface ChangedPart {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** An item that is new, gone or different. */
export interface ChangedItem {
  readonly kind: "added" | "removed" | "changed";
  readonly ref: string;
  readonly title: string;
  readonly file: string;
  readonly parts: readonly ChangedPart[];
}

interface ChangedChapter {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ChangedItem[];
}

/**
 * What differs between two versions, chapter by chapter, in the order of the new one; what is gone stands last in its
 * chapter. A chapter without a difference is left out.
 */
export function changedChapters(before: readonly Chapter[], after: readonly Chapter[]): ChangedChapter[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids
    .map((id): ChangedChapter => {
      const [old, young] = [before, after].map((all) => all.find((one) => one.id === id));
      return { id, title: young?.title ?? old?.title ?? id, items: changedItems(itemsIn(old), itemsIn(young)) };
    })
    .filter(({ items }) => items.length > 0);
}

function itemsIn(chapter: Chapter | undefined): Item[] {
  return (chapter?.sections ?? []).flatMap(({ items }) => items);
}

function changedItems(before: readonly Item[], after: readonly Item[]): ChangedItem[] {
  const old = new Map(before.map((item) => [item.ref, item]));
  const young = new Set(after.map(({ ref }) => ref));
  const changed = after.flatMap((item): ChangedItem[] => {
    const was = old.get(item.ref);
    const parts = changedParts(was, item);
    return parts.length > 0 ? [{ ...named(item), kind: was ? "changed" : "added", parts }] : [];
  });
  const removed = before
    .filter(({ ref }) => !young.has(ref))
    .map((item): ChangedItem => ({ ...named(item), kind: "removed", parts: changedParts(item, undefined) }));
  return [...changed, ...removed];
}

function named({ ref, title, file }: Item) {
  return { ref, title, file };
}

/** The title counts as a part of its own, without a label. */
function partsOf(item: Item | undefined): Part[] {
  return item ? [{ label: "", lines: [item.title] }, ...item.parts] : [];
}

function changedParts(before: Item | undefined, after: Item | undefined): ChangedPart[] {
  const [old, young] = [partsOf(before), partsOf(after)];
  const labels = [...new Set([...young, ...old].map(({ label }) => label))];
  return labels
    .map((label) => ({
      label,
      changes: lineChanges(
        old.filter((part) => part.label === label).flatMap(({ lines }) => lines),
        young.filter((part) => part.label === label).flatMap(({ lines }) => lines),
      ),
    }))
    .filter(({ changes }) => changes.length > 0);
}
