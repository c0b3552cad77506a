import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { expect, test, vi } from "vitest";
import { siteConfig } from "../../src/astro/site-config.ts";
import { readSettings } from "../../src/site/settings.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

test("the dev server watches a map and what stands beside it, but no builds, whatever their folder is called", async () => {
  for (const name of ["claims/deep/below/others", "components", "dist/map", "out/map"])
    mkdirSync(join(folder, name), { recursive: true });
  for (const build of ["dist", "out"]) writeFileSync(join(folder, build, ".build-manifest.txt"), "");
  const { vite } = siteConfig(readSettings({ CLAIMS_DIR: "test/fixtures/debates/small/claims" }));
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false, watch: vite?.server?.watch ?? null },
  });
  const watched = (): readonly string[] => Object.keys(server.watcher.getWatched());
  // By then all that is less deep has been found.
  await vi.waitFor(() => expect(watched()).toContain(join(folder, "claims/deep/below/others")), { timeout: 10_000 });
  expect(watched()).toContain(join(folder, "components"));
  expect(watched().filter((path) => /dist|out/.test(path.slice(folder.length)))).toEqual([]);
  await server.close();
});
