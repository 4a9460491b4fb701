import { installIfNeeded } from "./install-if-needed.mjs";
import { run } from "./run.mjs";

// Plain JavaScript without packages: this must run on a fresh checkout, with whatever Node is there from 20.9 on.
const served =
  (await installIfNeeded()) && (await run("npm", ["run", "build"])) && (await run("node", ["lib/commands/serve.ts"]));
process.exitCode = served ? 0 : 1;
