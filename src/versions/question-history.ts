import type { Debate, Id, PartialDate, QuestionChange, QuestionWording } from "../claims/model/index.ts";
import { questionWording } from "./claim-content.ts";
import { filesById, type PastCommit } from "./past-files.ts";

/** A change of a question, and the index of its commit on the main line. */
interface DatedQuestionChange {
  readonly index: number;
  readonly change: QuestionChange;
}

/** What the main line says of the questions. They have no versions, because claims rather than questions are cited. */
export interface WalkedQuestions {
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
  return { wordings, changes, states };
}

/** The changes of questions that are not committed yet. */
export function unpublishedQuestions({ wordings }: WalkedQuestions, debate: Debate): readonly QuestionChange[] {
  const ids = new Set([...wordings.keys(), ...debate.question.keys()]);
  return [...ids].flatMap((id) => {
    const question = debate.question.get(id);
    return questionChange(id, "", wordings.get(id) ?? null, question ? questionWording(question) : null) ?? [];
  });
}

/**
 * The changes of questions under their present ids: one whose file got another name was renamed, rather than removed and
 * added. So was one that was merged into another.
 */
export function underNewIds(
  changes: readonly DatedQuestionChange[],
  aliases: ReadonlyMap<Id, Id>,
): readonly DatedQuestionChange[] {
  const presentId = (id: Id): Id => aliases.get(id) ?? id;
  const moment = ({ index, change }: DatedQuestionChange): string => `${index} ${presentId(change.id)}`;
  const removals = changes.filter(({ change }) => change.kind === "question-removed" && aliases.has(change.id));
  const former = new Map(removals.map((removal) => [moment(removal), removal.change]));
  const isArrival = (one: DatedQuestionChange): boolean =>
    one.change.kind === "question-added" && former.has(moment(one));
  const arrivals = new Set(changes.filter(isArrival).map(moment));
  const renamed = new Set([...arrivals].map((arrival) => former.get(arrival)?.id));
  return changes.flatMap((one): readonly DatedQuestionChange[] => {
    const { index, change } = one;
    const { date } = change;
    const before = former.get(moment(one));
    const id = renamed.has(change.id) ? presentId(change.id) : change.id;
    if (change.kind === "question-added" && before?.kind === "question-removed") {
      const { after } = change;
      const reworded = questionChange(id, date, before.before, after);
      const rename = { kind: "question-renamed", id, date, from: before.id, after } as const;
      return [rename, ...(reworded ? [reworded] : [])].map((each) => ({ index, change: each }));
    }
    if (change.kind !== "question-removed" || !aliases.has(change.id)) return [{ index, change: { ...change, id } }];
    if (change === before && arrivals.has(moment(one))) return [];
    const { id: from, before: after } = change;
    return [{ index, change: { kind: "question-renamed", id: presentId(from), date, from, after } }];
  });
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
