export interface AnswerEars<Question, Answer> {
  readonly onAnswer: (answer: Answer, question: Question) => void;
  readonly onFailure: () => void;
}

/**
 * Answers with a function that asks. One answer is worked at at a time; of what is asked meanwhile only the last is
 * answered: who types faster than the network brings files doesn't fetch those for each letter.
 */
export function latestOnly<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  { onAnswer, onFailure }: AnswerEars<Question, Answer>,
): (question: Question) => void {
  let waiting: { readonly question: Question } | null = null;
  let working = false;
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    while (waiting !== null) {
      const { question } = waiting;
      waiting = null;
      try {
        const found = await answer(question);
        if (!isAsked()) onAnswer(found, question);
      } catch {
        if (!isAsked()) onFailure();
      }
    }
    working = false;
  };
  // By a function, since it changes while an answer is waited for.
  const isAsked = (): boolean => waiting !== null;
  return (question) => {
    waiting = { question };
    void work();
  };
}
