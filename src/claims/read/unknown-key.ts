/** Keys that a kind of file doesn't have, and those that were probably meant. */
import { nearest } from "../../text/nearest.ts";
import type { Edit, Fix } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import { tablesIn, type Field, type Fields } from "../schema/shape.ts";
import type { Mapping, MappingEntry } from "../yaml/value.ts";
import { capital } from "./misfits.ts";

/** Reports a key that is not in the table. Returns the key that was probably meant, or null. */
export function reportUnknownKey(
  entry: MappingEntry,
  mapping: Mapping,
  fields: Fields,
  what: string,
  reading: Reading,
): string | null {
  const { value: key, place } = entry.key;
  const report = (message: string, help: string, fix: Fix | null = null): void =>
    reading.report("unknown-key", place, `${capital(what)} has no key \`${key}\`${message}`, help, fix);
  const edit = (does: string, edit: Edit, kind: "edit" | "rewrite"): Fix | null =>
    reading.file.text.slice(place.start, place.end) === key ? { kind, does, edits: [edit] } : null;
  const reverse = reverseKeys.get(key);
  const glued = gluedKey(key, fields);
  const meant = meantKey(key, mapping, fields);
  const owner = ownerOf(entry, mapping, fields);
  if (reverse !== undefined) {
    const id = reading.file.path.slice(reading.file.path.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
    report(
      ": a relation is written only in the file that it starts from.",
      `Delete the line, and write ${reverse.replace("<id>", id)}.`,
    );
  } else if (glued !== null) {
    const start = place.start + glued.length;
    const fix = edit("put a space after the colon", { start: start + 1, end: start + 1, insert: " " }, "edit");
    reading.report(
      "yaml-syntax",
      fix ? { ...place, start, end: start + 1 } : place,
      "There is no space after this colon, so YAML reads it as part of the word.",
      `Write \`${glued}: \` and then the value.`,
      fix,
    );
  } else if (owner !== null) {
    // As a key of the file it would say something else: a note on a source is not the explanation of the claim.
    const otherwise = meant === null ? "" : ` Or did you mean \`${meant}\`?`;
    report(".", `If it belongs to ${owner}, write it there.${otherwise}`);
  } else {
    // A line of the file may belong elsewhere: then it is not certain to what its keys belong.
    const isCertain = !reading.findings.some(({ rule, fix }) => fix === undefined && /indent$/.test(rule));
    const fix =
      meant !== null && isCertain
        ? edit(`wrote \`${meant}\` for \`${key}\``, { start: place.start, end: place.end, insert: meant }, "rewrite")
        : null;
    report(".", helpWith(key, meant, fields), fix);
  }
  return meant;
}

function helpWith(key: string, meant: string | null, fields: Fields): string {
  if (key === "id") return "Delete the line: the id is the file's name without `.yaml`.";
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  if (key.startsWith("//")) return "If it is a comment, write `#` and a space in place of `//`.";
  if (/\s/.test(key))
    return "If this line continues the text above, indent it by two more spaces and put the whole text in quotation marks.";
  if (/^\d/.test(key)) return "In braces a comma ends a value: put the whole value in quotation marks.";
  const names = [...fields.keys()];
  return names.length > 20
    ? "Delete it, or look up the correct key in `claims/README.md`."
    : `Its keys are ${names.map((name) => `\`${name}\``).join(", ")}.`;
}

/** The unused key that a word probably stands for: another case, another name or a typing error. */
export function meantKey(word: string, mapping: Mapping, fields: Fields): string | null {
  if (reverseKeys.has(word) || word === "id") return null;
  const free = [...fields].filter(([key]) => !mapping.entries.has(key));
  const names = free.map(([key]) => key);
  return gluedKey(word, fields) ?? free.find((field) => isCalled(field, word))?.[0] ?? nearest(word, names);
}

const isCalled = ([name, { alsoCalled }]: readonly [string, Field], word: string): boolean =>
  [name, ...alsoCalled].some((one) => one.toLowerCase() === word.toLowerCase());

/** The key in `title:"Tea: a history"`, where YAML reads everything up to the second colon as the key; null for other words. */
function gluedKey(word: string, fields: Fields): string | null {
  const [, key = ""] = /^([A-Za-z][\w-]*):\S/.exec(word) ?? [];
  return fields.has(key) ? key : null;
}

/**
 * The key of the file, above an unknown one or below it, whose entries have such a key: its line was probably meant
 * for an entry. Null for none, as for another name of a key of the file.
 */
function ownerOf(entry: MappingEntry, mapping: Mapping, fields: Fields): string | null {
  const all = [...mapping.entries.values()];
  const at = all.indexOf(entry);
  const { value: word } = entry.key;
  for (const { key, value } of [...all.slice(0, at).toReversed(), ...all.slice(at + 1)]) {
    const shape = fields.get(fields.has(key.value) ? key.value : (meantKey(key.value, mapping, fields) ?? ""))?.shape;
    const lacks = value?.kind !== "mapping" || !value.entries.has(word);
    if (shape && lacks && tablesIn(shape).some((table) => [...table].some((field) => isCalled(field, word))))
      return `${shape.kind === "list" ? "an entry of " : ""}\`${key.value}\``;
  }
  return null;
}

/** Keys for relations in the wrong direction, and how each is written, with the id of the file. */
const reverseKeys: ReadonlyMap<string, string> = new Map(
  [
    ["supported-by reasons", "`supports: <id>` in the file of the claim that supports this one"],
    ["objected-to-by attacked-by objections", "`objects-to: <id>` in the file of the claim that objects to this one"],
    ["rebutted-by rebuttals", "`rebuts: <id>` in the file of the claim that rebuts this one"],
    ["undercut-by", "`undercuts` in the file of the claim that undercuts this one"],
    ["answered-by positions", "`answers: <id>` in the file of each claim that answers this question"],
    ["raises", "`arises-from: <id>` in the file of the question that this claim raises"],
  ].flatMap(([keys = "", written = ""]) => keys.split(" ").map((key) => [key, written] as const)),
);
