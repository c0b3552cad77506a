import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { fillOutputFolder } from "../../src/files/output-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let parent = "";
let folder = "";

beforeEach(() => {
  parent = temporaryFolder();
  folder = join(parent, "site");
});

function write(path: string, text = ""): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A build that writes some files. */
const buildOf =
  (files: Readonly<Record<string, string>>) =>
  (into: string): Promise<void> => {
    for (const [path, text] of Object.entries(files)) write(join(into, path), text);
    return Promise.resolve();
  };

/** The files in a folder, and empty folders, which end with `/`. */
function pathsIn(of: string): readonly string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory()) return relative(of, path);
    return readdirSync(path).length === 0 ? `${relative(of, path)}/` : [];
  });
}

const manifestName = ".build-manifest.txt";

const build = buildOf({ "_astro/page.js": "", "index.html": "<p>A map" });
const built = [manifestName, "_astro/page.js", "index.html"];
const paths = (of = folder): readonly string[] => pathsIn(of).toSorted();

test("a site is written into a new folder, and then into the same folder again", async () => {
  const out = join(folder, "new");
  await fillOutputFolder(out, build);
  await fillOutputFolder(out, build);
  expect(paths(out)).toEqual(built);
  expect(readdirSync(folder)).toEqual(["new"]);
});

test("a build lists its files, and the next build deletes those it no longer writes", async () => {
  await fillOutputFolder(folder, buildOf({ "index.html": "", "claims/old/index.html": "", "claims/x": "" }));
  expect(readFileSync(join(folder, manifestName), "utf8").split("\n").slice(1)).toEqual([
    "claims/old/index.html",
    "claims/x",
    "index.html",
    "",
  ]);
  await fillOutputFolder(folder, buildOf({ "index.html": "", "claims/x/index.html": "" }));
  expect(paths()).toEqual([manifestName, "claims/x/index.html", "index.html"]);
});

test.each(["#notes.txt", "100 %0A\n#more\r.txt", "# 100 %0A\n"])(
  "a file whose name is like a comment or several lines is one of the build's: it is replaced, and deleted: %j",
  async (name) => {
    const files = { "index.html": "", [name]: "old" };
    await fillOutputFolder(folder, buildOf(files));
    expect(await fillOutputFolder(folder, buildOf({ ...files, [name]: "new" }))).toEqual([]);
    expect(readFileSync(join(folder, name), "utf8")).toBe("new");
    await fillOutputFolder(folder, buildOf({ "index.html": "" }));
    expect(paths()).toEqual([manifestName, "index.html"]);
  },
);

test("a list of files that leads out of the folder deletes nothing there", async () => {
  await fillOutputFolder(folder, build);
  write(join(parent, "mine.txt"), "three years");
  appendFileSync(join(folder, manifestName), "../mine.txt\n_astro/../../mine.txt\n");
  await fillOutputFolder(folder, buildOf({ "index.html": "new" }));
  expect(readFileSync(join(parent, "mine.txt"), "utf8")).toBe("three years");
});

test("files that no build wrote stay, and are reported", async () => {
  await fillOutputFolder(folder, build);
  write(join(folder, "CNAME"), "example.org");
  write(join(folder, "_astro/thesis.docx"), "three years");
  write(join(folder, ".git/config"), "[core]");
  mkdirSync(join(folder, ".git/refs/tags"), { recursive: true });
  symlinkSync("nowhere", join(folder, "link"));
  const others = [".git/config", ".git/refs/tags/", "CNAME", "_astro/thesis.docx", "link"];
  const left = await fillOutputFolder(folder, buildOf({ "index.html": "new" }));
  expect(left.toSorted()).toEqual(others);
  expect(paths()).toEqual([...others, manifestName, "index.html"].toSorted());
  expect(readFileSync(join(folder, "_astro/thesis.docx"), "utf8")).toBe("three years");
});

test.each([["thesis.docx"], ["_astro/page.js", "thesis.docx"]])(
  "a folder that contains %s and no earlier build is left unchanged",
  async (...files) => {
    for (const path of files) write(join(folder, path));
    await expect(fillOutputFolder(folder, build)).rejects.toThrow(
      /can't be written: it contains files but no \.build-manifest\.txt/,
    );
    expect(paths()).toEqual(files);
  },
);

test("a folder that contains only files for the host is filled", async () => {
  write(join(folder, ".git/config"));
  write(join(folder, "CNAME"));
  await fillOutputFolder(folder, build);
  expect(paths()).toEqual([".git/config", "CNAME", ...built].toSorted());
});

