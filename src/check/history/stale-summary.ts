import { inlineCode } from "../../text/inline-code.ts";
import type { HistoryRule } from "../rule.ts";

export const staleSummary: HistoryRule = {
  id: "stale-summary",
  concern: "evidence",
  severity: "warning",
  sentence: "The state of a question cites a claim that has changed since.",
  check: (_, { staleCitations }) =>
    staleCitations.map(({ claim, place, then }) => ({
      place,
      message: `The claim ${inlineCode(claim)} has changed since this was written. It said: ${inlineCode(then.content.sentence)}.`,
      help: "Read the claim again and adapt the state. If nothing has to change, a new wording of the state ends this warning.",
    })),
};
