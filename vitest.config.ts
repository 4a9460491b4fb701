import { defineConfig } from "vitest/config";

/** They put another file system in place of the real one, so nothing may have been loaded before them. */
const ALONE = ["tests/publish/faults.test.ts"];
const ELSEWHERE = ["tests/e2e/**", "tests/engines/**", "node_modules/**"];

export default defineConfig({
  test: {
    environment: "node",
    watch: false,
    // By itself Vitest leaves one core alone, which is half of the machine that the tests have to fit.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: ["tests/**/*.test.ts"],
          exclude: [...ELSEWHERE, ...ALONE],
          // What one file has read and compiled, the next need not: a third of all the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
  },
});
