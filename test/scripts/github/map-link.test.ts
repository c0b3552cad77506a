import { expect, test } from "vitest";
import { mapLink } from "../../../scripts/github/map-link.ts";
import { compile } from "../../../src/compile.ts";
import type { SourceFile } from "../../../src/claims/model/index.ts";
import { readBundle } from "../../../src/contribute/propose/index.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { unpackProposal } from "../../../src/contribute/propose/proposal-link.ts";

const sideOf = (files: readonly SourceFile[]) => ({ ...compile(files), files, versions: new Map() });
const of = (repository: string) => readSettings({ GITHUB_REPOSITORY: repository });
const claim = { path: "claims/tea/x.yaml", text: "claim: Tea cools.\nsupports: y\n" };
const added = { path: "claims/tea/z.yaml", text: "claim: Milk cools tea.\nsupports: x\n" };
const before = sideOf([claim]);

test("a review links to the map with new files whole and of others what differs, and not at all where nothing does", async () => {
  const changed = { ...claim, text: claim.text.replace("cools", "cools slowly") };
  const page = { path: "claims/pages/method.yaml", text: "title: Method\n" };
  const link = await mapLink({ before, after: sideOf([changed, added, page]) }, of("Owner/tea"));
  expect(link).toMatch(/^https:\/\/owner\.github\.io\/tea\/proposal\/#[\w-]+$/);
  const { files, changes } = readBundle((await unpackProposal(link)) ?? "");
  expect(files).toEqual([added]);
  expect(changes).toEqual([{ path: claim.path, text: "claim:\n  from: Tea cools.\n  to: Tea cools slowly.\n" }]);
  expect(await mapLink({ before, after: before }, of("Owner/tea"))).toBe("");
});

test("the address is that of the map before the change, and without any there is no link", async () => {
  const map = { path: "claims/map.yaml", text: "title: Tea\nurl: https://tea.example\n" };
  const evil = { ...map, text: "title: Tea\nurl: https://evil.example\n" };
  const link = await mapLink({ before: sideOf([map]), after: sideOf([evil, added]) }, of("Owner/tea"));
  expect(link).toMatch(/^https:\/\/tea\.example\/proposal\/#/);
  expect(await mapLink({ before, after: sideOf([claim, added]) }, of(""))).toBe("");
});
