/** What an element holds: nodes, text that is never read as markup, and lists of both. What is empty, null or false is left out. */
export type Content = Node | string | null | undefined | false | readonly Content[];

/** Attributes; those that are undefined or false are left out. A function listens to the event after which it is named: `onclick`. */
type Attributes = Readonly<Record<string, string | undefined | false | ((event: Event) => void)>>;

type Made<Selector> = Selector extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[Selector]
  : Selector extends `${infer Name extends keyof HTMLElementTagNameMap}.${string}`
    ? HTMLElementTagNameMap[Name]
    : HTMLElement;

/** Makes an HTML element of its name and classes, such as `p.view-why`, with attributes and content. */
export function h<const Selector extends string>(
  selector: Selector,
  ...parts: readonly (Attributes | Content)[]
): Made<Selector>;
export function h(selector: string, ...parts: readonly (Attributes | Content)[]): HTMLElement {
  const [name = "", ...classes] = selector.split(".");
  const element = document.createElement(name);
  if (classes.some(Boolean)) element.className = classes.filter(Boolean).join(" ");
  for (const part of parts) {
    if (!isAttributes(part)) element.append(...flat(part));
    else
      for (const [key, value] of Object.entries(part)) {
        if (typeof value === "string") element.setAttribute(key, value);
        else if (value) element.addEventListener(key.slice("on".length), value);
      }
  }
  return element;
}

/** Shows content in place of what an element has. */
export function fill(element: Element | null | undefined, ...content: readonly Content[]): void {
  element?.replaceChildren(...flat(content));
}

const isAttributes = (part: Attributes | Content): part is Attributes =>
  typeof part === "object" && part !== null && !(part instanceof Node) && !Array.isArray(part);

function flat(content: Content): readonly (Node | string)[] {
  if (!content) return [];
  return typeof content === "string" || content instanceof Node ? [content] : content.flatMap(flat);
}

/** The name of a role with its icon. */
export const roleLabel = (kind: string, name: string): HTMLElement =>
  h(`span.role.${kind}`, roleIcon(kind), ` ${name}`);

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
