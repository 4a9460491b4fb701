import { defineConfig } from "vitest/config";

/** `npm run test:engines` only: these tests need browsers that few machines have. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/engines/**/*.test.ts"],
    watch: false,
    // Each file starts browsers of its own, and two at once starve each other.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 90_000,
  },
});
