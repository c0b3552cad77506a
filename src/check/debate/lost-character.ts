import type { Rule } from "../rule.ts";

export const lostCharacter: Rule = {
  id: "lost-character",
  concern: "form",
  severity: "error",
  sentence: "A file contains U+FFFD, the character that takes the place of a letter that was lost.",
  check: ({ files }) =>
    files.flatMap(({ file: { path, text } }) => {
      const at = text.indexOf("\uFFFD");
      if (at === -1 || !/\.ya?ml$/i.test(path) || text.includes("\0")) return [];
      const count = text.split("\uFFFD").length - 1;
      const more = count > 1 ? ` There are ${count} in this file.` : "";
      return [
        {
          place: { path, start: at, end: at + 1 },
          message: `A letter was lost here: the file was saved in another encoding and then read as UTF-8.${more}`,
          help: "Write the letter again, or save the original file as UTF-8 and copy its text.",
        },
      ];
    }),
};
