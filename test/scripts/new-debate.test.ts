import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Asker } from "../../scripts/new/ask.ts";
import { newDebate, type GivenBeginning } from "../../scripts/new/new-debate.ts";
import { compile } from "../../src/compile.ts";
import { cslTypes } from "../../src/claims/schema/csl-variables.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { exampleIn, startDebate, schemasFrom, starterFiles } from "../../scripts/new/starter-files.ts";
import { gitRepository } from "../git-repository.ts";
import { mapHistory, type MapHistory } from "../map-history.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { readPast, traceHistory } from "../../src/trace-history.ts";
import { readLedger, writeLedger } from "../../src/versions/index.ts";

let parent = "";
let folder = "";

beforeEach(() => {
  parent = temporaryFolder();
  folder = join(parent, "my-debate");
});

/** The answers of a class that maps its own discussion. */
const ofClass = {
  language: "en",
  title: "Phones at school",
  question: "Should phones be allowed during breaks?",
  position: "Phones should be allowed during breaks.",
  reason: "Breaks belong to the students.",
  person: "Class 9b",
  source: "Our discussion",
  type: "speech",
  issued: "2026-11-20",
  url: "https://example.org/9b",
  at: "whole",
  checked: "our notes",
} satisfies Required<GivenBeginning>;

const start = (given: GivenBeginning, asker: Asker | null = null) => newDebate(folder, given, asker, "2026-11-27");

const problems = (): readonly string[] =>
  compile(readClaims(join(folder, "claims")).files).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);

const written = (path: string): string => readFileSync(join(folder, path), "utf8");

/** Answers each question with the first of these texts that belongs to words of it, and records what is wrong with an empty answer. */
function someone(answers: Readonly<Record<string, string>>): { asker: Asker; refusedEmpty: string[] } {
  const refusedEmpty: string[] = [];
  const answerTo = (question: string): string =>
    Object.entries(answers).find(([words]) => question.includes(words))?.[1] ?? "";
  const asker: Asker = {
    text: async (question, { check = () => "" } = {}) => {
      if (check("") !== "") refusedEmpty.push(question);
      const answer = answerTo(question);
      expect(check(answer)).toBe("");
      return answer;
    },
    choose: async (question) => answerTo(question),
    find: async (question) => answerTo(question),
    agree: async () => false,
  };
  return { asker, refusedEmpty };
}

const inTerminal = {
  "title of the map": ofClass.title,
  "first question": ofClass.question,
  "answer to it": ofClass.position,
  "reason for": ofClass.reason,
  "Who holds": ofClass.person,
  "title of the source": ofClass.source,
  "What that source is": ofClass.type,
};

