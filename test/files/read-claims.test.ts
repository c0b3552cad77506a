import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { MissingFolder, readClaims } from "../../src/files/read-claims.ts";
import { temporaryFolder, writeFileIn } from "../temporary-folder.ts";

let parent = "";
let folder = "";

beforeEach(() => {
  parent = temporaryFolder();
  folder = join(parent, "claims");
  mkdirSync(folder);
});

const write = (path: string, content: string | Buffer): string => writeFileIn(parent, path, content);

const paths = (): readonly string[] => readClaims(folder).files.map(({ path }) => path);
const found = (): readonly string[] => readClaims(folder).findings.map(({ rule, place }) => `${rule} ${place.path}`);

test("reads every file of the folder, sorted, with paths that begin with the folder's name", () => {
  write("claims/map.yaml", "title: Map\n");
  write("claims/b/x.yaml", "b");
  write("claims/a/deep/y.yaml", "a");
  write("claims/a-b/z.yml", "c");
  expect(readClaims(folder)).toEqual({
    files: [
      { path: "claims/a-b/z.yml", text: "c" },
      { path: "claims/a/deep/y.yaml", text: "a" },
      { path: "claims/b/x.yaml", text: "b" },
      { path: "claims/map.yaml", text: "title: Map\n" },
    ],
    findings: [],
  });
});

test("the folder may have any name, with or without a slash at the end", () => {
  write("debate/map.yaml", "title: Map\n");
  expect(readClaims(`${join(parent, "debate")}/`).files.map(({ path }) => path)).toEqual(["debate/map.yaml"]);
});

test("skips other files of a repository, and names that begin with a dot", () => {
  for (const name of ["README.md", "LICENSE", "LICENCE.txt", "CITATION.cff", "CONTRIBUTING.md"])
    write(`claims/${name}`, "Read me.");
  write("claims/.DS_Store", "x");
  write("claims/.git/config", "x");
  write("claims/tea/README.md", "Not here.");
  expect(paths()).toEqual(["claims/tea/README.md"]);
});

test("a folder that doesn't exist or is a file is reported", () => {
  expect(() => readClaims(join(parent, "nowhere"))).toThrow(MissingFolder);
  expect(() => readClaims(write("file", ""))).toThrow(/is a file, not a folder/);
});

test("a symbolic link out of the folder is reported rather than followed", () => {
  const secret = write("secret.yaml", "secret: yes");
  symlinkSync(secret, join(folder, "link.yaml"));
  symlinkSync(parent, join(folder, "up"));
  symlinkSync("/etc", join(folder, "etc"));
  symlinkSync(join(parent, "nothing"), join(folder, "dangling.yaml"));
  symlinkSync(join(folder, "loop.yaml"), join(folder, "loop.yaml"));
  expect(paths()).toEqual([]);
  expect(found().toSorted()).toEqual(
    ["dangling.yaml", "etc", "link.yaml", "loop.yaml", "up"].map((name) => `unreadable-file claims/${name}`),
  );
});

test("a sibling folder whose name begins with the claims folder's name is outside of it", () => {
  const other = write("claims-of-others/x.yaml", "x");
  symlinkSync(other, join(folder, "x.yaml"));
  expect(found()).toEqual(["unreadable-file claims/x.yaml"]);
});

test("a symbolic link to a file inside the folder is read, and one to a folder inside is skipped", () => {
  const file = write("claims/tea/a.yaml", "a");
  symlinkSync(file, join(folder, "tea/b.yaml"));
  symlinkSync(join(folder, "tea"), join(folder, "tea/again"));
  expect(readClaims(folder)).toEqual({
    files: [
      { path: "claims/tea/a.yaml", text: "a" },
      { path: "claims/tea/b.yaml", text: "a" },
    ],
    findings: [],
  });
});

test("a link to a hidden file in the folder is reported rather than followed", () => {
  const config = write("claims/.git/config", "[remote]\n  url = https://token@example.org\n");
  write("claims/tea/.draft.yaml", "claim: Not yet.");
  symlinkSync(config, join(folder, "tea/config.yaml"));
  symlinkSync(".draft.yaml", join(folder, "tea/draft.yaml"));
  expect(paths()).toEqual([]);
  expect(readClaims(folder).findings.map(({ place, message }) => `${place.path}: ${message}`)).toEqual([
    "claims/tea/config.yaml: This symbolic link points to a hidden file, which is not read.",
    "claims/tea/draft.yaml: This symbolic link points to a hidden file, which is not read.",
  ]);
});

