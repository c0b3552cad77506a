import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomeOf, readMap, recordNamed, rename } from "../../../src/contribute/edit/index.ts";
import { runScript } from "../../run-script.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { done, type Files, fixture, lostBy } from "./edited.ts";

/** The files after every record has got another id. */
const allRenamed = (files: Files, newId: (id: string) => string): Files =>
  readMap(files).records.reduce(
    (now, { kind, id }) => done(now, (map) => rename(map, recordNamed(map, id, kind), newId(id))),
    files,
  );

test.each(["small", "every-key"])("records of all kinds get other ids, and their own back: %s", (name) => {
  const files = fixture(name);
  const after = allRenamed(files, (id) => `${id}-now`);
  expect([outcomeOf(files, after).found, lostBy(files, after)]).toEqual([[], []]);
  const back = allRenamed(after, (id) => id.replace(/-now$/, ""));
  expect([outcomeOf(files, back), lostBy(after, back)]).toEqual([{ versions: 0, found: [] }, []]);
});

const question = `# yaml-language-server: $schema=../../.schemas/question.json
question: Why milk?   # asked often
"aliases": # for ever
  - "why-cream" # the first
summary: >
  It is said in
  [[milk-softens|so]].
`;

const claim = `claim: Milk softens the tea.\r
answers: "why\\x2dmilk"\r
held-by: [{ person: ada, source: cups, at: p. 1 }]\r
explanation: "Not [[why-milk-2]] \\u2013 [[milk-softens|it]], [@cups; @cups, p. 2]"\r
aliases: soft\r
`;

const tea = {
  "claims/map.yaml": "title: Tea\ndebates: [tea]\nhighlights: [why-milk, milk-softens]\n",
  "claims/tea/debate.yaml": "title: Tea\nquestions: [why-milk]\n",
  "claims/tea/why-milk/why-milk.yaml": question,
  "claims/tea/why-milk/milk-softens.yaml": claim,
  "claims/people/ada.yaml": "name: { family: Ada }",
  "claims/sources/cups.yaml": "type: book\ntitle: Cups\n",
};

const filesOf = (texts: Readonly<Record<string, string>>): Files =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

test("comments, quotation marks, escapes, line ends and layout stay when ids change", () => {
  const ids = ["why-milk", "milk-softens", "ada", "cups"];
  const after = ids.reduce((now, id) => done(now, (map) => rename(map, recordNamed(map, id), `${id}-x`)), filesOf(tea));
  expect(Object.fromEntries(after.map(({ path, text }) => [path, text]))).toEqual({
    "claims/map.yaml": "title: Tea\ndebates: [tea]\nhighlights: [why-milk-x, milk-softens-x]\n",
    "claims/tea/debate.yaml": "title: Tea\nquestions: [why-milk-x]\n",
    "claims/tea/why-milk-x/why-milk-x.yaml": question
      .replace("the first\n", "the first\n  - why-milk\n")
      .replace("[[milk-softens|", "[[milk-softens-x|"),
    "claims/tea/why-milk-x/milk-softens-x.yaml": claim
      .replace('"why\\x2dmilk"', "why-milk-x")
      .replace("person: ada, source: cups,", "person: ada-x, source: cups-x,")
      .replace("[[milk-softens|it]], [@cups; @cups,", "[[milk-softens-x|it]], [@cups-x; @cups-x,")
      .replace("aliases: soft", "aliases: [soft, milk-softens]"),
    "claims/people/ada-x.yaml": "name: { family: Ada }\naliases: ada\n",
    "claims/sources/cups-x.yaml": "type: book\ntitle: Cups\naliases: cups\n",
  });
});

test.each([
  ["milk-soften", "tea-is-better", "There is no record `milk-soften`. Did you mean `milk-softens`?"],
  ["soft", "tea-is-better", "There is no record `soft`. Did you mean `milk-softens`?"],
  ["ada", "Ada", "`Ada` is no id: lower-case words joined by hyphens, at most 64 characters."],
  ["milk-softens", "why-milk", "`why-milk` is `claims/tea/why-milk/why-milk.yaml`."],
  ["why-milk", "soft", "`soft` is a former id of `claims/tea/why-milk/milk-softens.yaml`."],
])("%s doesn't become %s", (id, newId, said) => {
  expect(() => done(filesOf(tea), (map) => rename(map, recordNamed(map, id), newId))).toThrow(said);
});

test("the command lists files and counts versions, and writes nothing on a dry run", async () => {
  const folder = temporaryFolder(tea);
  const run = (...more: readonly string[]) =>
    runScript("scripts/cli.ts", ["edit", "rename", "why-milk", "why", "--claims", join(folder, "claims"), ...more]);
  const moved = "moved    claims/tea/why-milk/why-milk.yaml → claims/tea/why/why.yaml\n";
  const dry = await run("--dry-run");
  expect(dry.out).toContain(`${moved}4 files, 1 new version of claims.\n`);
  expect(readFileSync(join(folder, "claims/tea/why-milk/why-milk.yaml"), "utf8")).toBe(question);
  expect((await run()).out).toContain(moved);
  expect(existsSync(join(folder, "claims/tea/why-milk"))).toBe(false);
  expect(readFileSync(join(folder, "claims/tea/debate.yaml"), "utf8")).toBe("title: Tea\nquestions: [why]\n");
});
