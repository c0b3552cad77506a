import { escape } from "./escape.ts";
import type { Shape } from "./shape.ts";

/** A shape as SVG markup. */
export function writeShape({ tag, attributes, text, children = [] }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const content = text === undefined ? children.map(writeShape).join("") : escape(text);
  return `<${tag}${written.join("")}>${content}</${tag}>`;
}
