import type { Fix, Place, SourceFile } from "../../model/index.ts";
import { hiddenCharacters, type Hidden } from "../hidden-characters.ts";
import type { Rule, Problem } from "../rule.ts";

const names: readonly (readonly [characters: RegExp, name: string])[] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/, "changes the direction of the text after it"],
  [/[\u2028\u2029]/, "ends a line only in some programs"],
  [/[\u115F\u1160\u2800\u3164\uFFA0]/, "looks like a space and is none"],
  [
    /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
    "asks for another form of the character before it, which has none",
  ],
  [/\p{Noncharacter_Code_Point}/u, "is no character"],
  [/\p{Cs}/u, "is half of a character"],
  [/\p{Cc}/u, "is a control character"],
  [/\p{Default_Ignorable_Code_Point}/u, "takes no room and is not seen"],
];

export const hiddenCharacter: Rule = {
  id: "hidden-character",
  concern: "safety",
  severity: "error",
  sentence: "A file has a character in it that nobody sees.",
  check: ({ files }) =>
    files.flatMap(({ file, texts }) => {
      // A picture, whatever it is called, has such bytes everywhere; that it is none of the files to be read is said elsewhere.
      if (!/\.ya?ml$/i.test(file.path) || file.text.includes("\0")) return [];
      const written = inFile(file);
      if (written.length > 0) return written;
      // A value may also have one by an escape ("\u202E"), or Markdown by an entity, which the file's text doesn't show.
      const [first] = texts.flatMap(({ value, place }) =>
        hiddenCharacters(value).map(({ character }) => ({ place, character })),
      );
      return first === undefined ? [] : [problem(first.place, first.character, 1)];
    }),
};

/** One problem a file, at the first such character: a text that is full of them has one cause. */
function inFile({ path, text }: SourceFile): readonly Problem[] {
  // A byte order mark at the very beginning says how the file is encoded, and is no part of its text.
  const found = hiddenCharacters(text).filter(({ character, index }) => index > 0 || character !== "\uFEFF");
  const [first] = found;
  if (first === undefined) return [];
  const place = { path, start: first.index, end: first.index + first.character.length };
  return [{ ...problem(place, first.character, found.length), ...deleteAll(found) }];
}

/** Where all of them only take no room, nothing is lost with them: others may stand for something, or may be all that there is. */
function deleteAll(found: readonly Hidden[]): { readonly fix?: Fix } {
  if (!found.every(({ character }) => /^[\u00ad\u200b\u2060\ufeff]$/.test(character))) return {};
  const edits = found.map(({ character, index }) => ({ start: index, end: index + character.length, insert: "" }));
  return { fix: { kind: "edit", does: "deleted characters that are not seen", edits } };
}

function problem(place: Place, character: string, count: number): Problem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = names.find(([characters]) => characters.test(character))?.[1] ?? "is not seen";
  const more = count > 1 ? ` There are ${count} such characters in this file.` : "";
  return { place, message: `U+${code} ${name}.${more}`, help: "Delete it; an editor can show such characters." };
}
