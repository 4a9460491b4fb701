import { defineConfig } from "vitest/config";

/**
 * For `npm run mutation` only. Files share nothing here: a changed file must be loaded anew for each of them.
 */
export default defineConfig({
  test: {
    environment: "node",
    // Named here, not with Stryker's own `--testFiles`: with that (10.1) it turns a change on only after the changed file has
    // loaded, and no test can notice a change to what is made while it loads.
    include: process.env.STEADY_MUTATION_TESTS?.split(",") ?? ["tests/flow/*.test.ts", "tests/flow/*.mutation.ts"],
    watch: false,
    testTimeout: 600_000,
  },
});
