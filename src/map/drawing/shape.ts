import { escapeHtml, escapeText } from "../../text/escape.ts";

/** An SVG element of a drawing. Text is not escaped yet. */
export interface Shape {
  readonly tag: "a" | "circle" | "defs" | "g" | "path" | "pattern" | "rect" | "svg" | "text" | "tspan";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

export function shape(
  tag: Shape["tag"],
  attributes: Shape["attributes"],
  content: string | readonly Shape[] = [],
): Shape {
  return typeof content === "string" ? { tag, attributes, text: content } : { tag, attributes, children: content };
}

/** Rounds a length to one decimal. */
export function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Writes a shape as SVG markup. */
export function writeShape({ tag, attributes, text, children = [] }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const content = text === undefined ? children.map(writeShape).join("") : escapeText(text);
  const start = `<${tag}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${tag}>`;
}
