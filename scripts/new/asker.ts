/** One of several answers: what is written, what is shown, and what is shown beside it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
  /** Whether a search shows it whatever words are typed. */
  readonly always?: boolean;
}

/** Whoever answers questions: a person at a terminal, or a test. An empty text is no answer. */
export interface Asker {
  /** `check` returns what is wrong with an answer, or "". */
  readonly text: (question: string, options?: TextOptions) => Promise<string>;
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** Like `choose`, from too many to look through: by words that stand in them. */
  readonly find: (question: string, choices: readonly Choice[]) => Promise<string>;
  readonly agree: (question: string) => Promise<boolean>;
}

export interface TextOptions {
  readonly proposed?: string;
  readonly check?: (answer: string) => string;
}
