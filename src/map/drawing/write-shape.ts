import { escapeHtml } from "../../text/escape-html.ts";
import type { Shape } from "./shape.ts";

/** Writes a shape as SVG markup. */
export function writeShape({ tag, attributes, text, children = [] }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const content = text === undefined ? children.map(writeShape).join("") : escapeHtml(text);
  return `<${tag}${written.join("")}>${content}</${tag}>`;
}
