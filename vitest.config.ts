import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const cores = availableParallelism();

/** Libraries as users get them: those for development check themselves and take twice as long. */
const ssr = { resolve: { conditions: ["node"] } };

const globalSetup = ["test/temporary-folder.ts"];

/**
 * Four projects: `unit` needs nothing but Node; `formats` needs pandoc, biber and the official citation styles; `browser` builds sites and
 * opens them in Chromium, `engines` opens one in Firefox and WebKit.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ssr,
        test: {
          name: "unit",
          globalSetup,
          include: ["test/**/*.test.ts"],
          exclude: ["browser", "engines", "formats"].map((kind) => `test/**/*.${kind}.test.ts`),
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
          maxWorkers: cores,
          // A third of the time went to loading the same modules for each file. A file that changes what others see undoes it.
          isolate: false,
          // It imports JSON in a way that Node alone doesn't take.
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      {
        ssr,
        test: {
          name: "formats",
          globalSetup,
          include: ["test/**/*.formats.test.ts"],
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ssr,
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
          testTimeout: 300_000,
          sequence: { groupOrder: 2 },
          hookTimeout: 600_000,
          // What comes late on a busy machine has not failed.
          expect: { poll: { timeout: 30_000 } },
          // One more than there are processors: tests wait for pages. Each has a browser, of half a gigabyte, which its files share.
          maxWorkers: Math.min(cores + 1, 4),
          isolate: false,
          globalSetup: [...globalSetup, "test/site/serve-test-sites.ts"],
          setupFiles: ["test/site/close-pages.ts"],
        },
      },
      {
        ssr,
        test: {
          name: "engines",
          include: ["test/**/*.engines.test.ts"],
          testTimeout: 300_000,
          sequence: { groupOrder: 3 },
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
          globalSetup: [...globalSetup, "test/site/serve-test-sites.ts"],
        },
      },
    ],
  },
});
