import { expect, test } from "vitest";
import { drawMap } from "../../src/draw/index.ts";
import { smallLayout } from "./small-layout.ts";

const drawing = { label: "Map of a test", href: (id: string) => `/claims/${id}/`, title: (id: string) => id };
const sketch = drawMap(smallLayout, { ...drawing, sketch: true });

test("a sketch has questions and positions as links, and no name of anything finer", () => {
  const ids = [...sketch.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(smallLayout.cards.filter(({ rank }) => rank < 2).map(({ id }) => id));
  for (const { id, rank } of smallLayout.cards) if (rank > 1) expect(sketch).not.toContain(id);
});

test("every finer card is a box of the texture, in the path of its role", () => {
  for (const kind of ["reason", "objection", "rebuttal"]) {
    const [, path = ""] = new RegExp(`<path class="${kind}" d="(M[^"]+h[^"]+)"`).exec(sketch) ?? [];
    const alike = smallLayout.cards.filter((card) => card.kind === kind);
    expect(path.match(/M/g)).toHaveLength(alike.length);
  }
});

test("the texture says of which question it is, and how small its type would be", () => {
  const smallest = Math.min(...smallLayout.cards.map(({ fontSize }) => fontSize));
  expect(sketch).toContain(`<g class="texture" font-size="${smallest}"><g data-question="question-0"`);
});
