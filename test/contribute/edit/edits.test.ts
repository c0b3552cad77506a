import fc from "fast-check";
import { expect, test } from "vitest";
import { generateDebate } from "../../../scripts/generate-debate.ts";
import type { NamedRecord } from "../../../src/claims/model/index.ts";
import {
  carryOut,
  changedFiles,
  type MapFiles,
  merge,
  move,
  outcomeOf,
  type Plan,
  readMap,
  recordNamed,
  rename,
  retire,
  split,
} from "../../../src/contribute/edit/index.ts";
import { UserError } from "../../../src/text/user-error.ts";
import { holds } from "../../holds.ts";
import { done, fixture, lostBy } from "./edited.ts";

const [day, because] = ["2026-11-30", "It says nothing that can be disputed."];

/** What an edit of the small debate changes: the lines that files lose and gain, and what a person has to decide. */
function changesBy(make: (map: MapFiles) => Plan): readonly string[] {
  const files = fixture("small");
  const map = readMap(files);
  const plan = make(map);
  const changes = carryOut(map, plan);
  expect(outcomeOf(files, changedFiles(files, changes)).found.filter(({ severity }) => severity === "error")).toEqual(
    [],
  );
  const linesOf = (text = ""): readonly string[] => text.split("\n").filter((line) => line !== "");
  return [
    ...changes.flatMap(({ from, to }) => {
      const [then, now] = [linesOf(from?.text), linesOf(to?.text)];
      const paths = [...new Set([from?.path, to?.path].flatMap((path) => path?.replace("claims/", "") ?? []))].join(
        " → ",
      );
      return [
        paths,
        ...(to === null ? ["gone"] : then.filter((line) => !now.includes(line)).map((line) => `- ${line}`)),
        ...now.filter((line) => !then.includes(line)).map((line) => `+ ${line}`),
      ];
    }),
    ...(plan.notes ?? []),
  ];
}

const edits: Readonly<Record<string, (map: MapFiles, at: (id: string) => NamedRecord) => Plan>> = {
  "a claim is merged: another takes over its relations and sources, and a person decides on its holders": (map, at) =>
    merge(map, at("few-own-a-measuring-jug"), at("denatured-milk-tastes-fine"), day),
  "two linked premises are merged: what names the one names the other, once": (map, at) =>
    merge(map, at("tea-first-lets-one-measure"), at("the-measure-decides-the-taste"), day),
  "a source is merged: its address leads to the other": (map, at) =>
    merge(map, at("bbc-tea-2019"), at("orwell-1946-nice-cup"), day),
  "a question is merged: the other has its positions, and its place in the list of the debate": (map, at) =>
    merge(map, at("what-makes-tea-good"), at("when-does-the-milk-go-in"), day),
  "a claim is retired: what loses its only reply is told": (map, at) =>
    retire(map, at("few-own-a-measuring-jug"), { day, because, replacedBy: null }),
  "a claim is retired that another replaces: what bears on the one bears on the other": (map, at) =>
    retire(map, at("milk-goes-in-first"), { day, because, replacedBy: at("milk-goes-in-last") }),
  "a claim moves with all below it": (map, at) =>
    move(map, at("a-jug-measures-as-well"), at("good-tea-is-strong"), undefined),
  "a claim moves and becomes a position": (map, at) =>
    move(map, at("strong-tea-needs-no-measure"), at("when-does-the-milk-go-in"), undefined),
  "a claim moves: the step that is undercut leads elsewhere, which a person reads again": (map, at) =>
    move(map, at("hot-tea-curdles-milk"), at("milk-goes-in-last"), undefined),
  "a question is split: the new one has the positions": (map, at) =>
    split(map, at("when-does-the-milk-go-in"), {
      ...{ id: "is-milk-first-safe", sentence: "Is it safe to pour milk first?" },
      positions: [at("milk-goes-in-first")],
    }),
};

test("an edit changes what names a record, and leaves to a person what only a person can decide", async () => {
  const told = Object.entries(edits).map(([what, make]) =>
    [what, ...changesBy((map) => make(map, (id) => recordNamed(map, id))), ""].join("\n"),
  );
  await expect(told.join("\n")).toMatchFileSnapshot("golden/edits.txt");
});

test("a claim that others bear on is not retired without a replacement", () => {
  const make = (map: MapFiles) =>
    retire(map, recordNamed(map, "a-jug-measures-as-well"), { day, because, replacedBy: null });
  expect(() => changesBy(make)).toThrow("is named in these files");
});

test("whatever is edited, every address of a record stays, and no edit that makes an error is needed for it", () => {
  const step = fc.record({
    what: fc.nat(4),
    one: fc.nat(),
    other: fc.nat(),
    newId: fc.constantFrom("a-1", "b-2", "c-3"),
  });
  const maps = [fixture("small"), fixture("every-key"), generateDebate({ claims: 12, seed: 4, perQuestion: 6 })];
  let made = 0;
  holds([fc.constantFrom(...maps), fc.array(step, { minLength: 1, maxLength: 5 })], 25, (files, steps) => {
    const after = steps.reduce((now, { what, one, other, newId }) => {
      try {
        const next = done(now, (map) => {
          const at = (index: number) => map.records[index % map.records.length] ?? recordNamed(map, "none");
          const [record, second] = [at(one), at(other)];
          const like = map.records.filter(({ kind }) => kind === record.kind);
          const same = like[other % like.length] ?? record;
          if (what === 0) return rename(map, record, newId);
          if (what === 1) return merge(map, record, same, day);
          if (what === 2)
            return retire(map, record, { day, because: "It is said elsewhere.", replacedBy: other % 2 ? same : null });
          if (what === 3) return move(map, record, second, "supports");
          return split(map, record, { id: newId, sentence: "Is it so?", positions: [second] });
        });
        // The command refuses what makes an error.
        if (outcomeOf(now, next).found.some(({ severity }) => severity === "error")) return now;
        made += 1;
        return next;
      } catch (error) {
        if (error instanceof UserError) return now;
        throw error;
      }
    }, files);
    expect(lostBy(files, after)).toEqual([]);
  });
  expect(made).toBeGreaterThan(10);
});
