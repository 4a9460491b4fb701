import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../../lib/publish/manifest.ts";
import { readRedirectsFile } from "../../../lib/publish/render-redirects-file.ts";
import { HOSTING, OUT } from "./hosts.ts";

/** What the last whole build has left. */
export const manifest: Manifest = JSON.parse(readFileSync(join(HOSTING, "manifest.json"), "utf8"));
export const redirects = readRedirectsFile(readFileSync(join(OUT, "_redirects"), "utf8"));