describe("an answer that is left empty", () => {
  test.each([
    ["checked", "warning unchecked-source", "checked"],
    ["at", "", "at:"],
    ["issued", "", "issued"],
    ["url", "", "URL"],
  ])("is left out where it is optional, and the map builds: %s", async (key, warning, left) => {
    await start({ ...ofClass, [key]: " " });
    expect(problems()).toEqual(warning === "" ? [] : [warning]);
    const { files } = readClaims(join(folder, "claims"));
    expect(
      files
        .filter(({ path }) => /\/(?:sources|debate)\//.test(path))
        .map(({ text }) => text)
        .join(""),
    ).not.toContain(left);
  });

  test.each(["title", "question", "position", "reason", "person", "source", "type"])(
    "is refused before anything is written where it is required: %s",
    async (key) => {
      await expect(start({ ...ofClass, [key]: " " })).rejects.toThrow(
        `Nothing was written.\n  --${key}: This is required.`,
      );
      expect(existsSync(folder)).toBe(false);
    },
  );

  test("is asked for again at the terminal where it is required", async () => {
    const { asker, refusedEmpty } = someone(inTerminal);
    await start({}, asker);
    expect(refusedEmpty).toHaveLength(6);
    expect(problems()).toEqual(["warning unchecked-source"]);
    expect(written("claims/map.yaml")).toContain(`title: ${ofClass.title}\n`);
  });
});

describe("the source", () => {
  const source = (): string => written("claims/sources/class-2026-discussion.yaml");

  test("is of the type that is asked for at the terminal, from the list of all types", async () => {
    const { asker } = someone(inTerminal);
    const offered: string[] = [];
    const watched: Asker = {
      ...asker,
      find: (question, choices) => {
        offered.push(...choices.map(({ value }) => value));
        return asker.find(question, choices);
      },
    };
    await start({ issued: "2026" }, watched);
    expect(offered).toEqual(cslTypes);
    expect(source()).toContain("type: speech\n");
  });

  test.each(["", ofClass.url])("is of the type that its flag names, with an address or without: %j", async (url) => {
    await start({ ...ofClass, url });
    expect(source()).toContain("type: speech\n");
    expect(problems()).toEqual([]);
  });

  test("needs a flag for its type without a terminal, as `new source` does", async () => {
    const { type: _, ...others } = ofClass;
    await expect(start(others)).rejects.toThrow(
      "  --type: what that source is, such as book; one of article, article-journal, ",
    );
  });

  test.each([
    ["type", "talk", "Did you mean `speech`?"],
    ["issued", "20.11.2026", "is not written as a date"],
  ])("is not written with a value that the checker refuses: %s", async (key, value, said) => {
    await expect(start({ ...ofClass, [key]: value })).rejects.toThrow(new RegExp(`--${key}: .*${said}`));
    expect(existsSync(folder)).toBe(false);
  });
});

describe("the language of the map", () => {
  test.each([
    [
      "deutsch",
      "`deutsch` is not the tag of a language. Write its tag of two or three letters, such as `de` for German or `pt-BR` for Brazilian Portuguese",
    ],
    ["iw", "`iw` is usually written `he`."],
  ])("that map.yaml can't have is refused before anything is written: %s", async (language, said) => {
    await expect(start({ language })).rejects.toThrow(said);
    await expect(start({ ...ofClass, language })).rejects.toThrow(said);
    expect(existsSync(folder)).toBe(false);
  });

  test.each([
    ["DE", "de", "Eine Karte zum Tee"],
    ["pt_br", "pt-BR", "A map of tea"],
  ])("may have other capitals and signs in its tag: %s", async (given, tag, title) => {
    await start({ language: given });
    expect(written("claims/map.yaml")).toContain(`title: ${title}\nlanguage: ${tag}\n`);
    expect(problems()).toEqual([]);
  });

  test("for which the interface has no words is named, with what is in English", async () => {
    const { note } = await start({ language: "es" });
    expect(note).toBe(
      "The map is marked as Spanish (`language: es`), for which the interface has no words: its buttons, headings and guides are in English. The README is in English, too, and so are the texts of the example: replace these with your own.",
    );
    expect(problems()).toEqual([]);
  });

  test("is said to have no interface where the map begins with answers, but not that these are in English", async () => {
    const { note } = await start({ ...ofClass, language: "es" });
    expect(note).toMatch(/^The map is marked as Spanish .* The README is in English, too\.$/);
  });

  test.each(["", "en", "en-GB", "de-AT"])(
    "needs no such sentence where the interface has words for it: %j",
    async (tag) => {
      expect((await start({ language: tag })).note).toBe("");
    },
  );

  test("is asked for again at the terminal where its tag is none", async () => {
    const { asker, refusedEmpty } = someone({ "language of the map": "other", "Its tag": "ES", ...inTerminal });
    const refused: string[] = [];
    const watched: Asker = {
      ...asker,
      text: (question, options) => {
        if (question.startsWith("Its tag")) refused.push(options?.check?.("deutsch") ?? "");
        return asker.text(question, options);
      },
    };
    const { note } = await start({}, watched);
    expect(refused).toEqual([expect.stringMatching(/^`deutsch` is not the tag of a language\. Write its tag/)]);
    expect(refusedEmpty[0]).toBe("Its tag, such as es or pt-BR:");
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

const claimsOf = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.filter(({ path }) => path.endsWith(".yaml"));

/** The claims of the example that a new map begins with. */
const filesOf = (language: string) => claimsOf(startDebate("claims", exampleIn(language), schemasFrom));

const byPath = (files: readonly SourceFile[]) => Object.fromEntries(files.map(({ path, text }) => [path, text]));

test.each(["", "de", "fr"])("the example of a new map was never published once it is replaced: %s", (language) => {
  const example = filesOf(language);
  const repository = mapHistory();
  const own = claimsOf(
    startDebate("claims", { ...exampleIn(""), ...ofClass, source: { type: "speech", title: "Ours" } }, ""),
  );
  const isMap = (path: string): boolean => /(?:map|debate)\.yaml$/.test(path);
  repository.commit("2026-01-01", byPath(example));
  const published = writeLedger(historyIn(repository).claims.values(), "Tea");
  expect(historyIn(repository).claims.size).toBe(2);
  repository.commit("2026-01-02", {
    ...Object.fromEntries(example.flatMap(({ path }) => (isMap(path) ? [] : [[path, null]]))),
    ...byPath(own),
  });
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
  const addresses = () =>
    historyIn(repository)
      .claims.get("milk-first")
      ?.versions.map(({ version }) => version);
  const [published] = addresses() ?? [];
  repository.commit("2026-01-03", {
    ...Object.fromEntries(example.flatMap(({ path }) => (/map|debate\.yaml$/.test(path) ? [] : [[path, null]]))),
    ...Object.fromEntries(Object.keys(beside).map((path) => [path, null])),
    [own]: claim,
  });
  expect(addresses()).toContain(published);
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
  const [published] = historyIn(repository).claims.get(id)?.versions ?? [];
  repository.commit("2026-01-02", {
    [position]: "claim: The milk goes in last.\nanswers: should-milk-go-into-cup-before-tea-or-after-it\n",
    ...Object.fromEntries(example.flatMap(({ path }) => (/people|sources/.test(path) ? [[path, null]] : []))),
  });
  expect(
    historyIn(repository)
      .claims.get(id)
      ?.versions.map(({ version }) => version),
  ).toContain(published?.version);
});

function historyIn({ files, line }: MapHistory, ledger = "") {
  const reading = ledger === "" ? undefined : readLedger(ledger);
  if (reading?.kind === "unreadable") throw new Error(reading.reason);
  return traceHistory(readPast(line(), undefined, reading), compile(files()).debate);
}