test("a claims folder inside a hidden one is read, and so are links in it", () => {
  const file = write(".work/claims/tea/a.yaml", "a");
  symlinkSync(file, join(dirname(file), "b.yaml"));
  const { files, findings } = readClaims(join(parent, ".work/claims"));
  expect([files.map(({ path }) => path), findings]).toEqual([["claims/tea/a.yaml", "claims/tea/b.yaml"], []]);
});

// Other systems don't have the program `mkfifo`.
test.skipIf(process.platform === "win32")("a named pipe is reported without waiting for its content", () => {
  execFileSync("mkfifo", [join(folder, "tea.yaml")]);
  symlinkSync("tea.yaml", join(folder, "link.yaml"));
  expect(paths()).toEqual([]);
  expect(found().toSorted()).toEqual(["unreadable-file claims/link.yaml", "unreadable-file claims/tea.yaml"]);
});

test("the claims folder may itself be a symbolic link", () => {
  write("claims/map.yaml", "title: Map\n");
  symlinkSync(folder, join(parent, "linked"));
  expect(readClaims(join(parent, "linked")).files.map(({ path }) => path)).toEqual(["linked/map.yaml"]);
});

test("a file that is too large is only read as far as needed to see that", () => {
  write("claims/large.yaml", Buffer.alloc(10_000_000, "a"));
  write("claims/just-right.yaml", Buffer.alloc(65_536, "a"));
  expect(readClaims(folder).files.map(({ path, text }) => `${path} ${text.length}`)).toEqual([
    "claims/just-right.yaml 65536",
    "claims/large.yaml 65537",
  ]);
});

test("a large file that is cut inside a character is not reported as badly encoded", () => {
  write("claims/large.yaml", Buffer.from(`a${"é".repeat(40_000)}`));
  expect(found()).toEqual([]);
});

test("bytes that are not UTF-8 are reported at their place", () => {
  write("claims/latin.yaml", Buffer.from([0x63, 0xef, 0xbf, 0xbd, 0x20, 0xc3, 0xa9, 0x20, 0xe9, 0x0a]));
  const { files, findings } = readClaims(folder);
  expect(files[0]?.text).toBe("c\uFFFD é \uFFFD\n");
  expect(findings).toMatchObject([{ rule: "not-text", place: { path: "claims/latin.yaml", start: 5, end: 6 } }]);
});

test("an image, or text in UTF-16, is not reported as badly encoded too", () => {
  write("claims/cup.png", Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  write("claims/utf-16.yaml", Buffer.from([0xff, 0xfe, 0x63, 0x00]));
  expect(found()).toEqual([]);
});

test("a byte order mark is kept, so that places match the file", () => {
  write("claims/marked.yaml", "\uFEFFtitle: x\n");
  expect(readClaims(folder).files[0]?.text).toBe("\uFEFFtitle: x\n");
});

test("names that macOS decomposes give the same paths as on other systems", () => {
  write("claims/the\u0301/cafe\u0301.yaml", "x");
  expect(paths()).toEqual(["claims/thé/café.yaml"]);
});

test("folders nested more than twenty deep are reported rather than read", () => {
  write(`claims/${"d/".repeat(19)}in.yaml`, "in");
  write(`claims/${"d/".repeat(20)}out.yaml`, "out");
  expect(paths()).toEqual([`claims/${"d/".repeat(19)}in.yaml`]);
  expect(found()).toEqual([`unreadable-file claims${"/d".repeat(20)}`]);
});

// Root can open every file, so permissions can't be tested as root; a file name that is not UTF-8 can't be opened by
// anyone.
test.skipIf(process.platform !== "linux")("a file that can't be opened is reported without its absolute path", () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from(".yaml")]), "x");
  expect(readClaims(folder).findings).toMatchObject([
    { rule: "unreadable-file", message: "This can't be opened (ENOENT: no such file or directory)." },
  ]);
});

test("a device is not read, even through a link", () => {
  symlinkSync("/dev/zero", join(folder, "endless.yaml"));
  expect(readClaims(folder).files).toEqual([]);
  expect(found()).toEqual(["unreadable-file claims/endless.yaml"]);
});
