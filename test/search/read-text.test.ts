import { expect, test } from "vitest";
import { readText, repliesTo, tally } from "../../src/search/read-text.ts";
import { document, indexOf, other } from "./documents.ts";

const hot = "Milk in hot tea tastes of eggs that were boiled for hours.";
const index = indexOf([
  document("question", "Does milk in hot tea taste of eggs that were boiled for hours?", { kind: "question" }),
  document("hot", hot),
  document("spoon", "A silver spoon in the cup takes the heat of boiling water.", { kind: "objection" }),
  document("lids", "Lids keep kettles quiet while neighbours sleep at night."),
  other("person", "George Orwell", hot),
]);
/** To the claim 1, the objection 2 is recorded; to the claim 3, none. */
const replies = [[], [[2], [], [], [], [3]]];

const read = (text: string) => [...readText(index, replies, text, "en")].flatMap(({ sentences }) => sentences);

test("a sentence comes near the claim that says so, and neither a question nor a few words nor others come near any", () => {
  const text = `My aunt came by on Sunday and stayed. ${hot} Does milk in hot tea taste of eggs that were boiled for hours? Milk, eggs.`;
  expect(read(text).map(({ near }) => near)).toEqual([[], [1], [], []]);
});

test("a sentence near no claim has three that it may mean, the first as a search finds it, and terms with claims about them", () => {
  const cups = ["Silver cups cool hot tea quickly.", "Silver cups cool hot tea leisurely.", "Hot tea in cups is cool."];
  const others = Array.from({ length: 20 }, (_, number) => `Kettle ${number} is hot.`);
  const documents = [...cups, ...others].map((text, number) => document(`claim${number}`, text));
  const terms = indexOf([...documents, { ...other("term", "infusion"), about: ["claim1"] }, other("term", "pot")]);
  const text = "His pot of tea is a hot infusion that silver cups slowly cool. My aunt came by on Sunday.";
  const [tea, aunt] = [...readText(terms, [], text, "en")].flatMap(({ sentences }) => sentences);
  expect(tea).toMatchObject({ near: [], perhaps: [1, 0, 2], terms: [23] });
  expect(aunt).toMatchObject({ near: [], perhaps: [], terms: [] });
});

test("of claims on two questions those are shown together of which one is recorded against the other", () => {
  const on = (question: string) => ({ answers: { question: [[question]] } }) as const;
  const said = "Silver spoons in cups of boiling water take the heat.";
  const two = indexOf([document("spoon", said, on("cups")), document("lids", `${said} Lids keep it.`, on("lids"))]);
  const near = (among: typeof replies) =>
    [...readText(two, among, said, "en")].map(({ sentences: [one] }) => one?.near);
  expect(near([])).toEqual([[0]]);
  expect(near([[[], [], [], [], []], [[0]]])).toEqual([[0, 1]]);
});

test("a claim is counted as unmet as long as the text comes near none of what is recorded against it", () => {
  const other = "A silver spoon in the cup takes the heat of boiling water.";
  expect(tally(read(`${hot} He said so.`), replies)).toEqual({ sentences: 2, near: 1, unmet: 1, perhaps: 0 });
  expect(tally(read(`${hot} ${other}`), replies)).toEqual({ sentences: 2, near: 2, unmet: 0, perhaps: 0 });
  expect(tally(read("Lids keep kettles quiet while neighbours sleep at night."), replies).unmet).toBe(0);
  expect(repliesTo(replies, 1)).toEqual({ against: [{ number: 2, group: 0 }], reasons: [3] });
});
