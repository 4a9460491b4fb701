import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A version as git knows it. */
export interface Commit {
  readonly id: string;
  /** The day it was made, as 2026-11-23. */
  readonly day: string;
}

/** A sentence for the person at the keyboard: what is wrong and what to do. */
export class ReviewError extends Error {}

/**
 * The commit a name stands for.
 *
 * @param project the folder of a clone
 * @throws ReviewError when this is no clone, or no commit goes by that name
 */
export function findCommit(project: string, name: string): Commit {
  if (git(project, ["rev-parse", "--git-dir"]) === null) {
    throw new ReviewError("This folder has no git history. Get the project with git clone, and try again.");
  }
  // A name that starts with a hyphen would be an option to git.
  const id = name.startsWith("-") ? null : git(project, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  const day = id === null ? null : git(project, ["show", "--no-patch", "--format=%cs", id.trim()]);
  if (id === null || day === null) {
    throw new ReviewError(
      `No commit is called ${name} here. git log --oneline lists them; a clone made with --depth has only the newest.`,
    );
  }
  return { id: id.trim(), day: day.trim() };
}

/** The newest commit; `null` where there is no history. */
export function newestCommit(project: string): Commit | null {
  try {
    return findCommit(project, "HEAD");
  } catch (error) {
    if (error instanceof ReviewError) return null;
    throw error;
  }
}

/** Whether content or the flow differ from the newest commit. */
export function hasUncommitted(project: string): boolean {
  return (git(project, ["status", "--porcelain", "--", "content", "lib/flow", "lib/talks"]) ?? "") !== "";
}

/**
 * Lays a commit's content and lib out in a folder of their own for as long as `work` takes. The clone, its index and its
 * files are left as they are.
 *
 * @throws ReviewError when git cannot write the files out
 */
export async function withFilesOf<T>(project: string, commit: Commit, work: (root: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "steady-review-"));
  try {
    const root = path.join(folder, "files");
    const index = { GIT_INDEX_FILE: path.join(folder, "index") };
    const read = git(project, ["read-tree", commit.id], index);
    const names = git(project, ["ls-files", "-z", "--full-name", "--", ":/content", ":/lib", ":/package.json"], index);
    const top = git(project, ["rev-parse", "--show-toplevel"])?.trim();
    if (read === null || names === null || top === undefined) throw unwritten(commit);
    const done = git(top, ["checkout-index", "--force", "-z", "--stdin", `--prefix=${root}/`], index, names);
    if (done === null) throw unwritten(commit);
    return await work(root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unwritten({ id }: Commit): ReviewError {
  return new ReviewError(`git could not write out the files of ${id}. Run git fsck, or clone again.`);
}

/** What git says; `null` when it refuses or is not there. */
function git(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): string | null {
  try {
    return execFileSync("git", words, {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["pipe", "pipe", "ignore"],
      ...(input === undefined ? {} : { input }),
    });
  } catch {
    return null;
  }
}
