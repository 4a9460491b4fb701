import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { ContentError } from "./content-error.ts";
import { gate, type Known } from "./gate.ts";
import { headingId } from "./heading-id.ts";
import { blocksOf, childrenOf, parseText, type TextTree, unreadable, wordsOf } from "./text-tree.ts";

/** A compiled text. Give it the components of the vocabulary. */
export type Text = ReturnType<typeof getMDXComponent>;

/** Raise this when the compiler or its options change, so that texts kept from before are compiled again. */
const COMPILER = "4";
const CACHE = path.join(".next", "cache", "steady-texts");

/**
 * Compiles one text, which must pass the gate. The compiled result is kept between builds under the hash of what went
 * in.
 *
 * @throws ContentError naming the file, the line and what to do
 */
export async function compileText(file: string, body: string, known: Known): Promise<Text> {
  gate(file, parseText(file, body), known);
  const key = createHash("sha256").update(`${COMPILER}\n${body}`).digest("hex");
  const alike = ready.get(key);
  if (alike) return alike;
  const kept = path.join(process.cwd(), CACHE, `${key}.js`);
  const before = read(kept);
  if (before !== null) return makeReady(key, before);

  const code = await bundle(file, body);
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
async function bundle(file: string, body: string): Promise<string> {
  try {
    const { code } = await bundleMDX({
      source: body,
      // The fields were read already. Nothing in the text may be taken for fields, least of all `---js`.
      grayMatterOptions: (options) => ({ ...options, delimiters: "\u0000", engines: {} }),
      mdxOptions: (options) => ({ ...options, remarkPlugins: [anchors, ...(options.remarkPlugins ?? [])] }),
      esbuildOptions: (options) => ({
        ...options,
        logLevel: "silent",
        minify: true,
        define: { "process.env.NODE_ENV": '"production"' },
      }),
    } as Parameters<typeof bundleMDX>[0]);
    return code;
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError(file, [unreadable(error)]);
  }
}

/** Gives each part of a text its anchor, so that it can be linked to. */
function anchors() {
  return (tree: TextTree): void => {
    const visit = (node: Parameters<typeof childrenOf>[0]): void => {
      if (node.type === "heading" && node.depth === 2) {
        const [block] = blocksOf({ type: "root", children: [node] }, () => "");
        node.data = { ...node.data, hProperties: { id: headingId(block ? wordsOf(block) : "") } };
      }
      childrenOf(node).forEach(visit);
    };
    visit(tree);
  };
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
