import type { DebateRecord } from "../model/index.ts";
import { placedText, placedTexts, prose } from "../shape/get.ts";
import type { RecordParts } from "./record-base.ts";

/** `<debate>/debate.yaml`; null without a title. */
export function readDebate({ base, mapping, reading }: RecordParts): DebateRecord | null {
  const title = placedText(mapping, "title");
  const summary = prose(mapping, "summary", reading);
  return title && { kind: "debate", ...base, title, summary, questions: placedTexts(mapping, "questions") };
}
