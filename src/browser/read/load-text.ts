import { plainText, textOfBytes, type HtmlNode, type PlainText, type Unreadable } from "../../search/plain-text.ts";

/** Reads a file that the reader chose or dropped. */
export async function loadFile(file: File): Promise<PlainText | Unreadable> {
  const read = textOfBytes(new Uint8Array(await file.arrayBuffer()));
  return typeof read === "string" ? read : plainText(read.text, file.name, parseHtml);
}

/** Reads a text that was typed or pasted. */
export const readPasted = (text: string): PlainText => plainText(text, "", parseHtml);

/** Nothing of the document runs or is loaded, and only its words are taken. */
const parseHtml = (html: string): HtmlNode => nodeOf(new DOMParser().parseFromString(html, "text/html"));

function nodeOf(node: Node): HtmlNode {
  return {
    name: node instanceof Text ? "" : node.nodeName.toLowerCase(),
    text: node.nodeValue ?? "",
    children: [...node.childNodes].filter((child) => child instanceof Text || child instanceof Element).map(nodeOf),
    attribute: (name) => (node instanceof Element ? (node.getAttribute(name) ?? "") : ""),
  };
}
