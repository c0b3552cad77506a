import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const missingDebate: CheckedRule = {
  kind: "checked",
  id: "missing-debate",
  concern: "form",
  severity: "error",
  summary: "A folder with questions or claims has no `debate.yaml`.",
  explanation:
    "A debate is a folder directly under the claims folder. Its `debate.yaml` gives it a title and says in which order its " +
    "questions are shown.",
  examples: {
    bad: {
      "claims/coffee/milk-softens-coffee.yaml": unindent`
        claim: In coffee it makes no difference when the milk goes in.
        objects-to: milk-goes-in-last
      `,
    },
    good: {
      "claims/coffee/debate.yaml": unindent`
        title: How should coffee be made?
      `,
      "claims/coffee/milk-softens-coffee.yaml": unindent`
        claim: In coffee it makes no difference when the milk goes in.
        objects-to: milk-goes-in-last
      `,
    },
  },
  check: ({ files, debate, unreadable }) => {
    const reported = new Set(debate.debates.map(({ id }) => id));
    return files.flatMap(({ record }) => {
      if (record?.kind !== "claim" && record?.kind !== "question") return [];
      const { debate: folder, place } = record;
      if (reported.has(folder) || unreadable.has(folder)) return [];
      // One finding a folder, at its first file.
      reported.add(folder);
      return {
        place,
        message: `The folder ${inlineCode(folder)} has no \`debate.yaml\`.`,
        help: "Write one with at least `title:`, or move this file into the folder of a debate.",
      };
    });
  },
};
