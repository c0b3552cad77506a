import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { createFile, moveFile, replaceFile } from "../../src/files/write-files.ts";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const path = "tea/milk/practice-teaches-the-amount.yaml";
let folder = "";
let claims = "";

beforeEach(() => {
  folder = temporaryFolder();
  claims = join(folder, "claims");
  cpSync("test/fixtures/debates/every-key/claims", claims, { recursive: true });
});

const check = (...parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", ["check", "--claims", claims, ...parameters]);

const read = (name: string): string => readFileSync(join(claims, name), "utf8");

/** Breaks a file, and returns its former text. */
function spoil(name: string, change: (text: string) => string): string {
  const before = read(name);
  writeFileSync(join(claims, name), change(before));
  return before;
}

test("a path that there is not can't steer the terminal", async () => {
  expect((await check("no\u001B]0;\u202E")).error).toContain("\\u{202E}");
});

test("a repaired file keeps who may read it", async () => {
  spoil(path, (text) => text.replaceAll("\n", "\r\n"));
  chmodSync(join(claims, path), 0o640);
  expect((await check("--fix")).code).toBe(0);
  expect(statSync(join(claims, path)).mode & 0o777).toBe(0o640);
});

test("a file that can't be written does not stop the repair of others, nor is its repair listed", async () => {
  symlinkSync(tmpdir(), join(claims, "tea/away"));
  mkdirSync(join(claims, "tea/Away"));
  writeFileSync(join(claims, "tea/Away/a-b.yaml"), "claim: A cup is small.\nsupports: milk-goes-in-last\n");
  spoil(path, (text) => text.replace("objects-to: pouring", "objects-to:pouring"));
  writeFileSync(join(claims, "people/image.yaml"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  const { code, out, error } = await check("--fix");
  expect(code).toBe(2);
  expect(error).toMatch(/tea\/away\/a-b\.yaml can't be written: a folder above it is a symbolic link\.\n$/);
  expect(out).toContain("put a space after the colon [yaml-syntax]\n1 fix in 1 file.\n");
  expect(out).not.toContain("moved");
});

test("a renamed file is reported under its new name", async () => {
  const text = read(path);
  rmSync(join(claims, path));
  writeFileSync(join(claims, "tea/milk/Practice-Teaches-the-Amount.yml"), text);
  const { code, out } = await check("--fix", join(claims, "tea/milk/Practice-Teaches-the-Amount.yml"));
  expect(code).toBe(0);
  expect(out).toContain("No problems in 1 file.");
  expect(read(path)).toBe(text);
  expect(existsSync(join(claims, "tea/milk/Practice-Teaches-the-Amount.yml"))).toBe(false);
});

test("names in decomposed form, as macOS has them, are found on every disk", async () => {
  const folder = join(claims, "../Débat".normalize("NFD"));
  renameSync(claims, folder);
  writeFileSync(join(folder, "people/Café.yaml".normalize("NFD")), "name:\r\n  literal: Café\r\n");
  const { code, out } = await runScript("scripts/cli.ts", ["check", "--claims", folder, "--fix"]);
  expect([code, out]).toEqual([1, expect.stringContaining("2 fixes in 1 file.")]);
  expect(readFileSync(join(folder, "people/cafe.yaml"), "utf8")).toBe("name:\n  literal: Café\n");
});

test("a file whose bytes are not UTF-8 is never written", async () => {
  const bytes = Buffer.concat([Buffer.from("claim: Caf"), Buffer.from([0xe9]), Buffer.from(": so\nsupports:x\n")]);
  writeFileSync(join(claims, path), bytes);
  await check("--fix");
  expect(readFileSync(join(claims, path)).equals(bytes)).toBe(true);
});

test("if something can't be written, a sentence says so and nothing is lost", () => {
  const file = join(claims, path);
  expect(() => replaceFile(file, "another text", "x")).toThrow("it was changed in the meantime");
  expect(() => createFile(file, "x", claims)).toThrow("a file with that name already exists");
  expect(() => createFile(join(file, "x.yaml"), "x", claims)).toThrow(/can't be written/);
  expect(() => moveFile(file, join(claims, "map.yaml"), claims)).toThrow("a file with that name already exists");
  expect(() => createFile("/dev/full/x", "x", "/dev")).toThrow(/can't be written/);
});

test("what a killed process has left beside a file is deleted when a file there is next replaced", () => {
  const folder = join(claims, "tea/milk");
  const before = readdirSync(folder);
  for (const { pid } of [spawnSync("true"), spawnSync("true")]) writeFileSync(join(folder, `.new-${pid}`), "half");
  replaceFile(join(claims, path), read(path), "x");
  expect(readdirSync(folder)).toEqual(before);
});

test("no file is written behind a link in the claims folder", () => {
  symlinkSync(tmpdir(), join(claims, "tea/away"));
  expect(() => createFile(join(claims, "tea/away/b-c.yaml"), "x", claims)).toThrow("a symbolic link");
  symlinkSync(claims, join(folder, "linked"));
  createFile(join(folder, "linked/tea/b-c.yaml"), "x", join(folder, "linked"));
  expect(read("tea/b-c.yaml")).toBe("x");
});

test("a read-only file is left unchanged", () => {
  const before = read(path);
  chmodSync(join(claims, path), 0o444);
  chmodSync(folder, 0o755);
  const module = pathToFileURL("src/files/write-files.ts").href;
  const program = `const { replaceFile } = await import(${JSON.stringify(module)}); replaceFile(process.argv[1], process.argv[2], "x");`;
  // Root can write every file.
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program, join(claims, path), before], {
    encoding: "utf8",
    ...asNobody,
  });
  expect(stderr).toContain("can't be written: you have no right to write there.");
  expect(read(path)).toBe(before);
});
