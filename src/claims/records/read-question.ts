import type { QuestionRecord } from "../model/index.ts";
import { placedText, plainText, prose } from "../shape/get.ts";
import type { RecordParts } from "./record-base.ts";

/** A question; null without its sentence. */
export function readQuestion({ base, debate, mapping, reading }: RecordParts): QuestionRecord | null {
  const sentence = placedText(mapping, "question");
  const summary = prose(mapping, "summary", reading);
  const state = prose(mapping, "state", reading);
  return (
    sentence && {
      kind: "question",
      ...base,
      debate,
      sentence,
      summary,
      state,
      exclusive: plainText(mapping, "exclusive") === "true",
      arisesFrom: placedText(mapping, "arises-from"),
    }
  );
}
