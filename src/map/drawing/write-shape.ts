import { escapeHtml } from "../../text/escape-html.ts";
import { escapeText } from "../../text/escape-text.ts";
import type { Shape } from "./shape.ts";

/** Writes a shape as SVG markup. */
export function writeShape({ tag, attributes, text, children = [] }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const content = text === undefined ? children.map(writeShape).join("") : escapeText(text);
  const start = `<${tag}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${tag}>`;
}
