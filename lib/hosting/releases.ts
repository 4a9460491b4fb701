import { randomUUID } from "node:crypto";
import { access, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { inParallel } from "../publish/in-parallel.ts";
import type { Manifest, ManifestFile } from "../publish/manifest.ts";
import { formsOf, readWhole } from "./whole-file.ts";

/** Thrown when a release cannot be made or gone back to: a sentence for whoever runs the command. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

export interface ReleaseOptions {
  /** Where releases are kept. */
  readonly folder: string;
  /** What a build has published. */
  readonly site: string;
  readonly manifest: Manifest;
  /** How many releases to keep, the newest first; the one that is live is always kept. */
  readonly keep: number;
}

/** What is live now. */
export interface Live {
  /** The release's name: the first letters of its tree's hash. */
  readonly release: string;
  /** Releases that were taken away because newer ones are kept. */
  readonly forgotten: readonly string[];
}

const NAME_LENGTH = 12;
const AT_ONCE = 12;
const ASSETS = "/assets/";

/** Where things are inside a folder of releases. */
function places(folder: string) {
  return {
    current: join(folder, "current"),
    releases: join(folder, "releases"),
    /** Files named by their content, of all releases: a page that was opened before a change still finds its own. */
    assets: join(folder, "assets"),
    manifests: join(folder, "manifests"),
    /** The names of all kept releases, the newest last. */
    order: join(folder, "order"),
  };
}

/**
 * Copies a built site into a folder of its own, checks every file on the way, and makes it the live one in a single
 * step. Files named by their content go into a folder that all releases share, so nothing a page needs is ever missing,
 * before the change or after going back.
 *
 * @throws ReleaseError when what was built is not whole; what is live is then untouched
 */
export async function release({ folder, site, manifest, keep }: ReleaseOptions): Promise<Live> {
  const { releases, assets, manifests } = places(folder);
  const name = manifest.tree.slice(0, NAME_LENGTH);
  await Promise.all([releases, assets, manifests].map((one) => mkdir(one, { recursive: true })));
  const final = join(releases, name);
  const half = join(releases, `.${name}.${randomUUID()}`);
  // The same site may have been released before, and be live: then each file is put in its place again, whole.
  const again = await exists(final);
  try {
    await mkdir(half);
    const damaged = (
      await inParallel(manifest.files, AT_ONCE, (file) =>
        copyFile(file, site, file.path.startsWith(ASSETS) ? folder : again ? final : half),
      )
    ).flat();
    if (damaged.length > 0) {
      const shown = damaged.slice(0, 5).join(", ");
      const rest = damaged.length > 5 ? ` and ${damaged.length - 5} more` : "";
      throw new ReleaseError(`Not what was built: ${shown}${rest}. Build again. What is live is untouched.`);
    }
    await writeWhole(join(manifests, `${name}.json`), JSON.stringify(manifest));
    if (!again) {
      await symlink(join("..", "..", "assets"), join(half, "assets"));
      await rename(half, final);
    }
    await makeLive(folder, name);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  const order = [...(await readOrder(folder)).filter((one) => one !== name), name];
  const kept = order.slice(-Math.max(1, keep));
  await writeOrder(folder, kept);
  return { release: name, forgotten: await forget(folder, kept) };
}

/**
 * Makes an earlier release the live one again.
 *
 * @param name which; the one made before the live one, if not said
 * @throws ReleaseError when there is none
 */
export async function rollBack(folder: string, name?: string): Promise<Live> {
  const order = await readOrder(folder);
  const live = await liveRelease(folder);
  const before = order[order.indexOf(live ?? "") - 1];
  const target = name === undefined ? before : order.find((one) => one.startsWith(name));
  if (target === undefined) {
    throw new ReleaseError(
      name === undefined
        ? `There is no release before ${live ?? "this one"}. Kept: ${order.join(", ") || "none"}.`
        : `There is no release ${name}. Kept: ${order.join(", ") || "none"}.`,
    );
  }
  await makeLive(folder, target);
  return { release: target, forgotten: [] };
}

/** The name of the release that is live, if any. */
export async function liveRelease(folder: string): Promise<string | undefined> {
  return readlink(places(folder).current).then(basename, () => undefined);
}

/** Points the link at a release by renaming another link over it: whoever asks gets the one or the other. */
async function makeLive(folder: string, name: string): Promise<void> {
  const { current, releases } = places(folder);
  if (!(await exists(join(releases, name, "index.html")))) {
    throw new ReleaseError(`The release ${name} is not whole. What is live is untouched.`);
  }
  const next = `${current}.${randomUUID()}`;
  await symlink(join("releases", name), next);
  await rename(next, current);
}

/** Takes away all releases but the kept ones, and the assets that none of these names. */
async function forget(folder: string, kept: readonly string[]): Promise<string[]> {
  const { releases, manifests, assets } = places(folder);
  const live = await liveRelease(folder);
  const stay = new Set([...kept, ...(live === undefined ? [] : [live])]);
  const forgotten = (await readdir(releases)).filter((name) => !name.startsWith(".") && !stay.has(name));
  for (const name of forgotten) {
    await rm(join(releases, name), { recursive: true });
    await rm(join(manifests, `${name}.json`), { force: true });
  }
  if (forgotten.length === 0) return forgotten;
  const needed = new Set<string>();
  for (const name of stay) {
    const { files }: Manifest = JSON.parse(await readFile(join(manifests, `${name}.json`), "utf8"));
    for (const { path } of files) needed.add(path);
  }
  for (const entry of await readdir(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join("/")}`.replace(/\.(?:br|gz)$/, "");
    if (!needed.has(path)) await rm(file);
  }
  return forgotten;
}

/** Copies a file and its packed forms. Gives back those that are not what the manifest says. */
async function copyFile(file: ManifestFile, from: string, to: string): Promise<string[]> {
  const damaged: string[] = [];
  await mkdir(dirname(join(to, file.path)), { recursive: true });
  for (const ending of formsOf(file)) {
    const content = await readWhole(file, from, ending);
    if (content === undefined) damaged.push(file.path + ending);
    else await writeWhole(join(to, file.path + ending), content);
  }
  return damaged;
}

async function readOrder(folder: string): Promise<string[]> {
  const text = await readFile(places(folder).order, "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

async function writeOrder(folder: string, names: readonly string[]): Promise<void> {
  await writeWhole(places(folder).order, names.map((name) => `${name}\n`).join(""));
}

/** Renamed into place, so that a file that is being read is never half another. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, content);
  await rename(half, file);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
