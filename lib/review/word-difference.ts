/** A run of words that both versions have, or only the old, or only the new. */
export interface Run {
  readonly kind: "same" | "old" | "new";
  readonly text: string;
}

/** Lines that one version has and the other has not, word by word. */
export type Change = readonly Run[];

/**
 * What changed between two lists of lines: one entry for each place, each with its old words, its new words and the words
 * of the same lines that stayed. Lines that stayed whole are left out.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = [];
  let old: string[] = [];
  let young: string[] = [];
  const close = () => {
    if (old.length + young.length > 0) changes.push(wordDifference(old.join("\n"), young.join("\n")));
    old = [];
    young = [];
  };
  for (const { kind, item } of aligned(before, after)) {
    if (kind === "same") close();
    else (kind === "old" ? old : young).push(item);
  }
  close();
  return changes;
}

/** Two texts word by word. Joined, the runs that are not new give the old text, and those that are not old the new one. */
export function wordDifference(before: string, after: string): Run[] {
  const runs: { kind: Run["kind"]; text: string }[] = [];
  for (const { kind, item } of aligned(wordsOf(before), wordsOf(after))) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += item;
    else runs.push({ kind, text: item });
  }
  return runs;
}

/** Each word with the space after it, so that a changed word does not leave loose spaces behind. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Beyond this many comparisons the two are told apart as wholes; no text of ours comes near. */
const MOST_COMPARISONS = 16_000_000;

/** The longest common subsequence, with what is left out of it on either side in place. Old stands before new. */
function aligned(before: readonly string[], after: readonly string[]): { kind: Run["kind"]; item: string }[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  const same = (items: readonly string[]) => items.map((item) => ({ kind: "same" as const, item }));
  return [...same(before.slice(0, start)), ...middle(a, b), ...same(before.slice(before.length - end))];
}

function middle(a: readonly string[], b: readonly string[]): { kind: Run["kind"]; item: string }[] {
  const old = (item: string) => ({ kind: "old" as const, item });
  const young = (item: string) => ({ kind: "new" as const, item });
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_COMPARISONS) {
    return [...a.map(old), ...b.map(young)];
  }
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: { kind: Run["kind"]; item: string }[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      found.push({ kind: "same", item: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push(old(left));
      i++;
    } else if (right !== undefined) {
      found.push(young(right));
      j++;
    }
  }
  return found;
}
