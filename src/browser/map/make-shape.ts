import type { Shape } from "../../map/drawing/shape.ts";

/** Makes an SVG element of a shape. Text is never read as markup. */
export function makeShape({ tag, attributes, text, children = [] }: Shape): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text === undefined) element.append(...children.map(makeShape));
  else element.textContent = text;
  return element;
}
