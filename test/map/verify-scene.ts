import type { Box } from "../../src/claims/model/index.ts";
import type { Scene } from "../../src/map/scene.ts";
import { measureText } from "../../src/map/text/measure-text.ts";

/** The smallest type on the map; px. */
export const leastType = 12;

/** Finds everything wrong with a scene of any level, window and debate. Returns one message for each fault. */
export function faultsOf(scene: Scene): readonly string[] {
  return [
    ...tooSmall(scene),
    ...cutWords(scene),
    ...outside(scene),
    ...overlapping(scene),
    ...twice(scene),
    ...looseLines(scene),
    ...hiddenLines(scene),
  ];
}

function tooSmall({ items, notes }: Scene): readonly string[] {
  const texts = [
    ...items.flatMap((item) => [...item.texts, ...[item.port, item.fold].filter((button) => button !== null)]),
    ...notes,
  ];
  return texts.flatMap(({ fontSize }) => (fontSize < leastType ? [`a text has ${fontSize} px`] : []));
}

/** Every line of text ends inside its box, with a small tolerance. */
function cutWords({ items }: Scene): readonly string[] {
  return items.flatMap((item) =>
    item.texts.flatMap(({ x, y, lines, fontSize, fontWeight, lineHeight }) => [
      ...lines.flatMap((line) => {
        const end = x + measureText(line, fontWeight) * fontSize;
        return end > item.width + 1.5 ? [`“${line}” ends ${Math.round(end - item.width)} px beyond ${item.key}`] : [];
      }),
      ...(y + lines.length * lineHeight > item.height + 3 ? [`the text of ${item.key} ends below it`] : []),
    ]),
  );
}

function outside({ width, height, items, marks }: Scene): readonly string[] {
  return [...items, ...marks].flatMap(({ key, x, y, width: wide, height: high }) =>
    x < -0.5 || y < -0.5 || x + wide > width + 0.5 || y + high > height + 0.5 ? [`${key} is outside of the level`] : [],
  );
}

function meets(a: Box, b: Box): boolean {
  const hair = 0.5;
  return (
    a.x + a.width > b.x + hair &&
    b.x + b.width > a.x + hair &&
    a.y + a.height > b.y + hair &&
    b.y + b.height > a.y + hair
  );
}

/** Cards, tiles and squares don't touch each other, headings don't touch cards, and names of debates don't touch tiles. */
function overlapping({ items, marks }: Scene): readonly string[] {
  const cards = items.filter(({ form }) => form !== "tile" && form !== "title");
  const tiles = items.filter(({ form }) => form === "tile" || form === "frame");
  const squares = marks.filter(({ form }) => form === "square");
  const between = (boxes: readonly (Box & { readonly key: string })[]): readonly string[] => {
    const sorted = boxes.toSorted((a, b) => a.y - b.y);
    return sorted.flatMap((box, index) => {
      const met: string[] = [];
      for (const other of sorted.slice(index + 1)) {
        if (other.y > box.y + box.height) break;
        if (meets(box, other)) met.push(`${box.key} and ${other.key} overlap`);
      }
      return met;
    });
  };
  return [...between(cards), ...between(tiles), ...between(squares)];
}

function twice({ items, marks }: Scene): readonly string[] {
  const doubled = (keys: readonly string[]): readonly string[] =>
    keys.filter((key, index) => keys.indexOf(key) !== index);
  return [...doubled(items.map(({ key, form }) => `${key} ${form}`)), ...doubled(marks.map(({ key }) => key))].map(
    (key) => `${key} is there twice`,
  );
}

/** Each branch belongs to a card that is drawn, so that no line ends on empty space. */
function looseLines({ branches, brackets, items }: Scene): readonly string[] {
  const keys = new Set(items.map(({ key }) => key));
  return [...branches, ...brackets].flatMap(({ key }) =>
    keys.has(key.replace(/-rail$/, "")) ? [] : [`a line of ${key} has no end`],
  );
}

/** No branch runs behind a card: it would come out as if it belonged to it. */
function hiddenLines({ branches, items }: Scene): readonly string[] {
  const cards = items.filter(({ form }) => form === "card" || form === "focus" || form === "heading");
  return branches.flatMap(({ key, path }) => {
    const corners = [...path.matchAll(/([\d.-]+)[ ,]([\d.-]+)(?=[MLA]|$)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    return corners.slice(1).flatMap(([x = 0, y = 0], index) => {
      const [left = x, top = y] = corners[index] ?? [];
      const line = { x: Math.min(x, left), y: Math.min(y, top), width: Math.abs(x - left), height: Math.abs(y - top) };
      // That from a position comes out of its own sign.
      const others = cards.filter((card) => key !== `${card.key}-rail`);
      return others.flatMap((card) => (meets(line, card) ? [`the line of ${key} runs behind ${card.key}`] : []));
    });
  });
}
