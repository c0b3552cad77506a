import { expect, test } from "vitest";
import { draftFiles } from "../../../src/contribute/propose/draft-files.ts";
import {
  bundleOf,
  draftOfValues,
  draftSchema,
  isError,
  withValue,
  formContext,
  isSame,
  partsOf,
  propose,
  type ChangeableKind,
  valuesIn,
  valuesOfData,
  type Draft,
} from "../../../src/contribute/propose/index.ts";
import { claimFile } from "../../../src/site/data/claim-data.ts";
import { knownDebate } from "../../../src/site/data/data-files.ts";
import { recordFile } from "../../../src/site/data/record-files.ts";
import { bundledFiles, bundledSite } from "../../bundled-map.ts";
import { smallSite } from "../../site/fixture-site.ts";
import type { Site } from "../../../src/site/site.ts";
import { smallContext } from "./small-context.ts";

const dataOf = (site: Site, kind: ChangeableKind, id: string): unknown =>
  JSON.parse(JSON.stringify(kind === "claim" ? claimFile(site, id) : recordFile(site, kind, id)));

test("what the form takes for the words of a record is what its file says, and shown as it is changes nothing", () => {
  const site = bundledSite();
  const texts = new Map(bundledFiles().map(({ path, text }) => [path, text]));
  const context = formContext(knownDebate(site, ""));
  const { claims, questions, people, sources } = site.debate;
  for (const { kind, id, path } of [...claims, ...questions, ...people, ...sources].filter((_, at) => at % 12 === 0)) {
    const [base, file] = [valuesOfData(kind, dataOf(site, kind, id)), valuesIn(texts.get(path) ?? "")];
    const shown = Object.fromEntries(Object.keys(base).map((key) => [key, file[key] ?? ""]));
    if (!isSame(base, shown)) expect(base, path).toEqual(shown);
    expect(
      Object.keys(file).filter((key) => !(key in base)),
      path,
    ).toEqual(
      expect.not.arrayContaining([
        "held-by",
        "sources",
        "explanation",
        "also-said",
        "basis",
        "title",
        "author",
        "issued",
        "URL",
        "name",
        "summary",
        "state",
      ]),
    );
    expect(draftFiles(draftOfValues(kind, id, base), context, "2026-11-30", false), path).toMatchObject({
      change: {},
      claim: { path },
    });
  }
});

test("the fields show paragraphs without their line breaks, and other blocks with them", () => {
  const base = { explanation: "One\ntwo.\n\n- three\n  four\n\nFive.\n" };
  expect(draftOfValues("claim", "x", base).explanation).toBe("One two.\n\n- three\n  four\n\nFive.");
  expect(draftOfValues("claim", "x", { explanation: "One\ntwo.\n\n    a\n    b" }).explanation).toMatch(/^One\ntwo/);
});

test("a holder with a new person and source goes as one proposal, with the change and a word to the editors", () => {
  const { context } = smallContext();
  const base = valuesOfData("claim", dataOf(smallSite(), "claim", "milk-goes-in-first"));
  const begun = draftOfValues("claim", "milk-goes-in-first", base);
  const [holder] = begun.holders;
  const draft: Draft = draftSchema.parse({
    ...{ ...begun, by: "Ben", because: "He says so.", holders: [holder, { person: "+1", source: "+1", at: "p. 1" }] },
    newPeople: [{ name: "Ann Porter" }],
    newSources: [{ type: "book", title: "On kettles", author: "Porter, Ann", issued: "2020" }],
  });
  const [proposal, ...others] = propose([draft], context, "2026-11-30");
  expect([proposal?.problems.filter(isError), others]).toEqual([[], []]);
  expect(bundleOf(partsOf(proposal ? [proposal] : []))).toBe(`--- # claims/people/ann-porter.yaml
name:
  family: Porter
  given: Ann
--- # claims/sources/porter-2020-kettles.yaml
type: book
title: On kettles
author:
  - family: Porter
    given: Ann
issued: 2020
--- # change claims/tea/order/milk-goes-in-first.yaml
held-by:
  - to:
      person: ann-porter
      source: porter-2020-kettles
      at: p. 1
--- # note
by: Ben
because: He says so.
`);
});

test("a change of nothing is not sent, and what is wrong with other words of the record is not the reader's to mend", () => {
  const { context } = smallContext();
  const base = { type: "speech", title: "on Kettles and Other Things", issued: "x" };
  const begun = draftOfValues("source", "bbc-tea-2019", base);
  const problems = (draft: Draft): readonly string[] =>
    propose([draft], context, "2026-11-30").flatMap((each) =>
      each.problems.map(({ field, message }) => `${field}: ${message}`),
    );
  expect(problems(begun)).toEqual([": Nothing is changed yet."]);
  const changed = withValue(begun, "newSources.0.URL", "example");
  expect(problems(changed)).toEqual(["newSources.0.URL: “example” is not a web address."]);
});
