import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Asker } from "../../scripts/new/ask.ts";
import { newDebate } from "../../scripts/new/new-debate.ts";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startDebate, starterFiles } from "../../scripts/new/starter-files.ts";
import { gitRepository } from "../git-repository.ts";
import { historyOf, mapHistory, type MapHistory } from "../map-history.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { writeLedger } from "../../src/versions/index.ts";

let parent = "";
let folder = "";

beforeEach(() => {
  parent = temporaryFolder();
  folder = join(parent, "my-debate");
});

const start = (language?: string, asker: Asker | null = null) => newDebate(folder, language, asker);

const problems = (): readonly string[] =>
  compile(readClaims(join(folder, "claims")).files).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);

const written = (path: string): string => readFileSync(join(folder, path), "utf8");

describe("the language of the map", () => {
  test.each([
    [
      "deutsch",
      "`deutsch` is not the tag of a language. Write its tag of two or three letters, such as `de` for German or `pt-BR` for Brazilian Portuguese",
    ],
    ["iw", "`iw` is usually written `he`."],
  ])("that map.yaml can't have is refused before anything is written: %s", async (language, said) => {
    await expect(start(language)).rejects.toThrow(said);
    expect(existsSync(folder)).toBe(false);
  });

  test.each([
    ["DE", "de", "Eine Karte zum Tee"],
    ["pt_br", "pt-BR", "A map of tea"],
  ])("may have other capitals and signs in its tag: %s", async (given, tag, title) => {
    await start(given);
    expect(written("claims/map.yaml")).toContain(`title: ${title}\nlanguage: ${tag}\n`);
    expect(problems()).toEqual([]);
  });

  test.each([
    [
      "es",
      "The map is marked as Spanish (`language: es`), for which the interface has no words: its buttons, headings and guides are in English. The README is in English, too, and so are the texts of the example: replace these with your own.",
    ],
    ...["", "en", "en-GB", "de-AT"].map((tag) => [tag, ""]),
  ])("for which the interface has no words is named, with what is in English: %j", async (tag, note) => {
    expect((await start(tag)).note).toBe(note);
    expect(problems()).toEqual([]);
  });

  test("is asked for again at the terminal where its tag is none", async () => {
    const refused: (string | undefined)[] = [];
    const none = (): never => {
      throw new Error("asked for more");
    };
    const { note } = await start(undefined, {
      ...{ find: none, agree: none },
      choose: async () => "other",
      text: async (question, options) => {
        refused.push(question, ...["", "deutsch"].map((tag) => options?.check?.(tag)));
        return "ES";
      },
    });
    expect(refused).toEqual([
      "Its tag, such as es or pt-BR:",
      "This is required.",
      expect.stringMatching(/^`deutsch` is not the tag of a language\. Write its tag/),
    ]);
    expect(written("claims/map.yaml")).toContain("language: es\n");
    expect(note).toContain("Spanish");
  });
});

/** The text of a file after git has checked it out with the line ends of Windows. */
function checkedOut(files: Readonly<Record<string, string>>, path: string): string {
  const repository = gitRepository();
  repository.commit("2026-01-01", files);
  repository.git("config", "core.autocrlf", "true");
  repository.write({ [path]: null });
  repository.git("checkout", "--", path);
  return readFileSync(join(repository.folder, path), "utf8");
}

test("git on Windows keeps the line ends of this project's claim files, and of a map that `new debate` started", () => {
  const [path, claim] = ["claims/tea/x.yaml", "claim: Tea is hot.\nsupports: milk-goes-in-last\n"];
  expect(checkedOut({ [path]: claim }, path)).toContain("\r\n");
  const attributes = readFileSync(".gitattributes", "utf8");
  expect(checkedOut({ ".gitattributes": attributes, [path]: claim }, path)).toBe(claim);
  const started = byPath([...starterFiles("my-debate", ""), ...startDebate("")]);
  expect(checkedOut(started, "claims/map.yaml")).toBe(started["claims/map.yaml"]);
});

const claimsOf = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.filter(({ path }) => path.endsWith(".yaml"));

/** The claims of the example that a new map begins with. */
const filesOf = (language: string) => claimsOf(startDebate(language));

const byPath = (files: readonly SourceFile[]) => Object.fromEntries(files.map(({ path, text }) => [path, text]));

/** The deletion of the files of the example, but for these. */
const without = (example: readonly SourceFile[], left: RegExp) =>
  Object.fromEntries(example.flatMap(({ path }) => (left.test(path) ? [] : [[path, null]])));

const versionsIn = (repository: MapHistory, id: string) =>
  historyIn(repository)
    .claims.get(id)
    ?.versions.map(({ version }) => version);

