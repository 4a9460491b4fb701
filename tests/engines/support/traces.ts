import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const MOZ_LZ4 = Buffer.from("mozLz40\0");

/**
 * Where a browser's own files hold some words, as UTF-8 or UTF-16, packed by Firefox or not.
 *
 * @param folder a browser's profile
 * @returns the files, by their paths within the folder
 */
export function filesWith(folder: string, words: string): string[] {
  const forms = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le"), Buffer.from(encodeURIComponent(words))];
  return filesIn(folder)
    .filter((file) => {
      const bytes = unpacked(readFileSync(file));
      return forms.some((form) => bytes.includes(form));
    })
    .map((file) => relative(folder, file))
    .sort();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Firefox packs the list of open tabs with LZ4, under a head of its own: eight bytes of name, four of length. */
function unpacked(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 8).equals(MOZ_LZ4)) return bytes;
  const out = Buffer.alloc(bytes.readUInt32LE(8));
  let at = 12;
  let end = 0;
  const length = (start: number): number => {
    let total = start;
    if (start !== 15) return total;
    for (let more = 255; more === 255; at += 1) {
      more = bytes[at] ?? 0;
      total += more;
    }
    return total;
  };
  while (at < bytes.length) {
    const token = bytes[at] ?? 0;
    at += 1;
    const literal = length(token >> 4);
    bytes.copy(out, end, at, at + literal);
    at += literal;
    end += literal;
    if (at >= bytes.length) break;
    const back = bytes.readUInt16LE(at);
    at += 2;
    const copied = length(token & 15) + 4;
    for (let count = 0; count < copied; count += 1, end += 1) out[end] = out[end - back] ?? 0;
  }
  return out.subarray(0, end);
}
