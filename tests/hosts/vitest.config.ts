import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Apart from all other tests: these start the real servers, which not every machine has. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, "..", ".."),
    environment: "node",
    include: ["tests/hosts/**/*.hosts.ts"],
    watch: false,
    // One server under load at a time, so that none is starved by another.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
