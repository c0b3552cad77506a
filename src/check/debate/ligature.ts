import type { Rule } from "../rule.ts";

/** The joined Latin letters of Unicode: ﬀ, ﬁ, ﬂ, ﬃ, ﬄ, ﬅ and ﬆ. */
const ligatures = /[\uFB00-\uFB06]/g;

export const ligature: Rule = {
  id: "ligature",
  concern: "wording",
  severity: "warning",
  sentence: "A file contains joined letters as one character, such as ﬁ.",
  check: ({ files }) =>
    files.flatMap(({ file: { path, text } }) => {
      const [first, ...others] = /\.ya?ml$/i.test(path) && !text.includes("\0") ? [...text.matchAll(ligatures)] : [];
      if (first === undefined) return [];
      const edits = [first, ...others].map(({ 0: joined, index }) => ({
        start: index,
        end: index + joined.length,
        insert: joined.normalize("NFKC"),
      }));
      const more = others.length > 0 ? ` There are ${edits.length} such characters in this file.` : "";
      return [
        {
          place: { path, start: first.index, end: first.index + first[0].length },
          message: `\`${first[0]}\` is one character rather than letters, so a search for the word doesn't find it.${more}`,
          help: `Write \`${first[0].normalize("NFKC")}\`.`,
          fix: { kind: "rewrite", does: "wrote joined letters as letters", edits },
        },
      ];
    }),
};
