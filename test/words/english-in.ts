import { en } from "../../src/words/en/index.ts";
import { isHole, isMessage, parseMessage, stretches, type Part } from "../../src/words/messages.ts";

/** The sentences of a table by their paths; the text of a message with holes. */
export function textsOf(table: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof table === "string") return [[path, table]];
  if (isMessage(table)) return [[path, table.text]];
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => textsOf(value, path === "" ? key : `${path}.${key}`));
}

/** The plain words of a text in every case of its holes, and of its links. */
function piecesOf(text: string): readonly string[] {
  const ofParts = (parts: readonly Part[]): readonly string[] =>
    parts.flatMap((part) => {
      if (typeof part === "string") return [part];
      return isHole(part) ? ["{", ...[...part.cases.values()].flatMap((inCase) => [...ofParts(inCase), "{"])] : ["{"];
    });
  return stretches(ofParts(parseMessage(text)).join("")).flatMap((part) => part.text.split("{"));
}

/**
 * Finds the texts that say something in English that a language has words for: stretches of at least two words, and whole labels.
 *
 * @param table the table of the language, which has other words for it.
 */
export function englishIn(table: unknown): (texts: readonly string[]) => readonly string[] {
  const english = textsOf(en);
  const others = new Set(textsOf(table).map(([, text]) => text));
  const all = textsOf(table)
    .flatMap(([, text]) => piecesIn(text))
    .join("\n");
  const labels = new Set(
    english.flatMap(([, text]) => (/^\p{Lu}\p{L}{2,}/u.test(text) && !others.has(text) ? [text] : [])),
  );
  const pieces = english
    .flatMap(([, text]) => piecesIn(text).map((piece) => piece.trim()))
    .filter((piece) => /\p{L}{2,}\W+\p{L}{2,}/u.test(piece) && piece.length >= 10 && !all.includes(piece));
  return (texts) => texts.filter((text) => labels.has(text) || pieces.some((piece) => text.includes(piece)));
}

/** Texts with braces that are no holes, such as code, have no pieces. */
function piecesIn(text: string): readonly string[] {
  return text.includes("u{200B}") ? [] : piecesOf(text);
}

/** The texts of a page and of the attributes that are read out, except code and what is marked as English. */
export function shownTexts(html: string): readonly string[] {
  const shown = html
    .replaceAll(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<(\w+)\b[^>]*\blang="en"[^>]*>[\s\S]*?<\/\1>/g, "");
  const attributes = [...shown.matchAll(/\b(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g)];
  return [...shown.split(/<[^>]*>/), ...attributes.map(([, text = ""]) => text)]
    .map((text) => text.replaceAll(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}
