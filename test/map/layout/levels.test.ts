import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutAtlas } from "../../../src/map/layout/lay-out-atlas.ts";
import { claimLayout } from "../../../src/map/layout/lay-out-claim.ts";
import { layOutHome } from "../../../src/map/layout/lay-out-home.ts";
import { layOutQuestion } from "../../../src/map/layout/lay-out-question.ts";
import { pack } from "../../../src/map/layout/pack.ts";
import { layOutDebate, layOutWords } from "../../../src/map/layout/lay-out-words.ts";
import { claimCount } from "../../../src/map/map-data.ts";
import type { Viewport } from "../../../src/map/scene.ts";
import { anyDebates, anyQuestion, anyWindow, claimOf } from "../any-map.ts";
import { faultsOf } from "../verify-scene.ts";
import { holds } from "../../holds.ts";
import { bundledSite } from "../../bundled-map.ts";
import { mapQuestion } from "../../../src/site/map/map-question.ts";
import { questionsInOrder } from "../../../src/site/refs/positions.ts";

const runs = 60;

describe("a level is legible in any window: no text under 12 px, no cut word, nothing overlapping or outside", () => {
  test("level 0, every question as a tile", () => {
    holds([anyDebates, anyWindow], runs, (debates, window) => {
      expect(faultsOf(layOutAtlas(debates, window))).toEqual([]);
    });
  });

  test("level 1, positions in words", () => {
    holds([anyDebates, anyWindow], runs, ([debate], window) => {
      if (debate) expect(faultsOf(layOutDebate(debate, window))).toEqual([]);
    });
  });

  test("several debates in words, each with its own questions below its name, beside or below the debate before", () => {
    holds([anyDebates, anyWindow], runs, (debates, window) => {
      const several = debates.filter(({ questions }) => questions.length > 0);
      if (several.length < 2) return;
      const { items = [] } = layOutWords(several, window) ?? {};
      const boxes = several.map(({ id, questions }) => {
        const name = items.find((item) => item.id === id);
        const tiles = items.filter(
          (item) => item.form === "tile" && questions.some((question) => question.id === item.id),
        );
        expect(tiles.every(({ x, y }) => name && y > name.y && x >= name.x)).toBe(true);
        return {
          left: name?.x ?? 0,
          right: Math.max(...tiles.map(({ x }) => x)),
          top: name?.y ?? 0,
          bottom: Math.max(...tiles.map(({ y }) => y)),
        };
      });
      for (const [index, { left, top }] of boxes.entries()) {
        const before = boxes[index - 1];
        expect(!before || left > before.right || top > before.bottom).toBe(true);
      }
    });
  });

  test("level 2, the whole argument", () => {
    holds([anyQuestion, anyWindow], runs, (question, window) => {
      expect(faultsOf(layOutQuestion(question, window))).toEqual([]);
    });
  });

  test("level 3, one claim with its neighbourhood", () => {
    holds([anyQuestion, anyWindow, fc.nat(), fc.nat(400)], runs, (question, window, place, detail) => {
      expect(faultsOf(claimLayout(question, place % question.claims.length, window)(detail).scene())).toEqual([]);
    });
  });
});

test("the bundled map is legible: every question, and every ninth claim", () => {
  const site = bundledSite();
  const windows = [
    { width: 1440, height: 790 },
    { width: 1280, height: 620 },
    { width: 1160, height: 0 },
  ];
  const questions = questionsInOrder(site.debate).flatMap(({ id }) => mapQuestion(site, id) ?? []);
  for (const question of questions)
    for (const window of windows) {
      expect(faultsOf(layOutQuestion(question, window)), question.id).toEqual([]);
      for (let place = 0; place < question.claims.length; place += 9)
        expect(faultsOf(claimLayout(question, place, window)(300).scene()), question.claims[place]?.id).toEqual([]);
    }
  expect(questions.length).toBeGreaterThan(10);
});

test("no line from above to a block runs behind another block", () => {
  const height = fc.integer({ min: 10, max: 200 });
  // Wider is lower, as a card with its replies is.
  const anyBlock = fc
    .tuple(height, height)
    .map(([head, rest]) =>
      [1, 2, 3].map((span) => Array.from({ length: span }, (_, at) => (rest + (at === 0 ? head : 0)) / span)),
    );
  holds(
    [fc.array(anyBlock, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 6 })],
    200,
    (blocks, columns) => {
      const { spots } = pack(blocks, columns, 10);
      for (const spot of spots)
        for (const { column, span, y } of spots)
          expect(y < spot.y && column < spot.column && spot.column < column + span).toBe(false);
    },
  );
});

describe("every claim has a mark on every level", () => {
  test("levels 0 and 1 have a mark for each claim, at the claim's number", () => {
    holds([anyDebates, anyWindow], runs, (debates, window) => {
      const expected = debates.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          Array.from({ length: claimCount(question) }, (_, index) => question.number + 1 + index),
        ),
      );
      const marks = layOutAtlas(debates, window)
        .marks.filter(({ form }) => form !== "tile")
        .map(({ number }) => number);
      expect(marks.toSorted((a, b) => a - b)).toEqual(expected);
    });
  });

  test("level 2 has a mark and a link for each claim", () => {
    holds([anyQuestion, fc.integer({ min: 600, max: 2000 })], runs, (question, width) => {
      const { marks, items } = layOutQuestion(question, { width, height: 800 });
      const numbers = question.claims.map((_, place) => question.number + 1 + place);
      expect(marks.flatMap(({ form, number }) => (form === "tile" ? [] : [number])).toSorted((a, b) => a - b)).toEqual(
        numbers,
      );
      expect(items.flatMap(({ form, number }) => (form === "title" ? [] : [number])).toSorted((a, b) => a - b)).toEqual(
        numbers,
      );
    });
  });
});

