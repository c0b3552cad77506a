import type { Debate, Id, PartialDate, QuestionChange, QuestionWording } from "../model/index.ts";
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
  const wordings = new Map<Id, QuestionWording>();
  const changes: DatedQuestionChange[] = [];
  const states = new Map<Id, DatedState>();
  commits.forEach(({ date, files: changed }, index) => {
    const before = new Map<Id, QuestionWording | null>();
    for (const { path } of changed) {
      const id = files.get(path);
      if (id === undefined) continue;
      before.set(id, before.get(id) ?? wordings.get(id) ?? null);
      files.delete(path);
      wordings.delete(id);
    }
    for (const { path, record } of changed) {
      if (record?.kind !== "question") continue;
      const { id, wording } = record;
      before.set(id, before.get(id) ?? wordings.get(id) ?? null);
      files.set(path, id);
      paths.set(id, path);
      wordings.set(id, wording);
      const text = onOneLine(wording.state);
      if (states.get(id)?.text !== text) states.set(id, { index, text });
    }
    for (const [id, wording] of before) {
      const change = questionChange(id, date, wording, wordings.get(id) ?? null);
      if (change) changes.push({ index, change });
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
