import type { Fix, Placed } from "../claims/model/index.ts";
import { slashNote } from "../text/slash-note.ts";

/**
 * A fix that ends a sentence with `mark`, as part of a problem. Applies if the sentence ends in `pattern`; a full stop that the
 * pattern matches is replaced. No fix if the sentence has escapes or is in a block, or if a comment follows, which may be the rest
 * of it. `text` is the text of the file.
 */
export function endIn(
  mark: string,
  { value, place }: Placed<string>,
  pattern: RegExp,
  text: string,
): { readonly fix?: Fix } {
  const end = pattern.exec(value);
  const hasComment = /^["']?[ \t]*#/.test(after(place, text));
  if (end === null || hasComment || place.end - place.start !== value.length) return {};
  const edits = [{ start: place.end - end[0].length + end[0].replace(/\.$/, "").length, end: place.end, insert: mark }];
  return { fix: { kind: "edit", does: `ended the sentence with \`${mark}\``, edits } };
}

/**
 * Whether a comment follows an unquoted sentence, so that its last mark is before or after it. cut-by-comment reports one with `#`, and
 * slash-comment one with `//`. `text` is the text of the file.
 */
export const isCutByComment = ({ place }: Placed<string>, text: string): boolean =>
  /^[ \t]+#/.test(after(place, text)) || slashNote(text.slice(place.start, place.end)) !== null;

const after = ({ end }: Placed<string>["place"], text: string): string => text.slice(end, end + 1000);