describe("level 2", () => {
  test("scrolls in one direction only", () => {
    holds([anyQuestion, anyWindow], runs, (question, window) => {
      expect(layOutQuestion(question, window).width).toBe(window.width);
    });
  });

  test("hides replies on a phone until they are asked for", () => {
    holds([anyQuestion], runs, (question) => {
      const phone = { width: 390, height: 844 };
      const folded = layOutQuestion(question, phone);
      const buttons = folded.items.filter(({ fold }) => fold !== null);
      const opened = layOutQuestion(question, phone, new Set(buttons.map(({ number }) => number)));
      expect(opened.items.length - 1).toBe(question.claims.length);
      expect(folded.items.length < opened.items.length || buttons.length === 0).toBe(true);
      expect(faultsOf(opened)).toEqual([]);
    });
  });

  test("never has a column narrower than 16 letters", () => {
    holds([anyQuestion, anyWindow], runs, (question, window) => {
      const cards = layOutQuestion(question, window).items.filter(({ form }) => form === "card");
      // A letter of the shipped font is half its size wide on average.
      for (const { width, texts } of cards)
        expect(width - (texts[0]?.x ?? 0)).toBeGreaterThan(16 * 0.5 * (texts[0]?.fontSize ?? 12) * 0.95);
    });
  });
});

describe("level 3", () => {
  const sentence = "Teas that are steeped for longer than five minutes taste bitter to most people.";
  const positions = Array.from({ length: 9 }, (_, index) => claimOf(`p${index}`, "position", sentence, -1, false, 0));
  const plain = { number: 0, elsewhere: 0, raisedBy: null };
  const question = { id: "q", sentence: "Which tea tastes best?", claims: positions, ...plain };

  /** Where the list of other positions begins in a window. */
  const othersIn = (window: Viewport): { readonly x: number; readonly height: number } => {
    const { notes, height } = claimLayout(question, 0, window)(300).scene();
    return { x: notes.at(-1)?.x ?? NaN, height };
  };

  test("shows the other positions beside the argument where they fit, and else below it, within the window", () => {
    expect(othersIn({ width: 1440, height: 1200 }).x).toBeGreaterThan(900);
    const { x, height } = othersIn({ width: 1440, height: 640 });
    expect(x).toBeLessThan(100);
    expect(height).toBe(640);
  });
});

test("the picture on the home page is as wide as its room", () => {
  holds([anyQuestion, fc.integer({ min: 320, max: 1400 })], runs, (question, width) => {
    const place = question.claims.length - 1;
    const { sentence = "" } = question.claims[0] ?? {};
    const marks = "r".repeat(question.claims.length - 1);
    const positions = [{ id: "claim-0", sentence, holders: "", names: [], marks }];
    const debates = [{ id: "d", title: "A debate", questions: [{ ...question, positions }] }];
    const scene = layOutHome(debates, { question, place }, width);
    expect(scene.items.length).toBeGreaterThan(0);
    expect(scene.items.every(({ x, width: wide }) => x >= 0 && x + wide <= width + 0.5)).toBe(true);
  });
});

test("the type of level 3 grows in six steps, to 1.45 times its least size", () => {
  const sentence = "Breaks are for friends.".repeat(3);
  const claims = Array.from({ length: 9 }, (_, place) =>
    claimOf(`claim-${place}`, place === 0 ? "position" : "reason", sentence, place - 1, false, 0),
  );
  const question = { id: "question", sentence: "Phones?", number: 0, elsewhere: 0, raisedBy: null, claims };
  const largest = Array.from({ length: 140 }, (_, step) => {
    const { items } = claimLayout(question, 2, { width: 1440, height: 400 + 10 * step })(100).scene();
    return Math.max(
      ...items.filter(({ form }) => form === "card").flatMap(({ texts }) => texts.map((t) => t.fontSize)),
    );
  });
  expect([...new Set(largest)].toSorted((a, b) => a - b)).toEqual([15, 16, 17, 18, 19, 20.5, 22]);
});

test.each([1, 3, 12])(
  "a question of %i claims has type of at most 1.25 times its least size, in lines that are easy to read",
  (count) => {
    const question = {
      ...{ id: "question", sentence: "Should phones be allowed?", number: 0, elsewhere: 0, raisedBy: null },
      claims: Array.from({ length: count }, (_, place) => {
        const sentence = "Breaks are the only time for friends who are in other classes to see each other and to talk.";
        return claimOf(`claim-${place}`, place === 0 ? "position" : "reason", sentence, place === 0 ? -1 : 0, false, 0);
      }),
    };
    const { items, height } = layOutQuestion(question, { width: 1440, height: 790 });
    const texts = items
      .filter(({ form }) => form === "card")
      .flatMap((card) => card.texts.filter(({ tone }) => tone === "ink"));
    expect(height).toBe(790);
    expect(texts.every(({ fontSize }) => fontSize === 16.5)).toBe(true);
    expect(Math.max(...texts.flatMap(({ lines }) => lines.map(({ length }) => length)))).toBeLessThan(72);
  },
);
