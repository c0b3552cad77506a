import { isHole, isMessage, parseMessage, stretches, type Message, type Part } from "../../words/messages.ts";

/**
 * Marks each text of a page that is a sentence of the interface in English, so that screen readers pronounce it so: on its element,
 * or in a `<span>` beside others. What stands in an element that is marked already, in code and in drawings is left alone.
 *
 * @param sentences what the interface has only in English.
 */
export function englishMarker(sentences: Iterable<string | Message>): (html: string) => string {
  const texts = new Set<string>();
  const patterns: string[] = [];
  for (const sentence of sentences) {
    const all = isMessage(sentence) ? expansions(parseMessage(sentence.text)) : [sentence];
    for (const text of all.flatMap(stretches).map((part) => plain(part.text))) {
      // A label such as “{name}:” is in no language.
      if (!/\p{L}{2}/u.test(text)) continue;
      if (text.includes(hole)) patterns.push(text.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&").replaceAll(hole, ".+?"));
      else texts.add(text);
    }
  }
  const messages = patterns.length === 0 ? null : new RegExp(`^(?:${patterns.join("|")})$`, "u");
  const isEnglish = (text: string): boolean => texts.has(text) || (messages?.test(text) ?? false);
  return (html) => (texts.size === 0 && messages === null ? html : mark(html, isEnglish));
}

/** Comments, elements whose text is not read or is in a language of its own, tags, and texts. */
const token =
  /<!--[\s\S]*?-->|<(script|style|svg|code|pre|textarea)\b[\s\S]*?<\/\1>|<(main|article)\b[^>]* lang="en"[\s\S]*?<\/\2>|<[a-z/!](?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/gi;

function mark(html: string, isEnglish: (text: string) => boolean): string {
  const parts = [...html.matchAll(token)].map(([part]) => part);
  const isEnglishAt = (index: number): boolean => isEnglish(plain(decoded(parts[index] ?? "")));
  return parts
    .map((part, index) => {
      // An element with nothing but the text takes the mark itself.
      if (part.startsWith("<")) return isAlone(parts, index) && isEnglishAt(index + 1) ? withLang(part) : part;
      if (!isEnglishAt(index) || isAlone(parts, index - 1)) return part;
      return part.replace(/\S[\s\S]*\S/, '<span lang="en">$&</span>');
    })
    .join("");
}

/** Whether the tag at an index opens an element that has a text and nothing else. */
function isAlone(parts: readonly string[], index: number): boolean {
  const [open = "", text = "", close = ""] = parts.slice(index, index + 3);
  const name = /^<([a-z][\w-]*)/i.exec(open)?.[1];
  return name !== undefined && !text.startsWith("<") && close === `</${name}>`;
}

const withLang = (tag: string): string => (/\slang=/.test(tag) ? tag : tag.replace(/^<[a-z][\w-]*/i, '$& lang="en"'));

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const decoded = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");

/** Stands for what is filled in. */
const hole = "\ufffc";

/** The texts that a message can become, by its cases. */
function expansions(parts: readonly Part[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (texts, part) => {
      const cases = isHole(part) && part.cases.size > 0 ? [...part.cases.values()].flatMap(expansions) : null;
      const next = cases ?? [typeof part === "string" ? part : hole];
      return texts.flatMap((text) => next.map((one) => text + one)).slice(0, 64);
    },
    [""],
  );
}
