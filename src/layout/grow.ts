import type { Debate, Id } from "../model.ts";

/** A claim inside a thread: how deep it stands below the thread's head, which has level 0. */
export interface Step {
  readonly id: Id;
  readonly level: number;
}

/** What bears directly on a position, and everything that answers it, each claim before what bears on it. */
export type Thread = readonly Step[];

/** A position and its threads. */
export interface Region {
  readonly position: Id;
  readonly threads: readonly Thread[];
}

/** A question and its positions. */
export interface Territory {
  readonly question: Id;
  readonly debate: Id;
  readonly regions: readonly Region[];
}

/** The trees of home links that grow from `questions`, in the order of the debate's branches; `kept` prunes them. */
export function grow(debate: Debate, questions: readonly Id[], kept: (id: Id) => boolean): readonly Territory[] {
  const branches = (id: Id): readonly Id[] => (debate.branches.get(id) ?? []).filter(kept);
  return questions.flatMap((id) => {
    const question = debate.question.get(id);
    if (!question) return [];
    const regions = branches(id).map((position) => ({
      position,
      threads: branches(position).map((head) => follow(head, branches)),
    }));
    return [{ question: id, debate: question.debate, regions }];
  });
}

/** Depth first, without recursion: a chain of rebuttals may be as long as the debate. */
function follow(head: Id, branches: (id: Id) => readonly Id[]): Thread {
  const thread: Step[] = [];
  const waiting: Step[] = [{ id: head, level: 0 }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    thread.push(step);
    const level = step.level + 1;
    waiting.push(
      ...branches(step.id)
        .map((id) => ({ id, level }))
        .toReversed(),
    );
  }
  return thread;
}
