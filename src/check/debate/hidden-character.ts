import type { Fix, Place, SourceFile } from "../../claims/model/index.ts";
import { hiddenCharacters, type Hidden } from "../../text/hidden-characters.ts";
import type { Rule, Problem } from "../rule.ts";

const names: readonly (readonly [characters: RegExp, name: string])[] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/, "changes the direction of the text after it"],
  [/[\u2028\u2029]/, "ends a line only in some programs"],
  [/[\u115F\u1160\u2800\u3164\uFFA0]/, "looks like a space but is not one"],
  [
    /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
    "selects a variant of the character before it, which has none",
  ],
  [/\p{Noncharacter_Code_Point}/u, "is not a character"],
  [/\p{Cs}/u, "is half of a surrogate pair"],
  [/\p{Cc}/u, "is a control character"],
  [/\p{Default_Ignorable_Code_Point}/u, "is invisible"],
];

export const hiddenCharacter: Rule = {
  id: "hidden-character",
  concern: "safety",
  severity: "error",
  sentence: "A file contains an invisible character.",
  check: ({ files }) =>
    files.flatMap(({ file, texts }) => {
      // Binary files contain such bytes everywhere; the rules not-text and bad-file-name report them.
      if (!/\.ya?ml$/i.test(file.path) || file.text.includes("\0")) return [];
      const written = inFile(file);
      if (written.length > 0) return written;
      // Only a YAML escape ("\u202E") or an HTML entity can produce one that the file's text doesn't show.
      if (!/[\\&]/.test(file.text)) return [];
      const [first] = texts.flatMap(({ value, place }) =>
        hiddenCharacters(value).map(({ character }) => ({ place, character })),
      );
      return first === undefined ? [] : [problem(first.place, first.character, 1)];
    }),
};

/** At most one problem per file, at the first such character: if there are many, they have one cause. */
function inFile({ path, text }: SourceFile): readonly Problem[] {
  // A byte order mark at the start of the file is not part of its text.
  const found = hiddenCharacters(text).filter(({ character, index }) => index > 0 || character !== "\uFEFF");
  const [first] = found;
  if (first === undefined) return [];
  const place = { path, start: first.index, end: first.index + first.character.length };
  return [{ ...problem(place, first.character, found.length), ...(mayIndent(text) ? {} : deleteAll(found)) }];
}

/** Whether some stand in the indentation of a key or an entry of a list: they may be there in place of spaces. */
const mayIndent = (text: string): boolean =>
  /^ *[\u200b\u2060\ufeff][ \t\u200b\u2060\ufeff]*(?:- |["'\w-]+:)/m.test(text.replace(/^\ufeff/, ""));

/** A fix only if every one is a character without width and without meaning, so that deleting them loses nothing. */
function deleteAll(found: readonly Hidden[]): { readonly fix?: Fix } {
  if (!found.every(({ character }) => /^[\u00ad\u200b\u2060\ufeff]$/.test(character))) return {};
  const edits = found.map(({ character, index }) => ({ start: index, end: index + character.length, insert: "" }));
  return { fix: { kind: "edit", does: "deleted invisible characters", edits } };
}

function problem(place: Place, character: string, count: number): Problem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = names.find(([characters]) => characters.test(character))?.[1] ?? "is invisible";
  const more = count > 1 ? ` There are ${count} such characters in this file.` : "";
  return {
    place,
    message: `The character U+${code} ${name}.${more}`,
    help: "Delete it. Most editors can show invisible characters.",
  };
}
