/** What is read of a file: its words, with its title and address where it says them, else "". */
export interface PlainText {
  readonly text: string;
  readonly title: string;
  readonly url: string;
}

/** Why a file can't be read. */
export type Unreadable = "empty" | "pdf" | "binary" | "large";

/** The most characters that are read. */
export const mostCharacters = 2_000_000;

/** The bytes of a file as text, whatever it was saved as; or why it is none. */
export function textOfBytes(bytes: Uint8Array): { readonly text: string } | Unreadable {
  if (bytes.length > mostCharacters * 2) return "large";
  const [first = 0, second = 0] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const text = decoded(bytes, utf16 ?? "utf-8") ?? decoded(bytes, "windows-1252") ?? "";
  if (text.startsWith("%PDF-")) return "pdf";
  if (text.includes("\0")) return "binary";
  if (text.length > mostCharacters) return "large";
  return text.trim() === "" ? "empty" : { text };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A node of an HTML document: an element in lower case, or a text, whose name is "". */
export interface HtmlNode {
  readonly name: string;
  readonly text: string;
  readonly children: readonly HtmlNode[];
  readonly attribute: (name: string) => string;
}

/** Reads a text as HTML if it is that, as Markdown if it looks like it, else as it is. `name` is that of its file, or "". */
export function plainText(text: string, name: string, parseHtml: (html: string) => HtmlNode): PlainText {
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(text)) return textOfHtml(parseHtml(text));
  const isMarkdown = /\.(?:md|markdown)$/i.test(name) || /^#{1,6} \S|\]\(https?:/m.test(text);
  return { text: isMarkdown ? withoutMarkdown(text) : text.replace(/^\uFEFF/, ""), title: "", url: "" };
}

/** The words of Markdown, without its data, code, images and signs; headings and items keep theirs. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/^\uFEFF?---\r?\n[^]*?\n---\r?\n/, "")
    .replace(/^(```|~~~)[^]*?^\1.*$/gm, "")
    .replace(/<!--[^]*?-->|<\/?[a-z][^<>\n]*>|!\[[^\]\n]*\]\([^)\n]*\)|\[\^[^\]\n]+\]/gi, "")
    .replace(/\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, "$1")
    .replace(/^\[[^\]\n]+\]: .*$|^\s*\|?[-:| ]{3,}$/gm, "")
    .replace(/(?<![\p{L}\p{N}])([*_]{1,3})(?=\S)([^*_\n]+)\1(?![\p{L}\p{N}])/gu, "$2");
}

/** Elements that are not part of what a page says. */
const leftOut = new Set(
  "head script style noscript template nav header footer aside form button svg iframe figure sup dialog".split(" "),
);

const isOwnBlock = /^(?:address|article|blockquote|d[dlt]|div|h[1-6]|li|main|ol|p|pre|section|t[dhr]|table|ul)$/;

/** The words of the longest article of a page, of its `main`, or of all, whichever is the first to have a good part of them. */
function textOfHtml(page: HtmlNode): PlainText {
  const all = allOf(page);
  const texts = ["article", "main", "body"].map((wanted) =>
    all
      .filter(({ name }) => name === wanted)
      .map(textOf)
      .reduce((longest, text) => (text.length > longest.length ? text : longest), ""),
  );
  const most = Math.max(...texts.map(({ length }) => length));
  const link = all.find(({ name, attribute }) => name === "link" && attribute("rel") === "canonical");
  const url = link?.attribute("href") ?? "";
  const title = all.find(({ name }) => name === "title");
  return {
    text: texts.find(({ length }) => length >= most / 4) ?? "",
    title: title ? oneLine(textOf(title)) : "",
    url: /^https?:\/\//.test(url) ? url : "",
  };
}

const allOf = (node: HtmlNode): readonly HtmlNode[] => [node, ...node.children.flatMap(allOf)];

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function textOf(node: HtmlNode): string {
  return withBreaks(node)
    .split("\n\n")
    .map(oneLine)
    .filter((block) => block !== "")
    .join("\n\n");
}

function withBreaks({ name, text, children }: HtmlNode): string {
  if (name === "") return text.replace(/\s+/g, " ");
  if (leftOut.has(name)) return "";
  const inside = children.map(withBreaks).join("");
  if (name === "br") return "\n\n";
  if (!isOwnBlock.test(name)) return inside;
  const sign = /^h[1-6]$/.test(name) ? "# " : name === "li" ? "- " : "";
  return `\n\n${sign}${inside.trimStart()}\n\n`;
}