test.each(["", "de", "fr"])("the example of a new map was never published once it is replaced: %s", (language) => {
  const example = filesOf(language);
  const repository = mapHistory();
  const own: readonly SourceFile[] = [
    { path: "claims/map.yaml", text: "title: Phones\ndebates: debate\n" },
    { path: "claims/debate/debate.yaml", text: "title: Phones\nquestions: are-phones-allowed\n" },
    { path: "claims/debate/are-phones-allowed.yaml", text: "question: Are phones allowed?\n" },
    { path: "claims/debate/phones-are-allowed.yaml", text: "claim: They are.\nanswers: are-phones-allowed\n" },
    { path: "claims/debate/breaks-are-ours.yaml", text: "claim: Breaks are ours.\nsupports: phones-are-allowed\n" },
  ];
  repository.commit("2026-01-01", byPath(example));
  const published = writeLedger(historyIn(repository).claims.values(), "Tea");
  expect(historyIn(repository).claims.size).toBe(2);
  repository.commit("2026-01-02", { ...without(example, /(?:map|debate)\.yaml$/), ...byPath(own) });
  const history = historyIn(repository);
  const isOwn = (id: string): boolean => own.some(({ path }) => path.endsWith(`/${id}.yaml`));
  expect([...history.claims.keys()].filter((id) => !isOwn(id))).toEqual([]);
  expect(history.published.ids.filter(({ id }) => !isOwn(id))).toEqual([]);
  expect(history.changes.filter(({ id }) => !isOwn(id))).toEqual([]);
  // What a site has published stays.
  expect(historyIn(repository, published).claims.size).toBe(4);
});

test("a claim of the example that was changed, or that others name as their former id, stays in the history", () => {
  const example = filesOf("");
  const repository = mapHistory();
  repository.commit("2026-01-01", byPath(example));
  const [position = "", reason = ""] = example.flatMap(({ path, text }) => (/^claim:/m.test(text) ? [path] : []));
  const textOf = (path: string): string => example.find((file) => file.path === path)?.text ?? "";
  const id = reason.replace(/^.*\/|\.yaml$/g, "");
  repository.commit("2026-01-02", {
    [position]: textOf(position).replace("after the tea", "last"),
    [reason]: null,
    "claims/debate/measured.yaml": `${textOf(reason)}aliases: ${id}\n`,
  });
  repository.commit("2026-01-03", { [position]: null });
  expect(historyIn(repository).claims.size).toBe(2);
  expect(historyIn(repository).claims.get("measured")?.formerAddresses).toHaveLength(1);
});

test("what a kept claim ever named stays when the example is deleted, and so does what came beside the example", () => {
  const example = filesOf("");
  const repository = mapHistory();
  const beside = {
    "claims/debate/which-cup.yaml": "question: Which cup is best?\n",
    "claims/sources/cups.yaml": "type: book\ntitle: Cups\n",
  };
  repository.commit("2026-01-01", { ...byPath(example), ...beside });
  const own = "claims/debate/milk-first.yaml";
  const claim = "claim: Milk goes in first.\nanswers: which-cup\n";
  repository.commit("2026-01-02", {
    [own]: `${claim}held-by: [{ person: george-orwell, stance: rejects, source: orwell-1946-nice }]\n`,
  });
  const [published] = versionsIn(repository, "milk-first") ?? [];
  repository.commit("2026-01-03", {
    ...without(example, /map|debate\.yaml$/),
    ...Object.fromEntries(Object.keys(beside).map((path) => [path, null])),
    [own]: claim,
  });
  expect(versionsIn(repository, "milk-first")).toContain(published);
  const ids = historyIn(repository).published.ids.map(({ id }) => id);
  expect(ids.filter((id) => !["debate", "milk-first"].includes(id)).toSorted()).toEqual([
    "cups",
    "george-orwell",
    "orwell-1946-nice",
    "which-cup",
  ]);
});

test("a claim of the example that was changed in place keeps its versions once its source is deleted", () => {
  const example = filesOf("");
  const repository = mapHistory();
  repository.commit("2026-01-01", byPath(example));
  const position = example.find(({ text }) => /^answers:/m.test(text))?.path ?? "";
  const id = position.replace(/^.*\/|\.yaml$/g, "");
  const [published] = versionsIn(repository, id) ?? [];
  repository.commit("2026-01-02", {
    [position]: "claim: The milk goes in last.\nanswers: should-milk-go-into-cup-before-tea-or-after-it\n",
    ...without(example, /^(?!.*(?:people|sources))/),
  });
  expect(versionsIn(repository, id)).toContain(published);
});

const historyIn = ({ files, line }: MapHistory, ledger = "") => historyOf(compile(files()).debate, line(), ledger);