test.each(["claims/index.html", "claims", "index.html/notes.txt"])(
  "a build never overwrites %s that no build wrote",
  async (path) => {
    await fillOutputFolder(folder, buildOf({ "other.html": "" }));
    write(join(folder, path), "mine");
    await expect(fillOutputFolder(folder, buildOf({ "index.html": "", "claims/index.html": "" }))).rejects.toThrow(
      `the build would overwrite files that no build wrote: ${path}.`,
    );
    expect(readFileSync(join(folder, path), "utf8")).toBe("mine");
    expect(paths()).toContain("other.html");
  },
);

test("a file at the path of the folder is left unchanged", async () => {
  write(folder, "x");
  await expect(fillOutputFolder(folder, build)).rejects.toThrow("can't be written: it is a file rather than a folder.");
});

test("a link to a folder is followed, and a broken link is reported", async () => {
  mkdirSync(join(parent, "elsewhere"));
  symlinkSync("elsewhere", folder);
  await fillOutputFolder(folder, build);
  expect(paths(join(parent, "elsewhere"))).toEqual(built);
  symlinkSync("nowhere", join(parent, "dangling"));
  await expect(fillOutputFolder(join(parent, "dangling"), build)).rejects.toThrow(
    "can't be written: it is a symbolic link to nowhere, which does not exist.",
  );
});

test("what a killed build has left is removed, also one with our own process id, as in a container, and gets into no site", async () => {
  const [other, own] = [spawnSync(process.execPath, ["-e", ""]).pid, process.pid].map((pid) => `.cache/builds/${pid}`);
  mkdirSync(other ?? "", { recursive: true });
  for (const left of [own ?? "", join(parent, `.site.next-${process.pid}`)]) write(join(left, "deleted-claim.html"));
  await fillOutputFolder(folder, build);
  expect(existsSync(other ?? "")).toBe(false);
  expect(paths()).toEqual(built);
  expect(readdirSync(parent)).toEqual(["site"]);
});

test.each([
  ["has ended", 999_999_999],
  ["runs", process.ppid],
  ["is our own", process.pid],
])(
  "from any state that a killed process leaves, builds go on and lose no file: its number %s",
  async (which, number) => {
    const [aside, next] = [join(parent, `.site.former-${number}`), join(parent, `.site.next-${number}`)];
    const half = (at: string): void => write(join(at, "_astro/page.js"), "half");
    const states: readonly (() => void)[] = [
      () => half(aside),
      () => half(next),
      () => write(aside, "no folder"),
      () => renameSync(folder, aside),
      () => {
        renameSync(folder, aside);
        half(join(parent, ".site.former-999999998"));
        half(next);
      },
    ];
    for (const leave of states) {
      rmSync(parent, { recursive: true, force: true });
      await fillOutputFolder(folder, build);
      write(join(folder, "CNAME"), "example.org");
      leave();
      await fillOutputFolder(folder, build);
      await fillOutputFolder(folder, build);
      expect(paths()).toEqual([manifestName, "CNAME", "_astro/page.js", "index.html"]);
      if (which !== "runs") expect(readdirSync(parent)).toEqual(["site"]);
    }
    rmSync(folder, { recursive: true });
    half(aside);
    await fillOutputFolder(folder, build);
    expect(paths()).toEqual(built);
  },
);

test("a full disk is reported in a sentence, a path that may not be written by its name, and a bug of ours is not mistaken for one", async () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  await expect(fillOutputFolder(folder, () => Promise.reject(full))).rejects.toThrow(
    `${folder} can't be written: the disk is full.`,
  );
  const forbidden = Object.assign(new Error("EACCES"), { code: "EACCES", path: "/elsewhere/deps" });
  await expect(fillOutputFolder(folder, () => Promise.reject(forbidden))).rejects.toThrow(
    "/elsewhere/deps can't be written: you have no right to write there.",
  );
  const fault = new TypeError("x is not a function");
  await expect(fillOutputFolder(folder, () => Promise.reject(fault))).rejects.toBe(fault);
});

