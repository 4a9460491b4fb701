import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const MANIFEST = "_client-reference-manifest.js";

/**
 * Reads which source file stands behind each client module id, from the manifests of a finished Next build.
 *
 * @param distDir Next's own build folder, usually `.next`
 * @returns module id to the path of its source, such as `[project]/components/counter.tsx`
 */
export async function readClientModules(distDir: string): Promise<Map<string, string>> {
  const server = join(distDir, "server", "app");
  const modules = new Map<string, string>();
  for (const entry of await readdir(server, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(MANIFEST)) continue;
    const script = await readFile(join(entry.parentPath, entry.name), "utf8");
    for (const [source, id] of modulesInManifest(script)) modules.set(id, source);
  }
  return modules;
}

/** The manifest is a script that fills one global, so it is run where there is nothing else. */
function* modulesInManifest(script: string): Generator<readonly [source: string, id: string]> {
  const context = createContext({});
  runInContext(script, context);
  const routes = property(context, "__RSC_MANIFEST");
  for (const route of entries(routes)) {
    for (const [source, module] of Object.entries(property(route, "clientModules") ?? {})) {
      yield [source, String(property(module, "id"))];
    }
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function entries(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}
