import type { Debate, Id, PartialDate, QuestionChange, QuestionWording } from "../claims/model/index.ts";
import { filesById } from "./files-by-id.ts";
import type { PastCommit } from "./walk-commits.ts";

/** A change of a question, and the index of its commit on the main line. */
export interface DatedQuestionChange {
  readonly index: number;
  readonly change: QuestionChange;
}

/** What the main line says of the questions. They have no versions, because claims rather than questions are cited. */
export interface WalkedQuestions {
  /** The last path of the file of every question id. */
  readonly paths: ReadonlyMap<Id, string>;
  readonly wordings: ReadonlyMap<Id, QuestionWording>;
  readonly changes: readonly DatedQuestionChange[];
  /** The text of each question's state, and the index of the commit that last changed it. */
  readonly states: ReadonlyMap<Id, DatedState>;
}

export interface DatedState {
  readonly index: number;
  readonly text: string;
}

/** Follows the wording of every question along the main line. */
export function walkQuestions(commits: readonly PastCommit[]): WalkedQuestions {
  const files = new Map<string, Id>();
  const paths = new Map<Id, string>();
  const present = filesById<QuestionWording>();
  const wordings = new Map<Id, QuestionWording>();
  const changes: DatedQuestionChange[] = [];
  const states = new Map<Id, DatedState>();
  commits.forEach(({ date, files: changed }, index) => {
    const touched = new Set<Id>();
    for (const { path } of changed) {
      const id = files.get(path);
      if (id === undefined) continue;
      touched.add(id);
      files.delete(path);
      present.delete(id, path);
    }
    for (const { path, record } of changed) {
      if (record?.kind !== "question") continue;
      touched.add(record.id);
      files.set(path, record.id);
      paths.set(record.id, path);
      present.set(record.id, path, record.wording);
    }
    for (const id of touched) {
      const [before, after] = [wordings.get(id) ?? null, present.get(id) ?? null];
      const change = questionChange(id, date, before, after);
      if (change) changes.push({ index, change });
      if (after === null) wordings.delete(id);
      else {
        wordings.set(id, after);
        const text = onOneLine(after.state);
        if (states.get(id)?.text !== text) states.set(id, { index, text });
      }
    }
  });
  return { paths, wordings, changes, states };
}

/** The changes of questions that are not committed yet. */
export function unpublishedQuestions({ wordings }: WalkedQuestions, debate: Debate): readonly QuestionChange[] {
  const ids = new Set([...wordings.keys(), ...debate.question.keys()]);
  return [...ids].flatMap((id) => {
    const question = debate.question.get(id);
    return questionChange(id, "", wordings.get(id) ?? null, question ? questionWording(question) : null) ?? [];
  });
}

/** The wording of a question, as readers see it. */
export function questionWording({ sentence, summary, state }: Debate["questions"][number]): QuestionWording {
  return { sentence: sentence.value, summary: summary?.markdown ?? "", state: state?.markdown ?? "" };
}

function questionChange(
  id: Id,
  date: PartialDate,
  before: QuestionWording | null,
  after: QuestionWording | null,
): QuestionChange | null {
  if (before === null) return after && { kind: "question-added", id, date, after };
  if (after === null) return { kind: "question-removed", id, date, before };
  const isSame = (["sentence", "summary", "state"] as const).every(
    (part) => onOneLine(before[part]) === onOneLine(after[part]),
  );
  return isSame ? null : { kind: "question-changed", id, date, before, after };
}

/** A text without its line breaks, which mean nothing. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
