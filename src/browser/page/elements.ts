import type { Shape } from "../../map/drawing/shape.ts";

/** Makes an HTML element with attributes and content. Strings are never read as markup. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

/** The icon of a role (position, reason, objection, …) or kind of page, from the symbols that the page has. */
export function roleIcon(kind: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  use.setAttribute("href", `#Icon-${kind}`);
  return svg;
}

/** Makes an SVG element of a shape. Text is never read as markup. */
export function makeShape({ tag, attributes, text, children = [] }: Shape): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text === undefined) element.append(...children.map(makeShape));
  else element.textContent = text;
  return element;
}

/** Copies text and says whether that worked: browsers allow it on secure pages only, and only where the reader permits it. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
