/**
 * Tests the configurations we make with the real servers they are for: `npm run test:hosts`. Needs a whole build and the
 * programs below; says plainly what is missing. It is apart from `npm test`, which needs no server.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findProgram, project, run } from "./run.mjs";

/** What a Debian machine calls the package in which each is. */
const NEEDED = [
  { what: "nginx", package: "nginx", there: () => findProgram("nginx") !== undefined },
  {
    what: "the nginx module for ready-made brotli files",
    package: "libnginx-mod-http-brotli-static",
    there: () =>
      ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/etc/nginx/modules"].some((folder) =>
        existsSync(join(folder, "ngx_http_brotli_static_module.so")),
      ),
  },
  { what: "Caddy", package: "caddy", there: () => findProgram("caddy") !== undefined },
  { what: "openssl", package: "openssl", there: () => findProgram("openssl") !== undefined },
];

const missing = NEEDED.filter(({ there }) => !there());
if (missing.length > 0) {
  console.error(`Missing on this machine: ${missing.map(({ what }) => what).join(", ")}.`);
  console.error(`On Debian or Ubuntu: apt-get install ${missing.map((one) => one.package).join(" ")}`);
  process.exitCode = 1;
} else if (!existsSync(join(project, ".hosting", "manifest.json")) || !existsSync(join(project, "out", "index.html"))) {
  console.error("There is nothing to serve yet. Run: npm run build");
  process.exitCode = 1;
} else {
  const passed = await run("vitest", ["run", "--config", "tests/hosts/vitest.config.ts", ...process.argv.slice(2)]);
  process.exitCode = passed ? 0 : 1;
}
