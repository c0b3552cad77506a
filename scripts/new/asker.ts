/** One of several choices: its value, its name and a description. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
  /** Whether a search always shows it. */
  readonly always?: boolean;
}

/** Asks the user at a terminal, or a test. An empty text means no value. */
export interface Asker {
  /** `check` returns what is wrong with the input, or "". */
  readonly text: (question: string, options?: TextOptions) => Promise<string>;
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** Like `choose`, but with a search by words. */
  readonly find: (question: string, choices: readonly Choice[]) => Promise<string>;
  readonly agree: (question: string) => Promise<boolean>;
}

export interface TextOptions {
  readonly proposed?: string;
  readonly check?: (answer: string) => string;
}
