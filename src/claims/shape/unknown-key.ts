import type { Fix } from "../model/index.ts";
import { reverseKeys } from "../fields/reverse-keys.ts";
import type { Reading } from "../reading.ts";
import type { Mapping, MappingEntry } from "../yaml/value.ts";
import { capital } from "./capital.ts";
import { entryAbove, type EntryAbove } from "./entry-above.ts";
import { gluedKey, meantKey } from "./meant-key.ts";
import { ownerBelow } from "./owner-below.ts";
import type { Fields } from "./shape.ts";

/** Reports a key that is not in the table. Returns the key that was probably meant, or null. */
export function reportUnknownKey(
  entry: MappingEntry,
  value: Mapping,
  fields: Fields,
  what: string,
  reading: Reading,
): string | null {
  const { key } = entry;
  if (isCutByComma(entry, reading)) {
    reading.report(
      "unknown-key",
      key.place,
      `In braces a comma ends a value, so YAML reads \`${key.value}\` as a key.`,
      "Put the whole value, including the comma, in quotation marks.",
    );
    return null;
  }
  if (reportGluedValue(key, fields, reading)) return null;
  const there = reverseKeys.get(key.value);
  if (there) {
    reading.report(
      "unknown-key",
      key.place,
      `${capital(what)} has no key \`${key.value}\`: a relation is written only in the file that it starts from.`,
      `Delete the line, and write ${there(fileName(reading))}.`,
    );
    return null;
  }
  const meant = meantKey(key.value, value, fields);
  const above = entryAbove(entry, value, fields);
  if (above) {
    // As a key of the file it would say something else: a note on a source is not the explanation of the claim.
    reading.report("unknown-key", key.place, `${capital(what)} has no key \`${key.value}\`.`, helpBelow(above, meant));
    return null;
  }
  const below = ownerBelow(entry, value, fields);
  const isCertain = below === null && key.value !== "id" && !isMisplaced(reading);
  reading.report(
    "unknown-key",
    key.place,
    `${capital(what)} has no key \`${key.value}\`.`,
    below === null ? helpWithUnknown(key.value, meant, fields) : helpInside(`\`${below}\``, meant),
    meant === null || !isCertain ? null : renameKey(key, meant, reading),
  );
  return meant;
}

/** Whether a line of the file may belong elsewhere: then it is not certain to what its keys belong. */
const isMisplaced = ({ findings }: Reading): boolean =>
  findings.some(({ rule, fix }) => fix === undefined && /indent$/.test(rule));

function reportGluedValue({ value, place }: MappingEntry["key"], fields: Fields, reading: Reading): boolean {
  const word = gluedKey(value);
  if (word === null || !fields.has(word)) return false;
  const start = place.start + word.length;
  const edits = [{ start: start + 1, end: start + 1, insert: " " }];
  const isVerbatim = reading.file.text.startsWith(`${word}:`, place.start);
  reading.report(
    "yaml-syntax",
    isVerbatim ? { ...place, start, end: start + 1 } : place,
    "There is no space after this colon, so YAML reads it as part of the word.",
    `Write \`${word}: \` and then the value.`,
    isVerbatim ? { kind: "edit", does: "put a space after the colon", edits } : null,
  );
  return true;
}

const fileName = ({ file: { path } }: Reading): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");

/** Whether a key in braces is probably the rest of a text: after a comma and without a colon. */
function isCutByComma({ key: { place }, value }: MappingEntry, { file: { text } }: Reading): boolean {
  const isAlone = value?.kind === "text" && value.value === "" && /^\s*[,}]/.test(text.slice(place.end));
  return isAlone && /,\s*$/.test(text.slice(0, place.start));
}

function renameKey(
  { value, place: { start, end } }: MappingEntry["key"],
  insert: string,
  { file }: Reading,
): Fix | null {
  const does = `wrote \`${insert}\` for \`${value}\``;
  return file.text.slice(start, end) === value ? { kind: "rewrite", does, edits: [{ start, end, insert }] } : null;
}

function helpBelow({ of, isList, isNext, sibling }: EntryAbove, meant: string | null): string {
  const owner = `${isList ? "an entry of " : ""}\`${of}\``;
  const align = sibling === null ? "" : `: align it with \`${sibling}\``;
  if (isNext) return `It probably belongs to ${owner} above, and is indented too little${align}.`;
  return helpInside(owner, meant);
}

const helpInside = (owner: string, meant: string | null): string =>
  `If it belongs to ${owner}, write it there.${meant === null ? "" : ` Or did you mean \`${meant}\`?`}`;

function helpWithUnknown(key: string, meant: string | null, fields: Fields): string {
  if (key === "id") return "Delete the line: the id is the file's name without `.yaml`.";
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  if (key.startsWith("//")) return "If it is a comment, write `#` and a space in place of `//`.";
  if (/\s/.test(key))
    return "If this line continues the text above, indent it by two more spaces and put the whole text in quotation marks.";
  const names = [...fields.keys()];
  return names.length > 20
    ? "Delete it, or look up the correct key in `claims/README.md`."
    : `Its keys are ${names.map((name) => `\`${name}\``).join(", ")}.`;
}
