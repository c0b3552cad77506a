import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  emptyDraft,
  filesOfAll,
  mostDrafts,
  onlyDraft,
  propose,
  readDrafts,
  shownDraft,
  withoutDraft,
  withPasted,
  withShown,
  writeDrafts,
  type Draft,
  type Drafts,
} from "../../../src/contribute/propose/index.ts";
import { emptySource, emptyUse, newId } from "../../../src/contribute/propose/draft.ts";
import { smallContext } from "./small-context.ts";
import { holds } from "../../holds.ts";

const { context } = smallContext();
const day = "2026-01-02";
const claim = (id: string, words: string, place: Partial<Draft> = {}): Draft => ({
  ...emptyDraft,
  id,
  claim: words,
  original: words,
  relation: "supports",
  target: "hot-tea-curdles-milk",
  ...place,
});
const pair: Drafts = {
  all: [
    claim("one-cup", "One cup is small."),
    claim("two-cups", "Two cups are more.", { relation: "objects-to", target: "one-cup" }),
  ],
  at: 0,
};

describe("several drafts", () => {
  test("are stored and read back", () => {
    const count = fc.integer({ min: 1, max: mostDrafts });
    holds([count, fc.nat(), fc.string({ unit: "binary", maxLength: 9 })], 100, (number, place, words) => {
      const drafts = {
        all: Array.from({ length: number }, (_, index) => claim(`c-${index}`, `${words} ${index}`)),
        at: place % number,
      };
      expect(readDrafts(writeDrafts(drafts))).toEqual(drafts);
    });
  });

  test("are read from any stored text, at most as many as go together", () => {
    const stored = fc.oneof(fc.string(), fc.json(), fc.constant(`{"before":[null,3,{}],"after":"x","claim":7}`));
    holds([stored], 100, (text) => {
      const { all, at } = readDrafts(text);
      expect(all[at]).toBeDefined();
    });
    const many = JSON.stringify({ before: Array.from({ length: 45 }, () => ({ claim: "Tea." })) });
    expect(readDrafts(many).all).toHaveLength(mostDrafts);
  });

  test("follow when one of them is renamed, and reply to nothing when it is removed", () => {
    const renamed = withShown(pair, { ...shownDraft(pair), id: "a-cup" });
    expect(renamed.all[1]?.target).toBe("a-cup");
    const { all, at } = withoutDraft(pair, 0);
    expect([all.length, at, all[0]?.relation, all[0]?.target]).toEqual([1, 0, "", ""]);
    expect(withoutDraft({ all, at }, 0)).toEqual(onlyDraft(emptyDraft));
  });

  test("join those that are there, each once, and a blank one makes room", () => {
    const idOf = (): string => "typed-words";
    const blank = onlyDraft({ ...emptyDraft, target: "hot-tea-curdles-milk" });
    expect(withPasted(blank, pair.all, idOf)).toEqual({ drafts: pair, added: 2 });
    expect(withPasted(pair, pair.all, idOf).added).toBe(0);
    const typed = onlyDraft({ ...emptyDraft, claim: "Tea is typed." });
    const { drafts } = withPasted(typed, pair.all, idOf);
    expect([drafts.all.map(({ id }) => id), drafts.at]).toEqual([["typed-words", "one-cup", "two-cups"], 1]);
  });

  test("are checked as if the others were on the map", () => {
    const proposals = propose(pair.all, context, day);
    const contextOf = (index: number) => proposals[index]?.context ?? context;
    expect(proposals.map(({ role }) => role)).toEqual(["reason", "objection"]);
    for (const { problems } of proposals) expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(contextOf(1).siblings.map(([id]) => id)).toEqual(["one-cup"]);
    expect(contextOf(0).isTaken("claim", "two-cups")).toBe(true);
    expect(contextOf(0).isTaken("claim", "one-cup")).toBe(false);
  });

  test("share a new source that is the same, and have a file each for those that differ", () => {
    const cites = (id: string, title: string, URL: string): Draft =>
      claim(id, `The claim ${id} stands.`, {
        newSources: [{ ...emptySource, type: "webpage", title, URL }],
        uses: [{ ...emptyUse, source: newId(0) }],
      });
    const url = "https://example.org/";
    const drafts = [
      cites("first", "Kettles", url),
      cites("second", "Kettles", url),
      cites("third", "Kettles", `${url}3`),
    ];
    const files = filesOfAll(propose(drafts, context, day));
    expect(files.map(({ kind }) => kind)).toEqual(["source", "source", "claim", "claim", "claim"]);
    const sourceOf = files.slice(2).map(({ text }) => /source: (\S+)/.exec(text)?.[1]);
    expect(sourceOf).toEqual(["kettles", "kettles", "kettles-2"]);
  });
});
