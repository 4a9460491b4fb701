import { access, rename, rm } from "node:fs/promises";

/** Folders of a replacement; all on one file system. */
export interface Replacement {
  /** The folder readers are served from. */
  readonly current: string;
  /** Its finished successor. */
  readonly next: string;
  /** Where the old one waits until the new one stands. */
  readonly previous: string;
}

/**
 * Puts a finished folder in another's place by renaming, so that nobody ever sees half of it. When that fails the old
 * one is put back.
 *
 * @throws the file system's error
 */
export async function replaceFolder({ current, next, previous }: Replacement): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  const hadOne = await exists(current);
  if (hadOne) await rename(current, previous);
  try {
    await rename(next, current);
  } catch (error) {
    if (hadOne) await rename(previous, current);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Puts the old folder back when a replacement was cut off between its two renames. */
export async function restoreFolder({ current, previous }: Omit<Replacement, "next">): Promise<void> {
  if (!(await exists(current)) && (await exists(previous))) await rename(previous, current);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
