import { access } from "node:fs/promises";
import { join } from "node:path";
import { foldersOf, LANGUAGE } from "../content/language.ts";
import { serve } from "../publish/serve.ts";

/** Serves what is published on this machine. `PORT` chooses another port, `STEADY_LANGUAGE` the site of a language. */
const DEFAULT_PORT = 4180;
const folder = join(import.meta.dirname, "..", "..", foldersOf(LANGUAGE).site);
const port = Number(process.env.PORT ?? DEFAULT_PORT);

try {
  await access(join(folder, "index.html"));
} catch {
  fail("There is nothing to serve yet. Run: npm run build");
}
try {
  const { url } = await serve({ folder, port });
  console.log(`Steady is at ${url} (press Ctrl+C to stop).`);
} catch (error) {
  if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
  fail(`Port ${port} is in use. Choose another, for example: PORT=${port + 1} npm start`);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
