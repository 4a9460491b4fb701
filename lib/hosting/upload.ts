import { createHash } from "node:crypto";
import { inParallel } from "../publish/in-parallel.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { ObjectStore } from "./object-store.ts";
import { type Form, planRemoval, planUpload } from "./upload-plan.ts";
import { readWhole } from "./whole-file.ts";

export interface UploadOptions {
  /** The published folder. */
  readonly site: string;
  readonly manifest: Manifest;
  readonly form: Form;
  /** Whether to put what already stands there too, as after a change of headers. */
  readonly again?: boolean;
  readonly store: Pick<ObjectStore, "list" | "put" | "remove">;
}

/** How many files were put, left as they stood, and taken away. */
export interface Uploaded {
  readonly put: number;
  readonly same: number;
  readonly removed: number;
}

const AT_ONCE = 16;

/**
 * Brings an object store up to what was built. Assets first, then pages, then what phones keep; what is no longer
 * published goes last, so that no page ever stands without what it needs. When it is cut off, run it again.
 *
 * @throws the store's error; nothing has then been taken away
 */
export async function upload({ site, manifest, form, again = false, store }: UploadOptions): Promise<Uploaded> {
  const stored = await store.list();
  let put = 0;
  let same = 0;
  for (const stage of planUpload(manifest, form)) {
    await inParallel(stage, AT_ONCE, async ({ key, file, ending, headers }) => {
      const body = await readWhole(file, site, ending);
      if (body === undefined) throw new Error(`${file.path}${ending} is not what was built. Build again.`);
      if (stored.get(key) === createHash("md5").update(body).digest("hex") && !again) {
        same += 1;
        return;
      }
      await store.put(key, body, headers);
      put += 1;
    });
  }
  const gone = planRemoval(manifest, stored.keys());
  await inParallel(gone, AT_ONCE, (key) => store.remove(key));
  return { put, same, removed: gone.length };
}
