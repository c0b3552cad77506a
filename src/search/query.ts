/** What is looked for: words, and filters that all must hold. Empty where nothing is asked. */
export interface Query {
  readonly words: string;
  /** Kinds of entries; any of them will do. */
  readonly roles: readonly string[];
  readonly debate: string;
  readonly person: string;
  readonly basis: string;
  readonly unanswered: boolean;
}
