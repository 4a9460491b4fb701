import { join } from "node:path";
import { publish } from "../../lib/publish/publish.ts";

// A build in a process of its own, so that a test can kill it.
const [folder = ""] = process.argv.slice(2);
await publish({
  exported: join(folder, "exported"),
  destination: join(folder, "out"),
  hosting: join(folder, "hosting"),
  cache: join(folder, "cache"),
  clientModules: new Map(),
});
