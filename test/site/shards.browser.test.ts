import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../../src/files/read-custom-files.ts";
import { buildTestSite } from "./build-test-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const manifest = ".build-manifest.txt";
const pathsIn = (of: string): readonly string[] => filesIn(of).filter((path) => path !== manifest);

test("a site built in two parts that are copied into one folder equals the site built at once, byte for byte", async () => {
  const claims = "test/fixtures/debates/small/claims";
  const build = (environment: Readonly<Record<string, string>>): Promise<{ readonly folder: string }> =>
    buildTestSite({ claims, base: "/tea/", environment });
  const [whole, one, two] = await Promise.all([build({}), build({ SHARD: "1/2" }), build({ SHARD: "2/2" })]);
  const joined = join(folder, "joined");
  for (const part of [one.folder, two.folder]) cpSync(part, joined, { recursive: true });
  expect(pathsIn(joined).toSorted()).toEqual(pathsIn(whole.folder).toSorted());
  const differing = pathsIn(whole.folder).filter(
    (path) => !readFileSync(join(whole.folder, path)).equals(readFileSync(join(joined, path))),
  );
  expect(differing).toEqual([]);
  // They differ in their numbers alone, so that parts of different sites are never joined.
  const lines = [one, two].map((part) => readFileSync(join(part.folder, manifest), "utf8").split("\n")[1]);
  expect(lines[1]).toBe(lines[0]?.replace("Part 1", "Part 2"));
});
