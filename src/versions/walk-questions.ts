import type { Debate, Id, PartialDate, QuestionChange, QuestionWording } from "../model/index.ts";
import type { PastCommit } from "./walk-commits.ts";

/** A change of a question and the step of the main line that made it. */
export interface DatedQuestionChange {
  readonly step: number;
  readonly change: QuestionChange;
}

/** What the main line has to say of the questions. They have no versions: nobody cites a question, and what answers it is cited with it. */
export interface WalkedQuestions {
  /** Where the file of every id that a question ever had was last. */
  readonly paths: ReadonlyMap<Id, string>;
  readonly wordings: ReadonlyMap<Id, QuestionWording>;
  readonly changes: readonly DatedQuestionChange[];
}

/** Follows the words of every question through the main line. */
export function walkQuestions(commits: readonly PastCommit[]): WalkedQuestions {
  const files = new Map<string, Id>();
  const paths = new Map<Id, string>();
  const asked = new Map<Id, QuestionWording>();
  const changes: DatedQuestionChange[] = [];
  commits.forEach(({ date, files: changed }, step) => {
    const before = new Map<Id, QuestionWording | null>();
    for (const { path } of changed) {
      const id = files.get(path);
      if (id === undefined) continue;
      before.set(id, before.get(id) ?? asked.get(id) ?? null);
      files.delete(path);
      asked.delete(id);
    }
    for (const { path, record } of changed) {
      if (record?.kind !== "question") continue;
      const { id, wording } = record;
      before.set(id, before.get(id) ?? asked.get(id) ?? null);
      files.set(path, id);
      paths.set(id, path);
      asked.set(id, wording);
    }
    for (const [id, wording] of before) {
      const change = questionChange(id, date, wording, asked.get(id) ?? null);
      if (change) changes.push({ step, change });
    }
  });
  return { paths, wordings: asked, changes };
}

/** What is not committed: how each question reads in the debate, where the main line left it otherwise. */
export function unpublishedQuestions({ wordings }: WalkedQuestions, debate: Debate): readonly QuestionChange[] {
  const ids = new Set([...wordings.keys(), ...debate.question.keys()]);
  return [...ids].flatMap((id) => {
    const question = debate.question.get(id);
    return questionChange(id, "", wordings.get(id) ?? null, question ? questionWording(question) : null) ?? [];
  });
}

/** The words that readers of a question see. */
export function questionWording({ sentence, summary }: Debate["questions"][number]): QuestionWording {
  return { sentence: sentence.value, summary: summary?.markdown ?? "" };
}

function questionChange(
  id: Id,
  date: PartialDate,
  before: QuestionWording | null,
  after: QuestionWording | null,
): QuestionChange | null {
  if (before === null) return after && { kind: "question-added", id, date, after };
  if (after === null) return { kind: "question-removed", id, date, before };
  const isSame = words(before.sentence) === words(after.sentence) && words(before.summary) === words(after.summary);
  return isSame ? null : { kind: "question-changed", id, date, before, after };
}

/** How lines are broken in the file means nothing. */
const words = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
