import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitRepository } from "../git-repository.ts";
import { runScript } from "../run-script.ts";
import { brokenLinks } from "../site/broken-links.ts";
import { readSiteFile, siteFiles } from "../site/site-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const repository = gitRepository();
const claims = join(repository.folder, "claims");
cpSync("test/fixtures/debates/small/claims", claims, { recursive: true });
repository.commit("2026-01-01", {});
const order = "claims/tea/order";
const reworded = `${order}/tea-first-lets-one-measure.yaml`;
repository.git("switch", "--quiet", "--create", "proposal");
repository.commit("2026-01-02", {
  [`${order}/spoons-measure-milk-too.yaml`]:
    "claim: A spoon measures the milk as well.\nobjects-to: tea-first-lets-one-measure\nbasis: argument\n",
  [reworded]: readFileSync(join(repository.folder, reworded), "utf8").replace("milk exactly", "milk to the drop"),
});

test("a preview has the pages of what has changed and of what that names, which lead to each other, else to the published site", async () => {
  const folder = join(temporaryFolder(), "preview");
  const parameters = ["build", "--claims", claims, "--changed-since", "main", "--out", folder];
  const { code, error } = await runScript("scripts/cli.ts", parameters);
  expect([code, error]).toEqual([0, ""]);
  const pages = siteFiles(folder).filter((path) => path.endsWith("index.html"));
  expect(pages.map((path) => path.replace(/[0-9a-f]{10}/, "version")).toSorted()).toEqual([
    "claims/milk-goes-in-last/index.html",
    "claims/spoons-measure-milk-too/index.html",
    "claims/spoons-measure-milk-too/version/index.html",
    "claims/tea-first-lets-one-measure/index.html",
    "claims/tea-first-lets-one-measure/version/index.html",
    "claims/the-measure-decides-the-taste/index.html",
    "index.html",
    "questions/when-does-the-milk-go-in/index.html",
    "sources/orwell-1946-nice-cup/index.html",
  ]);
  expect(brokenLinks(folder, "/")).toEqual([]);
  const front = readSiteFile(folder, "index.html");
  expect(front).toMatch(/<del>.*exactly.*<ins>.*to the drop/s);
  expect(front).toContain('href="claims/spoons-measure-milk-too/index.html"');
  expect(front).toContain('href="https://tea.example/claims/tea-first-lets-one-measure/"');
  expect(front).not.toContain("https://tea.example/claims/spoons");
  expect(readSiteFile(folder, "claims/spoons-measure-milk-too/index.html")).toContain("https://tea.example/map/");
  expect(readSiteFile(folder, "after.svg")).toContain("A spoon measures");
});
