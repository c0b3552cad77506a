export interface AnswerListeners<Question, Answer> {
  readonly onAnswer: (answer: Answer, question: Question) => void;
  readonly onFailure: () => void;
}

/**
 * Returns a function that asks. Only one question is worked on at a time; of those asked meanwhile, only the last is answered.
 * So a reader who types faster than the network doesn't load files for each letter.
 */
export function latestOnly<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  { onAnswer, onFailure }: AnswerListeners<Question, Answer>,
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
  // A function, since TypeScript would assume that `waiting` is still null after the `await`.
  const isAsked = (): boolean => waiting !== null;
  return (question) => {
    waiting = { question };
    void work();
  };
}
