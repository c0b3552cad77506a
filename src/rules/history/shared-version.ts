import { inlineCode } from "../../text/inline-code.ts";
import type { HistoryRule, Problem } from "../rule.ts";

export const sharedVersion: HistoryRule = {
  id: "shared-version",
  concern: "safety",
  severity: "error",
  sentence: "A claim's text has the version of another text that was published before.",
  check: ({ debate, retired }, { namesakes }) =>
    namesakes.flatMap(({ id, version, sentence }): readonly Problem[] => {
      const claim = debate.claim.get(id) ?? retired.get(id);
      if (!claim) return [];
      return [
        {
          place: claim.sentence.place,
          message: `This text has the version ${inlineCode(version)}, which already stands for another: ${inlineCode(sentence)}.`,
          help: "Change the wording, if only by a word.",
        },
      ];
    }),
};
