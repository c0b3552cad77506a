import type { Fix, Placed } from "../model/index.ts";

/**
 * The repair of a sentence that lacks its last mark, as a part of a problem: the mark is put behind a sentence that ends in
 * what `pattern` allows, in place of a full stop that the pattern takes away. None where the sentence is written with escapes or
 * in a block, or where a comment, which may be its rest, stands behind it. `text` is that of the file.
 */
export function endIn(
  mark: string,
  { value, place }: Placed<string>,
  pattern: RegExp,
  text: string,
): { readonly fix?: Fix } {
  const end = pattern.exec(value);
  const hasComment = /^["']?[ \t]*#/.test(behind(place, text));
  if (end === null || hasComment || place.end - place.start !== value.length) return {};
  const edits = [{ start: place.end - end[0].length + end[0].replace(/\.$/, "").length, end: place.end, insert: mark }];
  return { fix: { kind: "edit", does: `ended the sentence in \`${mark}\``, edits } };
}

/** Whether a comment cuts an unquoted sentence off, which parse/ reports: its last mark may stand behind the `#`. `text` is that of the file. */
export const isCutByComment = ({ place }: Placed<string>, text: string): boolean =>
  /^[ \t]+#/.test(behind(place, text));

const behind = ({ end }: Placed<string>["place"], text: string): string => text.slice(end, end + 1000);
