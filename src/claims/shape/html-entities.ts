import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import type { Edit } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Text } from "../yaml/value.ts";
import type { Format } from "../formats/texts.ts";

/** Reports HTML entities in plain text, where they would be shown as written. */
export function reportEntities(text: Text, format: Format, reading: Reading): void {
  const { value, place } = text;
  if (!value.includes("&") || !isPlain(format)) return;
  const found = [...value.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi)]
    .slice(0, mostEntities)
    .flatMap(({ 0: entity, index }) => {
      const character = characterOf(entity);
      return character === null ? [] : [{ entity, index, character }];
    });
  const [first] = found;
  if (!first) return;
  const { entity, character } = first;
  const isVerbatim = reading.file.text.slice(place.start, place.end) === value;
  const at = ({ index, entity }: { readonly index: number; readonly entity: string }) => {
    const start = place.start + index;
    return { start, end: start + entity.length };
  };
  const others = found.length - 1;
  const more = others === 0 ? "" : ` There ${others === 1 ? "is 1" : `are ${others}`} more in this text.`;
  const edits = found.map((each): Edit => ({ ...at(each), insert: each.character }));
  reading.report(
    "html-entity",
    isVerbatim ? { ...place, ...at(first) } : place,
    `\`${entity}\` is HTML, but this is plain text.${more}`,
    `Write the character itself: \`${character}\`.`,
    isVerbatim ? { kind: "rewrite", does: `wrote \`${character}\` for \`${entity}\``, edits } : null,
  );
}

/** At most this many are resolved. */
const mostEntities = 50;

/** Whether a format is plain text rather than Markdown, an address or an identifier. */
const isPlain = ({ name, pattern, words }: Format): boolean =>
  pattern === null && words.length === 0 && name !== "markdown" && name !== "url";

/** The character of an entity; null if there is no such entity. */
function characterOf(entity: string): string | null {
  const character = toString(fromMarkdown(entity));
  return character === entity || character === "" ? null : character;
}
