import { defineConfig } from "vitest/config";

/**
 * For `npm run mutation` only. Files share nothing here: a changed file must be loaded anew for each of them.
 */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/flow/*.test.ts", "tests/flow/*.mutation.ts"],
    watch: false,
    testTimeout: 600_000,
  },
});
