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
export function roleIcon(kind: string): SVGElement {
  const use = { tag: "use", attributes: { href: `#Icon-${kind}` } };
  return makeShape({ tag: "svg", attributes: { class: "icon", "aria-hidden": "true" }, children: [use] });
}

/** An SVG element as data, as drawings have them. */
interface SvgShape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgShape[];
}

/** Makes an SVG element of a shape. Text is never read as markup. */
export function makeShape({ tag, attributes, text, children = [] }: SvgShape): SVGElement {
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
