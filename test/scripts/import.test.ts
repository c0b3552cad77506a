import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const run = (script: "import" | "check", ...parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", [script, ...parameters]);

test("what a killed import has left in the folder is no part of the map, and the next import deletes it", async () => {
  const [file, into] = [join(folder, "killed.csv"), join(folder, "killed")];
  writeFileSync(file, "Tea is hot.\n");
  mkdirSync(join(into, ".import/debate"), { recursive: true });
  writeFileSync(join(into, ".import/debate/half.yaml"), "claim: Te");
  expect((await run("check", "--claims", into)).out).not.toContain("half.yaml");
  expect((await run("import", "csv", file, "--into", into)).code).toBe(0);
  expect(readdirSync(into).toSorted()).toEqual(["killed", "map.yaml"]);
});

test("a file in another encoding is refused, with its line", async () => {
  const latin = join(folder, "latin.csv");
  writeFileSync(latin, Buffer.from("Tee\nk\xfchl\n", "latin1"));
  const { code, error } = await run("import", "csv", latin, "--into", join(folder, "x"));
  expect([code, error.replaceAll(folder, ".")]).toEqual([
    2,
    "./latin.csv:2 is not in UTF-8. Save the file as UTF-8 and import it again.\n",
  ]);
});
