import fs, { mkdirSync, readdirSync, writeFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncBuiltinESMExports } from "node:module";
import { beforeEach, expect, test, afterEach, vi } from "vitest";
import { createFiles, makeFolder, replaceFile } from "../../src/files/write-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { refuseInput } from "../../src/files/read-custom-files.ts";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
});

test("where one file can't be written, no file and no new folder is left, and what was there stays", () => {
  mkdirSync(join(folder, "claims"));
  writeFileSync(join(folder, "notes"), "mine");
  const paths = ["claims/map.yaml", ".github/workflows/check.yml", "claims/people/ann.yaml", "notes/first.yaml"];
  const files = paths.map((path) => ({ path: join(folder, path), text: "" }));
  expect(() => createFiles(files, folder)).toThrow("notes/first.yaml can't be written");
  expect(readdirSync(folder, { recursive: true })).toEqual(["claims", "notes"]);
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test("what an editor saves while the disk writes a file that is to replace it stays", () => {
  const file = join(folder, "tea.yaml");
  writeFileSync(file, "before");
  vi.spyOn(fs, "fsyncSync").mockImplementation(() => writeFileSync(file, "saved"));
  syncBuiltinESMExports();
  expect(() => replaceFile(file, "before", "fixed")).toThrow("it was changed in the meantime");
  expect(readdirSync(folder).map((name) => fs.readFileSync(join(folder, name), "utf8"))).toEqual(["saved"]);
});

/** How a disk answers where it lets no folder be made. */
function refuseFolders(code: string): void {
  vi.spyOn(fs, "mkdirSync").mockImplementation((path, options) => {
    // Node would ask for ever where the folder around is there.
    expect(options).toBeUndefined();
    const isIn = fs.existsSync(dirname(String(path)));
    throw Object.assign(new Error(`${isIn ? code : "ENOENT"}: mkdir '${String(path)}'`), {
      code: isIn ? code : "ENOENT",
    });
  });
  syncBuiltinESMExports();
}

test("where a disk is read-only, the error says so rather than that there is no folder", () => {
  refuseFolders("EROFS");
  expect(() => makeFolder("no-such-folder/site/pages")).toThrow("EROFS: mkdir 'no-such-folder'");
});

test("where the system takes no folder, as in /proc, the error says so, and comes at once", () => {
  refuseFolders("ENOENT");
  expect(() => makeFolder("no-such-folder/site")).toThrow(
    "no-such-folder can't be written: no folder can be made there.",
  );
  expect(() => makeFolder("test")).not.toThrow();
});

let map = "";

beforeEach(() => {
  map = temporaryFolder();
  mkdirSync(join(map, "claims"));
  symlinkSync("claims", join(map, "link"));
});

const refuse = (out: string): void => refuseInput(out, join(map, "claims"));

test.each(["claims", "claims/tea/site", "link/site", "components", "components/site", "public/site"])(
  "a site in %s, whose files are the map's own, is refused",
  (out) => expect(() => refuse(join(map, out))).toThrow(/^.* can't be written: .* Give another folder\.$/),
);

test.each([".git", ".cache/pages/site"])("a site in %s, which git or builds write, is refused", (out) =>
  expect(() => refuse(out)).toThrow(
    `${out} can't be written: the folder ${out.split("/")[0] ?? ""} is for other files. Give another folder.`,
  ),
);

test.each(["", " "])("a site in a folder without a name is refused: %j", (out) =>
  expect(() => refuseInput(out, join(map, "claims"))).toThrow(
    `\`${out}\` can't be written: this names no folder. Give one, such as \`dist\`.`,
  ),
);

test.each(["public", "dist", "claims-site", ".", "site/claims"])("a site in %s is not refused", (out) =>
  expect(() => refuse(join(map, out))).not.toThrow(),
);
