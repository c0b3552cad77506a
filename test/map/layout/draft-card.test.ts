import { expect, test } from "vitest";
import type { MapClaim } from "../../../src/map/map-data.ts";
import { setCard } from "../../../src/map/layout/set-card.ts";

const text = { fontSize: 14, lineHeight: 18, fontWeight: 400 } as const;

test("the card of a draft says so after the sentence, and its name stays the sentence", () => {
  const nothing = { stances: [], holders: "", sources: [], basis: "", words: "", denies: null, links: [], jointly: [] };
  const claim: MapClaim = {
    id: "tea",
    role: "position",
    sentence: "tea is hot",
    parent: -1,
    unanswered: false,
    draft: true,
    ...nothing,
  };
  const wordsOn = (claim: MapClaim) => {
    const question = { id: "q", sentence: "Is it?", number: 0, claims: [claim], elsewhere: 0, raisedBy: null };
    const { item } = setCard(question, 0, 300, { text, padding: 6 });
    return { name: item.name, words: item.texts.flatMap(({ lines, tone }) => lines.map((line) => `${tone}: ${line}`)) };
  };
  expect(wordsOn(claim)).toEqual({ name: "tea is hot", words: ["ink: tea is hot", "soft: draft"] });
  expect(wordsOn({ ...claim, draft: false }).words).toEqual(["ink: tea is hot"]);
});
