import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleIn, startDebate, schemasFrom, starterFiles } from "../../scripts/new/starter-files.ts";
import { gitRepository } from "../git-repository.ts";

/** The text of a file after git has checked it out with the line ends of Windows. */
function checkedOut(files: Readonly<Record<string, string>>, path: string): string {
  const repository = gitRepository();
  repository.commit("2026-01-01", files);
  repository.git("config", "core.autocrlf", "true");
  repository.write({ [path]: null });
  repository.git("checkout", "--", path);
  return readFileSync(join(repository.folder, path), "utf8");
}

const claim = "claim: Tea is hot.\nsupports: milk-goes-in-last\n";

test("git on Windows changes the line ends of files without attributes", () => {
  expect(checkedOut({ "claims/tea/x.yaml": claim }, "claims/tea/x.yaml")).toContain("\r\n");
});

test("git on Windows keeps the line ends of this project's claim files", () => {
  const attributes = readFileSync(join(import.meta.dirname, "../../.gitattributes"), "utf8");
  expect(checkedOut({ ".gitattributes": attributes, "claims/tea/x.yaml": claim }, "claims/tea/x.yaml")).toBe(claim);
});

test("git on Windows keeps the line ends of a map that `npm run new -- debate` started", () => {
  const started = [...starterFiles("my-debate", exampleIn("")), ...startDebate("claims", exampleIn(""), schemasFrom)];
  const files = Object.fromEntries(started.map(({ path, text }) => [path, text]));
  const path = "claims/map.yaml";
  expect(checkedOut(files, path)).toBe(files[path]);
});
