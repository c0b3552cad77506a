import { contains, type MapBox } from "../map/map-box.ts";
import { crossLinks } from "./cross-link.ts";
import type { MapCard } from "./map-card.ts";
import type { MapCountry, Texture } from "./map-country.ts";
import { numbersIn } from "./numbers-in.ts";
import { readCard } from "./read-card.ts";

/** Reads the countries of a drawing, in reading order: a whole map, or one country that came later. */
export function readCountries(svg: Element): readonly MapCountry[] {
  const grounds = [...svg.querySelectorAll(".countries > rect")].map(boxOf);
  const links = crossLinks(svg);
  return byQuestion([...svg.querySelectorAll("a[data-id]")].map(readCard)).map(([question, ...rest]) => {
    const cards = [question, ...rest];
    const ids = new Set(cards.map(({ id }) => id));
    return {
      question: question.id,
      box: grounds.find((ground) => contains(ground, question.box)) ?? question.box,
      cards,
      textures: texturesOf(svg, question.id),
      links: links.filter(({ from, to }) => ids.has(from) || ids.has(to)),
      layers: [],
    };
  });
}

type Group = [MapCard, ...MapCard[]];

/** In reading order, a question stands before everything that grows from it. */
function byQuestion(cards: readonly MapCard[]): readonly Group[] {
  const groups: Group[] = [];
  for (const card of cards)
    if (card.rank === 0) groups.push([card]);
    else groups.at(-1)?.push(card);
  return groups;
}

function texturesOf(svg: Element, question: string): readonly Texture[] {
  const group = svg.querySelector(`.texture > [data-question="${CSS.escape(question)}"]`);
  const [x = 0, y = 0] = numbersIn(group?.getAttribute("transform"));
  return [...(group?.children ?? [])].map((path) => ({
    kind: path.getAttribute("class") ?? "",
    boxes: boxesIn(path.getAttribute("d") ?? "", x, y),
  }));
}

/** Reads a path of boxes: `M28 40h292v70h-292z` again and again. */
function boxesIn(path: string, x: number, y: number): readonly MapBox[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)].map(([, left, top, width, height]) => ({
    x: x + Number(left),
    y: y + Number(top),
    width: Number(width),
    height: Number(height),
  }));
}

function boxOf(rect: Element): MapBox {
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    Number(rect.getAttribute(name)),
  );
  return { x, y, width, height };
}
