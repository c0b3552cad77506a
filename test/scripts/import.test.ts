import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const run = (script: "import" | "check", ...parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", [script, ...parameters]);

test("a table becomes a claims folder that can be built, with a report of what is lost and what to do next", async () => {
  const [file, into] = [join(folder, "tea.csv"), join(folder, "tea/claims")];
  writeFileSync(file, "text,relation,to,colour\nTea is hot.,,,red\nit burns the tongue,con,Tea is hot.,\n");
  const { code, out } = await run("import", "csv", file, "--into", into, "--title", "Is tea good?");
  expect(code).toBe(0);
  expect(out.replaceAll(folder, ".")).toBe(`Lost or changed on the way:
  1 × a column that a map does not have
      tea.csv:1:1 colour
  1 × a question that the file doesn't have, made for the claims that reply to nothing
      tea.csv:1:1 Is tea good?
Wrote 1 question and 2 claims to ./tea/claims. What to do next:
  1. See the map: npm start -- --claims ./tea/claims
  2. Write the question that the claims answer: is-tea-good has one that was made for them.
  3. Put 1 draft into the form of a claim: change \`claim\` and delete \`draft\`; \`original\` keeps the words (it-burns-tongue).
  4. Check it: npm run check -- --claims ./tea/claims
`);
  expect(readFileSync(join(into, "is-tea-good/is-tea-good/it-burns-tongue.yaml"), "utf8")).toBe(
    "claim: it burns the tongue\nobjects-to: tea-is-hot\ndraft: true\noriginal: it burns the tongue\n",
  );
  const checked = await run("check", "--claims", into);
  expect(checked.out).toContain("warning[missing-full-stop]");
  expect(checked.out.endsWith("2 warnings in 2 of 5 files.\n1 claim is a draft.\n")).toBe(true);
});

test("what a killed import has left in the folder is no part of the map, and the next import deletes it", async () => {
  const [file, into] = [join(folder, "killed.csv"), join(folder, "killed")];
  writeFileSync(file, "Tea is hot.\n");
  mkdirSync(join(into, ".import/debate"), { recursive: true });
  writeFileSync(join(into, ".import/debate/half.yaml"), "claim: Te");
  expect((await run("check", "--claims", into)).out).not.toContain("half.yaml");
  expect((await run("import", "csv", file, "--into", into)).code).toBe(0);
  expect(readdirSync(into).toSorted()).toEqual(["killed", "map.yaml"]);
});

test("the report as JSON names every kind of loss with its places", async () => {
  const file = join(folder, "more.csv");
  writeFileSync(file, "Tea is hot.\n");
  const { out } = await run("import", "csv", file, "--into", join(folder, "more"), "--format", "json");
  expect(JSON.parse(out)).toEqual({
    losses: [
      {
        kind: "made-question",
        means: "a question that the file doesn't have, made for the claims that reply to nothing",
        count: 1,
        places: [{ path: "more.csv", line: 1, column: 1, words: "What is true of “more”?" }],
      },
    ],
    problems: [],
  });
});

test("a language may be written in other capitals, and a title that is too long is reported as lost", async () => {
  const [file, into] = [join(folder, "words.csv"), join(folder, "words")];
  writeFileSync(file, "Tee ist heiß.\n");
  const { out } = await run("import", "csv", file, "--into", into, "--language", "de_at", "--title", "Tee ".repeat(60));
  expect(out).toContain("1 × the title\n      words.csv:1:1 Tee Tee");
  expect(readFileSync(join(into, "map.yaml"), "utf8")).toContain("title: words\nlanguage: de-AT\n");
});

test("without the name of a folder, nothing is written, not even into the working folder", async () => {
  const { code, error } = await run("import", "csv", "package.json", "--into", "");
  expect([code, error]).toEqual([2, expect.stringMatching(/^Give a format, a file and a folder/)]);
});

test("a file without claims ends in 2, with the reason, and nothing is written", async () => {
  const [file, into] = [join(folder, "empty.csv"), join(folder, "empty")];
  writeFileSync(file, "\n");
  const { code, out } = await run("import", "csv", file, "--into", into);
  expect([code, out]).toEqual([
    2,
    "Could not be read:\n  empty.csv:1:1 There is no claim in this file.\nNothing was written.\n",
  ]);
  expect(existsSync(into)).toBe(false);
});

test("of a file that can't be read at all, nothing is said to be lost", async () => {
  const [file, into] = [join(folder, "claim.yaml"), join(folder, "claim")];
  writeFileSync(file, "claim: Tea is hot.\nanswers: what-is-tea\n");
  const { code, out } = await run("import", "carneades", file, "--into", into);
  expect([code, out]).toEqual([
    2,
    expect.stringMatching(
      /^Could not be read:\n  claim\.yaml:1:1 There are no `statements` in this file\. .+\nNothing was written\.\n$/,
    ),
  ]);
});

test("prose is refused as Argdown and as a table: one message with an example, nothing is written, exit code 2", async () => {
  const [file, into] = [join(folder, "essay.txt"), join(folder, "essay")];
  writeFileSync(file, "Tea is hot, and it burns the tongue.\n\nMilk is cold. It cools the tea.\n");
  expect(await run("import", "argdown", file, "--into", into)).toMatchObject({
    code: 2,
    out: `Could not be read:
  essay.txt:1:1 There is no title, no reply and no premise in this file, so it is not read as Argdown. Give statements and what replies to them, such as:
      [Hot]: Tea should be hot.
        - <Tongue>: Hot tea burns the tongue.
Nothing was written.
`,
  });
  expect(await run("import", "csv", file, "--into", into)).toMatchObject({
    code: 2,
    out: `Could not be read:
  essay.txt:1:1 This row has 2 cells, but the first row does not name the columns. Begin with a row such as \`id,text,relation,to\`; only \`text\` is needed. Without such a row, each row is one sentence, in quotation marks if it has a comma.
Nothing was written.
`,
  });
  expect(existsSync(into)).toBe(false);
});

test("an unknown format, a missing file, another encoding, a file that is no text and a folder with files are refused", async () => {
  const [latin, full] = [join(folder, "latin.csv"), join(folder, "full")];
  writeFileSync(latin, Buffer.from("Tee\nk\xfchl\n", "latin1"));
  mkdirSync(full);
  writeFileSync(join(full, "map.yaml"), "");
  const refused = async (...parameters: readonly string[]) => {
    const { code, error } = await run("import", ...parameters);
    return `${code} ${error.replaceAll(folder, ".").trim()}`;
  };
  expect(await refused("word", latin, "--into", full)).toMatch(/^2 There is no format `word`/);
  expect(await refused("csv", "nowhere.csv", "--into", join(folder, "x"))).toBe(
    "2 There is no file `nowhere.csv` that can be read.",
  );
  expect(await refused("csv", latin, "--into", join(folder, "x"))).toBe(
    "2 ./latin.csv:2 is not in UTF-8. Save the file as UTF-8 and import it again.",
  );
  const pdf = join(folder, "tea.pdf");
  writeFileSync(pdf, "%PDF-1.7\n1 0 obj\n");
  expect(await refused("csv", pdf, "--into", join(folder, "x"))).toBe(
    "2 ./tea.pdf is not a text file. Save its content as text (a table as CSV), and import that.",
  );
  expect(await refused("csv", latin, "--into", full)).toBe("2 ./full is not an empty folder. Give a new one.");
  expect(readdirSync(full)).toEqual(["map.yaml"]);
});
