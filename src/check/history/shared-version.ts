import { inlineCode } from "../../text/inline-code.ts";
import type { HistoryRule, Problem } from "../rule.ts";

export const sharedVersion: HistoryRule = {
  id: "shared-version",
  concern: "safety",
  severity: "error",
  sentence: "A claim has the same version as a different text that was published before.",
  check: ({ debate, retired }, { sharedVersions }) =>
    sharedVersions.flatMap(({ id, version, sentence }): readonly Problem[] => {
      const claim = debate.claim.get(id) ?? retired.get(id);
      if (!claim) return [];
      return [
        {
          place: claim.sentence.place,
          message: `This text has the version ${inlineCode(version)}, which already belongs to another text: ${inlineCode(sentence)}.`,
          help: "Change the wording, even by a single word.",
        },
      ];
    }),
};
