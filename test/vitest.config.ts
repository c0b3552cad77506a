import { defineConfig } from "vitest/config";

/** Three projects: `unit` needs nothing but Node; `formats` needs pandoc, biber and the official citation styles; `browser` builds sites and opens them in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts", "test/**/*.formats.test.ts"],
          testTimeout: 60_000,
          // It imports JSON in a way that Node alone doesn't take.
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      { test: { name: "formats", include: ["test/**/*.formats.test.ts"], testTimeout: 120_000 } },
      {
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