/** Builds three pages into a folder, in a process that first changes functions of `node:fs`. What goes wrong is printed. */
function buildApart(out: string, change: string) {
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const fail = (code) => { throw Object.assign(new Error(code), { code }); };
    ${change}
    syncBuiltinESMExports();
    const { fillOutputFolder } = await import(${JSON.stringify(resolve("src/files/output-folder.ts"))});
    await fillOutputFolder(${JSON.stringify(out)}, async (into) => {
      for (const page of ["a", "b", "c"]) {
        fs.mkdirSync(into + "/" + page, { recursive: true });
        fs.writeFileSync(into + "/" + page + "/index.html", "new");
      }
    }).catch(({ message }) => process.stderr.write(message));
  `;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}

/** The process kills itself before its n-th call of a function. In it, the folder `busy` can't be renamed. */
const kill = (name: string, call: number, busy = "") =>
  buildApart(
    folder,
    `const { renameSync } = fs;
    fs.renameSync = (from, to) => (from === ${JSON.stringify(busy)} ? fail("EBUSY") : renameSync(from, to));
    const original = fs.${name};
    let calls = 0;
    fs.${name} = (...given) => {
      if (++calls === ${call}) process.kill(process.pid, "SIGKILL");
      return original(...given);
    };`,
  );

const pages = ["a", "b", "c"].map((page) => `${page}/index.html`);
const old = Object.fromEntries(pages.map((path) => [path, "old"]));
const former = buildOf(old);
const contents = (): readonly string[] => pages.map((path) => readFileSync(join(folder, path), "utf8"));

test.each(["renameSync", "rmSync", "linkSync", "mkdirSync"])(
  "if a build is killed before any %s, the site is entirely the former one or entirely the new one",
  async (name) => {
    for (let call = 1; ; call += 1) {
      rmSync(parent, { recursive: true, force: true });
      await fillOutputFolder(folder, former);
      write(join(folder, "CNAME"), "example.org");
      const { signal, stderr } = kill(name, call);
      if (signal === null) {
        expect([call > 1, stderr]).toEqual([true, ""]);
        return;
      }
      // Between the two renames there is no site: the next build first restores the former one.
      const site = existsSync(folder)
        ? folder
        : join(parent, readdirSync(parent).find((each) => /former/.test(each)) ?? "");
      const found = pages.map((path) => readFileSync(join(site, path), "utf8"));
      expect(new Set(found).size).toBe(1);
      await expect(fillOutputFolder(folder, () => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
      expect(contents()).toEqual(found);
      await fillOutputFolder(folder, former);
      expect(readdirSync(parent)).toEqual(["site"]);
      expect(paths()).toEqual([manifestName, "CNAME", ...pages]);
    }
  },
);

test("a folder that can't be renamed is filled file by file, and an interruption is repaired by the next build", async () => {
  for (let call = 1; ; call += 1) {
    rmSync(parent, { recursive: true, force: true });
    await fillOutputFolder(folder, buildOf({ ...old, "gone/index.html": "" }));
    write(join(folder, "CNAME"), "example.org");
    const { signal, stderr } = kill("copyFileSync", call, realpathSync(folder));
    if (signal === null) expect([call > 3, stderr, contents()]).toEqual([true, "", ["new", "new", "new"]]);
    await fillOutputFolder(folder, former);
    expect(contents()).toEqual(["old", "old", "old"]);
    expect(paths().filter((path) => !path.endsWith("/"))).toEqual([manifestName, "CNAME", ...pages]);
    expect(readdirSync(parent)).toEqual(["site"]);
    if (signal === null) return;
  }
});

test("a folder that can't be renamed keeps its site if the disk has no room for the new one", async () => {
  await fillOutputFolder(folder, buildOf({ "index.html": "old" }));
  const { stderr } = buildApart(
    folder,
    `const { renameSync } = fs;
    fs.renameSync = (from, to) => (from === ${JSON.stringify(realpathSync(folder))} ? fail("EBUSY") : renameSync(from, to));
    fs.statfsSync = () => ({ bavail: 0, blocks: 1, bsize: 4096 });`,
  );
  expect(stderr).toBe(`${folder} can't be written: the disk is full.`);
  expect(paths()).toEqual([manifestName, "index.html"]);
});

test("a part of a site says of which it is", async () => {
  await fillOutputFolder(folder, build, "Part 2 of 8");
  expect(readFileSync(join(folder, manifestName), "utf8").split("\n")[1]).toBe("# Part 2 of 8");
});

/** A folder in memory that Linux treats as a separate disk. */
const otherDisk = "/dev/shm";

test.skipIf(!existsSync(otherDisk))(
  "a site is written to another disk in place of its former build; if that gets full it stays, with nothing beside it",
  async () => {
    const out = mkdtempSync(join(otherDisk, "output-folder-"));
    try {
      const site = join(out, "site");
      await fillOutputFolder(site, buildOf({ "old.html": "" }));
      write(join(site, ".git/config"));
      await fillOutputFolder(site, build);
      const { stderr } = buildApart(site, `fs.copyFileSync = () => fail("ENOSPC");`);
      expect(stderr).toBe(`${site} can't be written: the disk is full.`);
      expect(paths(site)).toEqual([...built, ".git/config"].toSorted());
      expect(readFileSync(join(site, "index.html"), "utf8")).toBe("<p>A map");
      expect(readdirSync(out)).toEqual(["site"]);
    } finally {
      rmSync(out, { recursive: true });
    }
  },
);
