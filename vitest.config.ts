import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    watch: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
