import { describe, expect, test } from "vitest";
import { layOutHome } from "../../../src/map/layout/lay-out-home.ts";
import type { Scene } from "../../../src/map/scene.ts";
import { exampleOf } from "../../../src/site/map/map-scenes.ts";
import { mapAtlas } from "../../../src/site/map/map-question.ts";
import type { Site } from "../../../src/site/site.ts";
import { viewDebates } from "../../../src/site/views/debate-view.ts";
import { sizeInWords } from "../../../src/site/in-words.ts";
import { faultsOf } from "../../map/verify-scene.ts";
import { siteWith, sketchedSite } from "../fixture-site.ts";

const position = "Animals have rights.";
const reason = "Whoever can suffer has rights.";
const objection = "A thermostat that complains can suffer, too.";

/** A map with questions that each have these claims: a position, a reason for it, an objection to that; and more reasons. */
function siteOf(questions: number, claims: number, title = "Animals"): Site {
  const numbers = Array.from({ length: questions }, (_, index) => index + 1);
  const files = numbers.flatMap((number) =>
    Array.from({ length: claims }, (_, index): readonly [string, string] => {
      const id = (place: number): string => `q${number}-c${place}`;
      const kind = index === 0 ? `answers: q${number}` : index === 2 ? `objects-to: ${id(1)}` : `supports: ${id(0)}`;
      const sentence = [position, reason, objection][index] ?? `Reason ${index} of question ${number} is another one.`;
      return [`a/${id(index)}.yaml`, `claim: ${sentence}\n${kind}\n`];
    }),
  );
  return siteWith({
    "map.yaml": "title: Animals\ndebates: [a]\n",
    "a/debate.yaml": `title: ${title}\nquestions: [${numbers.map((number) => `q${number}`).join(", ")}]\n`,
    ...Object.fromEntries(numbers.map((number) => [`a/q${number}.yaml`, `question: Is this question ${number}?\n`])),
    ...Object.fromEntries(files),
  });
}

const pictureOf = (site: Site, width: number): Scene => layOutHome(mapAtlas(site).debates, exampleOf(site), width);
const sentencesOf = (scene: Scene): readonly string[] => scene.items.map(({ name }) => name);

describe("the picture of the home page suits a small map", () => {
  test.each([1216, 980, 760, 350])("one path is drawn alone, each sentence once, at %i px", (width) => {
    expect(sentencesOf(pictureOf(siteOf(1, 1), width))).toEqual(["Is this question 1?", position]);
    const three = pictureOf(siteOf(1, 3), width);
    expect(sentencesOf(three)).toEqual(["Is this question 1?", position, reason, objection]);
    expect(faultsOf(three)).toEqual([]);
  });

  test.each([1216, 980, 760])("an example above the atlas names its question, at %i px", (width) => {
    const scene = pictureOf(siteOf(3, 12), width);
    expect(sentencesOf(scene).filter((name) => name === "Is this question 1?")).toHaveLength(2);
    // The example repeats claims of the atlas, so it has two marks for each.
    expect(faultsOf(scene).filter((fault) => !/is there twice|has no end/.test(fault))).toEqual([]);
  });

  test("the example stands above the questions of the map", () => {
    const { marks, items } = pictureOf(siteOf(3, 12), 1216);
    const tiles = Math.min(...marks.filter(({ form }) => form === "tile").map(({ y }) => y));
    const path = items.filter(({ key }) => key.startsWith("example-")).map(({ y, height }) => y + height);
    expect(path).toHaveLength(4);
    expect(Math.max(...path)).toBeLessThan(tiles);
  });
});

test("the example is held throughout, without an undercut or one who speaks against their own claim", () => {
  const site = sketchedSite({
    p: "answers: q; ada asserts",
    a: "supports: p; ada asserts",
    own: "objects-to: a; ada asserts",
    "own-c": "rebuts: own; bob asserts",
    other: "objects-to: a; bob asserts",
    "other-c": "rebuts: other; ada asserts",
    "other-d": "rebuts: other",
  });
  const example = exampleOf(site);
  expect(example?.question.claims[example.place]?.id).toBe("other-c");
});

test("columns of positions in words end on the same line", () => {
  const { marks } = pictureOf(siteOf(3, 12), 1216);
  const tiles = marks.filter(({ form }) => form === "tile");
  const columns = [...Map.groupBy(tiles, ({ x }) => x).values()];
  expect(columns.length).toBeGreaterThan(1);
  expect(new Set(columns.map((column) => Math.max(...column.map(({ y, height }) => y + height)))).size).toBe(1);
});

test("a debate with the title of the map is headed by its questions", () => {
  const headings = (site: Site): readonly string[] => viewDebates(site).map(({ heading }) => heading);
  expect(headings(siteOf(1, 1))).toEqual(["The question"]);
  expect(headings(siteOf(3, 1))).toEqual(["The questions"]);
  expect(headings(siteOf(3, 1, "Their rights"))).toEqual(["Their rights"]);
});

test("counts leave out what there is none of", () => {
  expect(sizeInWords({ questions: 1, claims: 1, sources: 1, people: 1 })).toBe(
    "1 question, 1 claim, 1 source, 1 person or organisation",
  );
  expect(sizeInWords({ questions: 3, claims: 37, sources: 0, people: 0 })).toBe("3 questions, 37 claims");
});
