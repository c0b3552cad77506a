/** What is wrong with single texts. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { oneLine } from "../../text/escape.ts";
import { slashNote } from "../../text/slash-note.ts";
import { faultOf, isFree, isTooLong, tooLong, type Fault, type Format } from "../formats/texts.ts";
import type { Edit, Fix, PossibleId } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Text } from "../yaml/value.ts";

/**
 * Reports slips in a non-empty text that are valid YAML but mean something else, HTML entities, and its length if it is free text.
 * Returns the part of it to check further.
 */
export function reportSlips(written: Text, format: Format, reading: Reading): Text {
  const text = reportSlashNote(written, format, reading);
  const value = lineOf(text, format);
  if (isTooLong(format, value)) {
    const { message, help } = tooLong(format, value);
    if (isFree(format)) reading.report("text-too-long", text.place, message, help);
    return text;
  }
  if (format.isProse) reportSilentSlips(text, reading);
  if (isFree(format) && format.name !== "markdown" && format.name !== "url") reportEntities(text, reading);
  if (format.name === "url") reading.urls.push({ value, place: text.place });
  return text;
}

/** Reports what is wrong with a text that doesn't have its format. */
export function reportFault(text: Text, format: Format, reading: Reading): void {
  const value = lineOf(text, format);
  const fault = faultOf(format, value);
  if (!fault) return;
  if (isTooLong(format, value)) {
    reading.report("text-too-long", text.place, fault.message, fault.help);
  } else if (/^-\S/.test(value) && text.style === "plain") {
    reading.report(
      "yaml-syntax",
      text.place,
      "There is no space after the dash, so YAML reads it as part of the word.",
      `Write \`- ${value.slice(1).split(" ", 1)[0] ?? ""}\`, each entry on its own line.`,
      spaceDashes(text, reading),
    );
  } else if (/^[“”„«‘’]/.test(value)) {
    const bare = withoutMarks(value);
    reading.report(
      format.rule,
      text.place,
      `The typographic quotation marks are part of the value ${value}.`,
      `Delete them: \`${bare}\`.`,
      replaceText(text, value, bare, unquote, reading),
    );
  } else {
    const { message, help, meant } = fault;
    const fix = meant === undefined ? null : rewriteAs(meant, text, value, reading);
    reading.report(format.rule, text.place, message, help, fix, possibleId(fault, text, value, reading));
  }
}

const lineOf = ({ value }: Text, { name }: Format): string => (name === "markdown" ? value : oneLine(value));

/**
 * Reports a line of an unquoted value that begins with `//`. Returns the value without it if the whole can't be one of the format. A
 * text that can is left as it is: it may have been published so, and the hash of a version must stay.
 */
function reportSlashNote(text: Text, format: Format, reading: Reading): Text {
  const { start, end, style, value } = text;
  const at = style === "plain" ? slashNote(reading.text.slice(start, end)) : null;
  if (at === null) return text;
  reading.report(
    "cut-by-comment",
    reading.place(start + at, start + at + 2),
    "This line begins with `//`, but in YAML a comment begins with `#`.",
    "If it is a comment, write `#` and a space in place of `//`. If it is part of a text, put the text below `|` and indent it.",
  );
  if (format.fault(oneLine(value)) === null) return text;
  const kept = reading.text.slice(start, start + at).trimEnd();
  return { ...text, value: kept, place: reading.place(start, start + kept.length), end: start + kept.length };
}

const rewriteAs = (insert: string, { place }: Pick<Text, "place">, value: string, reading: Reading): Fix | null =>
  replaceText({ place }, value, insert, { kind: "rewrite", does: `wrote \`${insert}\`` }, reading);

/** The id that a value may stand for, with the fix that writes it. */
export function possibleId(
  { mayMean }: Fault,
  at: Pick<Text, "place">,
  value: string,
  reading: Reading,
): PossibleId | undefined {
  if (mayMean === undefined) return undefined;
  const { id, of, isCertain } = mayMean;
  return { id, of, words: value, fix: isCertain ? rewriteAs(id, at, value, reading) : null };
}

function withoutMarks(value: string): string {
  const start = value.search(/[^“”„«‘’]|$/);
  let end = value.length;
  while (end > start && /[“”»‘’]/.test(value[end - 1] ?? "")) end -= 1;
  return value.slice(start, end);
}

/** A fix that replaces a value, if the file has exactly that value at its place. */
function replaceText(
  { place }: Pick<Text, "place">,
  value: string,
  insert: string,
  fix: Omit<Extract<Fix, { edits: unknown }>, "edits">,
  reading: Reading,
): Fix | null {
  const { start, end } = place;
  return reading.file.text.slice(start, end) === value ? { ...fix, edits: [{ start, end, insert }] } : null;
}

const unquote = { kind: "edit", does: "deleted the typographic quotation marks" } as const;

/** A fix for list entries that YAML read as one text: adds the missing space after each dash, if each entry is on its own line. */
function spaceDashes({ place }: Text, reading: Reading): Fix | null {
  const { text } = reading.file;
  const lineStart = text.lastIndexOf("\n", place.start - 1) + 1;
  const lines = text.slice(lineStart, place.end);
  if (!/^([ \t]*-\S+[ \t]*(?:\r?\n|$))+$/.test(lines)) return null;
  const edits = [...lines.matchAll(/-(?<=^[ \t]*-)/gm)].map(({ index }): Edit => {
    const afterDash = lineStart + index + 1;
    return { start: afterDash, end: afterDash, insert: " " };
  });
  return { kind: "edit", does: "put a space after each dash", edits };
}

/** A fix that deletes the typographic quotation marks, or replaces them with straight ones if YAML needs quotes. */
function straighten(text: Text, reading: Reading): Fix | null {
  const inner = text.value.slice(1, -1);
  const isPlain = /^[\p{L}\p{N}]/u.test(inner) && !/:(\s|$)|\s#|[\r\n]/.test(inner);
  const insert = isPlain ? inner : `'${inner.replaceAll("'", "''")}'`;
  return replaceText(text, text.value, insert, unquote, reading);
}

/** Reports slips that are valid YAML but mean something else. */
function reportSilentSlips(text: Text, reading: Reading): void {
  const { value, place, style, end } = text;
  if (style !== "plain") return;
  if (/^[“”„«].*[“”»]$/s.test(value)) {
    reading.report(
      "smart-quotes",
      place,
      "These quotation marks are typographic, so YAML treats them as part of the text.",
      'Delete them, or use straight ones (`"`) if the text needs any.',
      straighten(text, reading),
    );
  }
  const comment = /^[ \t]+(#[^\r\n]*)/.exec(reading.text.slice(end, end + 1000));
  if (!comment?.[1]) return;
  const start = end + comment[0].length - comment[1].length;
  reading.report(
    "cut-by-comment",
    reading.place(start, start + comment[1].trimEnd().length),
    "The text ends here, because ` #` begins a comment, which is not shown.",
    "If it belongs to the text, put the whole text in quotation marks. If it is a comment, move it to its own line above.",
  );
}

/** Reports HTML entities in plain text, where they would be shown as written. */
function reportEntities(text: Text, reading: Reading): void {
  const { value, place } = text;
  if (!value.includes("&")) return;
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

/** The character of an entity; null if there is no such entity. */
function characterOf(entity: string): string | null {
  const character = toString(fromMarkdown(entity));
  return character === entity || character === "" ? null : character;
}
