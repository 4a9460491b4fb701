import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { ContentError } from "./content-error.ts";
import { gate, type Known } from "./gate.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** A compiled text. Give it the components of the vocabulary. */
export type Text = ReturnType<typeof getMDXComponent>;

/** Raise this when the compiler, its options or the gate change, so that texts kept from before meet them again. */
const COMPILER = "2";
const CACHE = path.join(".next", "cache", "steady-texts");

/**
 * Compiles one text, which must pass the gate. The compiled result is kept between builds under the hash of what went
 * in, so a text that has not changed passed the gate when it was kept.
 *
 * @throws ContentError naming the file, the line and what to do
 */
export async function compileText(file: string, body: string, known: Known): Promise<Text> {
  const key = createHash("sha256")
    .update(
      `${COMPILER}\n${JSON.stringify([VOCABULARY, ...known.contacts, ...known.terms, ...known.films, ...known.talks])}\n${body}`,
    )
    .digest("hex");
  const alike = ready.get(key);
  if (alike) return alike;
  const kept = path.join(process.cwd(), CACHE, `${key}.js`);
  const before = read(kept);
  if (before !== null) return makeReady(key, before);

  const code = await bundle(file, body, known);
  const draft = `${kept}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(draft, code);
  renameSync(draft, kept);
  return makeReady(key, code);
}

/** Compiled texts as components, by the hash of what went in: the same text is not run through twice. */
const ready = new Map<string, Text>();

function makeReady(key: string, code: string): Text {
  const text = getMDXComponent(code);
  ready.set(key, text);
  return text;
}

/**
 * The compiled source of a text.
 * @throws ContentError
 */
async function bundle(file: string, body: string, known: Known): Promise<string> {
  let refusal: ContentError | null = null;
  const refuse = gate(file, known);
  try {
    const { code } = await bundleMDX({
      source: body,
      // The fields were read already. Nothing in the text may be taken for fields, least of all `---js`.
      grayMatterOptions: (options) => ({ ...options, delimiters: "\u0000", engines: {} }),
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [
          () => (tree: Parameters<ReturnType<typeof refuse>>[0]) => {
            try {
              refuse()(tree);
            } catch (error) {
              if (error instanceof ContentError) refusal = error;
              throw error;
            }
          },
          ...(options.remarkPlugins ?? []),
        ],
      }),
      esbuildOptions: (options) => ({
        ...options,
        logLevel: "silent",
        minify: true,
        define: { "process.env.NODE_ENV": '"production"' },
      }),
    } as Parameters<typeof bundleMDX>[0]);
    return code;
  } catch (error) {
    if (refusal) throw refusal;
    if (error instanceof ContentError) throw error;
    throw new ContentError(file, [unreadable(error)]);
  }
}

/** The Markdown reader's complaint as one sentence with what to change. */
function unreadable(error: unknown): string {
  const raw = error instanceof Error ? error.message : String(error);
  const line = /:(\d+):(\d+):/.exec(raw);
  const reason =
    raw.split("\n").find((one) => /error:|Unexpected|Expected|Could not/i.test(one)) ?? raw.split("\n")[0] ?? "";
  const tidy = reason
    .replace(/^.*?(?:error|ERROR):?\s*/i, "")
    .replace(/\[plugin[^\]]*\]/g, "")
    .trim();
  return `${line ? `line ${line[1]} of the text: ` : ""}this cannot be read: ${tidy}. Check for a lone { or <, or a component that is not closed.`;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
