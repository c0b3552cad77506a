/** A part of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Part {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Attribute {
  readonly name: string;
  /** What stands between the quotation marks; null for code in braces and for an attribute without a value. */
  readonly text: Part | null;
  readonly start: number;
  readonly end: number;
}

/** A start tag of an HTML element. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
  /** What stands in a `<script>` or `<style>`; "" in other elements. */
  readonly content: Part;
}

const braces = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`;
// Without quotation marks nothing has a `<`: else each of many open tags would be read to the end of the file.
const value = String.raw`"[^"]*"|'[^']*'|\`[^\`]*\`|${braces}|[^\s<>"'{\`]+`;
const attribute = String.raw`[^\s=<>"'\`{}/]+(?:\s*=\s*(?:${value}))?|${braces}|/`;
const startTag = new RegExp(String.raw`<([a-z][\w-]*)((?:\s+(?:${attribute}))*)\s*/?>`, "g");
const oneAttribute = new RegExp(String.raw`([^\s=<>"'\`{}/]+)(?:\s*=\s*(${value}))?|${braces}`, "g");

/**
 * The HTML elements of an Astro component, which are those whose names begin with a small letter. A tag that this simple reading
 * does not understand is left out.
 */
export function tagsOf(component: string): readonly Tag[] {
  return [...markupOf(component).matchAll(startTag)].map((found) => {
    const [all, name = "", attributes = ""] = found;
    const end = found.index + all.length;
    return {
      name,
      attributes: attributesIn(attributes, found.index + 1 + name.length),
      start: found.index,
      end,
      content: contentOf(component, name, end),
    };
  });
}

function attributesIn(text: string, offset: number): readonly Attribute[] {
  return [...text.matchAll(oneAttribute)].flatMap((found) => {
    const [all, name, written] = found;
    if (name === undefined) return [];
    const start = offset + found.index;
    const end = start + all.length;
    const isQuoted = written !== undefined && /^["']/.test(written);
    return [
      {
        name: name.toLowerCase(),
        text: isQuoted ? { value: written.slice(1, -1), start: end - written.length + 1, end: end - 1 } : null,
        start,
        end,
      },
    ];
  });
}

function contentOf(component: string, name: string, start: number): Part {
  const end = name === "script" || name === "style" ? component.indexOf(`</${name}`, start) : start;
  return end === -1
    ? { value: component.slice(start), start, end: component.length }
    : { value: component.slice(start, end), start, end };
}

/**
 * The component with its code, its comments and what stands in scripts and styles as spaces, so that each offset stays. What is not
 * closed reaches to the end.
 */
function markupOf(component: string): string {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, " ");
  return component
    .replace(/^\s*---[^]*?\n---/, blank)
    .replaceAll(/<!--[^]*?(?:-->|$)|\{\s*\/\*[^]*?(?:\*\/\s*\}?|$)/g, blank)
    .replaceAll(
      /(<(script|style)(?=[\s>])[^<>]*>)([^]*?)(?=<\/\2>|$)/g,
      (_, open: string, __, content: string) => open + blank(content),
    );
}
