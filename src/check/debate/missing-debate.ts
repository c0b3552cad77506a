import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const missingDebate: Rule = {
  id: "missing-debate",
  concern: "form",
  severity: "error",
  sentence: "A folder with questions or claims has no `debate.yaml`.",
  check: ({ files, debate, unreadable }) => {
    const reported = new Set(debate.debates.map(({ id }) => id));
    return files.flatMap(({ record }) => {
      if (record?.kind !== "claim" && record?.kind !== "question") return [];
      const { debate: folder, place } = record;
      if (reported.has(folder) || unreadable.has(folder)) return [];
      // One finding per folder, at its first file.
      reported.add(folder);
      return {
        place,
        message: `The folder ${inlineCode(folder)} has no \`debate.yaml\`.`,
        help: "Add one with at least `title:`, or move this file into the folder of a debate.",
      };
    });
  },
};
