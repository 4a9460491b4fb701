import { defineConfig } from "vitest/config";

/** What `npm run mutation` runs after Stryker: changes to the tables, tried in one process. */
export default defineConfig({
  test: { environment: "node", include: ["tests/**/*.mutation.ts"], watch: false, testTimeout: 600_000 },
});
