import type { Fix, Place, SourceFile } from "../model.ts";
import type { CheckedRule, Problem } from "./rule.ts";
import { unindent } from "./unindent.ts";

/**
 * Characters that are not seen but act: controls other than tab and line end, soft hyphens, bidirectional marks and
 * overrides, zero-width characters, line separators, tags, and halves of surrogate pairs.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]|\r(?!\n)/gu;

const names: readonly (readonly [characters: RegExp, name: string])[] = [
  [/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u206F]/, "changes the direction of the text after it"],
  [/[\u00AD\u180E\u200B-\u200D\u2060-\u2065\uFEFF]/, "takes no room and is not seen"],
  [/[\u2028\u2029]/, "ends a line only in some programs"],
  [/[\p{Cc}]/u, "is a control character"],
];

export const hiddenCharacter: CheckedRule = {
  kind: "checked",
  id: "hidden-character",
  concern: "safety",
  severity: "error",
  summary: "A file has a control, bidirectional or zero-width character in it.",
  explanation:
    "Characters that are not seen can make a text read otherwise than it is stored: turn its direction round, hide words from a " +
    "reviewer, or make two ids look alike. They most often come in by copying from a web page or a PDF. Delete them; where one is " +
    "the matter of a sentence, name it (U+202E).",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml":
        "claim: Whoever pours the milk last can\u200B see how much of it the tea needs.\nsupports: milk-goes-in-last\n",
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
  },
  check: ({ files }) =>
    files.flatMap(({ file, texts }) => {
      // A picture, whatever it is called, has such bytes everywhere; that it is none of the files to be read is said elsewhere.
      if (!/\.ya?ml$/i.test(file.path) || file.text.includes("\0")) return [];
      const written = inFile(file);
      if (written.length > 0) return written;
      // A value may also have one by an escape ("\u202E"), which the file's text doesn't show.
      const escaped = texts.find(({ value }) => value.search(hidden) !== -1);
      return escaped === undefined ? [] : [problem(escaped.place, firstIn(escaped.value), 1)];
    }),
};

/** One problem a file, at the first such character: a text that is full of them has one cause. */
function inFile({ path, text }: SourceFile): readonly Problem[] {
  // A byte order mark at the very beginning says how the file is encoded, and is no part of its text.
  const found = [...text.matchAll(hidden)].filter(({ 0: character, index }) => index > 0 || character !== "\uFEFF");
  const first = found[0];
  if (first === undefined) return [];
  const place = { path, start: first.index, end: first.index + first[0].length };
  return [{ ...problem(place, first[0], found.length), ...deleteAll(found) }];
}

/** Where all of them only take no room, nothing is lost with them: others may stand for something, or may be all that there is. */
function deleteAll(found: readonly RegExpExecArray[]): { readonly fix?: Fix } {
  if (!found.every(({ 0: character }) => /^[\u00ad\u200b\u2060\ufeff]+$/.test(character))) return {};
  const edits = found.map(({ 0: { length }, index }) => ({ start: index, end: index + length, insert: "" }));
  return { fix: { kind: "edit", does: "deleted characters that are not seen", edits } };
}

function firstIn(text: string): string {
  return text.match(hidden)?.[0] ?? "";
}

function problem(place: Place, character: string, count: number): Problem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = names.find(([characters]) => characters.test(character))?.[1] ?? "is not seen";
  const more = count > 1 ? ` There are ${count} such characters in this file.` : "";
  return { place, message: `U+${code} ${name}.${more}`, help: "Delete it; an editor can show such characters." };
}
