import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { teaDebate, claimFile } from "../check/tea-debate.ts";
import { dataFiles } from "../../src/site/data/data-files.ts";
import { gitRepository } from "../git-repository.ts";
import { runScript, type Run } from "../run-script.ts";
import { siteOf } from "../site/history/tea-site.ts";

const path = "claims/tea/a.yaml";
/** A repository that was squashed after a claim was reworded, and the ledger from before. */
const repository = gitRepository();
repository.commit("2026-01-01", { ...teaDebate, [path]: claimFile("A warm pot keeps tea hot.") });
repository.commit("2026-02-01", { [path]: claimFile("A warm pot keeps tea hot for longer.") });
const file = dataFiles(siteOf(repository)).find((candidate) => candidate.path === "versions.json");
const published = String(await file?.write());
repository.git("checkout", "--quiet", "--orphan", "squashed");
repository.commit("2026-03-01", {});
const ledger = join(repository.folder, "published.json");

function check(
  text: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  writeFileSync(ledger, text);
  return runScript("scripts/cli.ts", ["check", "--claims", join(repository.folder, "claims"), ...parameters], {
    environment,
  });
}

const withoutTexts = (): string => published.replaceAll(/,"text":.*?\}(?=,?\n)/g, "}");

test("without a ledger no versions are required", async () => {
  expect(await check("", [])).toMatchObject({ code: 0, error: "" });
});

test("if the ledger has the texts of all versions, a sentence says that they are kept", async () => {
  const { code, error } = await check(published, ["--ledger", ledger]);
  expect(code).toBe(0);
  expect(error).toMatch(/^Kept from the ledger: 1 version of which .* has nothing any more \(a\/[0-9a-f]{10}\)\.\n$/);
});

test("a version without a text anywhere is an error that names it", async () => {
  for (const run of [
    await check(withoutTexts(), ["--ledger", ledger]),
    await check(withoutTexts(), [], { LEDGER: ledger }),
  ]) {
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/error\[lost-version\]: A version that was published would vanish: `a\/[0-9a-f]{10}`\./);
  }
});

test("the ledger of another map is refused, unless it names this one: then its claims were written anew", async () => {
  const foreign = published.replaceAll(/"claim":"/g, "$&other-").replace('"map": "A map of tea"', '"map": "Chess"');
  const { code, error } = await check(foreign, ["--ledger", ledger]);
  expect([code, error]).toEqual([
    2,
    `${ledger} is the ledger of another map (“Chess”): of its 3 claims, this one has 0. Give the ledger of this map with --ledger (or LEDGER). If it is that of this map, which was written anew since, put the title into it, below \`canonicalForm\`: "map": "A map of tea",\n`,
  ]);
  expect(await check(foreign.replace(/"map".*\n/, ""), ["--ledger", ledger])).toMatchObject({ code: 2 });
  const withoutClaims =
    '{"canonicalForm":1,"records":[{"kind":"source","id":"fide-2024","title":"Laws of chess"}],"versions":[]}';
  const { error: ofRecords } = await check(withoutClaims, ["--ledger", ledger]);
  expect(ofRecords).toContain("of its 1 record, this one has 0.");
  const renamed = await check(published.replace('"map": "A map of tea"', '"map": "Chess"'), ["--ledger", ledger]);
  expect(renamed.error).toMatch(/^Kept from the ledger: 1 version/);
  const anew = await check(foreign.replace("Chess", "A map of tea"), ["--ledger", ledger]);
  expect(anew.error).toMatch(/^Kept from the ledger: 4 versions/);
});

test("a ledger with a day years after the newest commit is refused", async () => {
  const { code, error } = await check(published.replace("2026-02-01", "2066-02-01"), ["--ledger", ledger]);
  expect(code).toBe(2);
  expect(error).toMatch(/lists `a\/[0-9a-f]{10}` as of 2066-02-01, years after the newest commit .*\(2026-03-01\)/);
});

test("a copy in the claims folder is read as the ledger rather than reported as a stray file", async () => {
  const copy = join(repository.folder, "claims/versions.json");
  writeFileSync(copy, withoutTexts());
  const { code, out } = await check("", []);
  writeFileSync(copy, published);
  const kept = await check("", []);
  expect([code, out.match(/error\[[\w-]+\]/g)]).toEqual([1, ["error[lost-version]"]]);
  expect([kept.code, kept.error.slice(0, 20)]).toEqual([0, "Kept from the ledger"]);
});

test("a sentence tells those who have pulled published commits into their own", async () => {
  const pulled = gitRepository();
  pulled.git("fetch", "--quiet", repository.folder, "main");
  pulled.git("reset", "--quiet", "--hard", "FETCH_HEAD~1");
  pulled.commit("2026-02-02", { "claims/tea/b.yaml": claimFile("Loose leaves give more taste.") });
  pulled.git("pull", "--quiet", "--no-rebase", "--no-edit", repository.folder, "main");
  const { code, error } = await runScript("scripts/cli.ts", ["check", "--claims", join(pulled.folder, "claims")]);
  expect(code).toBe(0);
  expect(error).toMatch(/^The main line leaves out 1 published commit \([0-9a-f]{10}\): .*`git rebase`/);
});

test("an invalid or missing ledger stops the check with a sentence", async () => {
  const broken = await check("{}", ["--ledger", ledger]);
  expect([broken.code, broken.error]).toEqual([
    2,
    `${ledger} is no ledger: its \`canonicalForm\` is missing, and this program knows 1.\n`,
  ]);
  mkdirSync(join(repository.folder, "empty"), { recursive: true });
  const missing = await check("", ["--ledger", join(repository.folder, "empty")]);
  expect([missing.code, missing.error]).toEqual([2, expect.stringContaining("empty/versions.json can't be read.")]);
});
