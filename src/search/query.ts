/** A search query: words, and filters that must all hold. Empty values don't filter. */
export interface Query {
  readonly words: string;
  /** Kinds of entries, of which any matches. */
  readonly roles: readonly string[];
  readonly debate: string;
  readonly person: string;
  readonly basis: string;
  readonly unanswered: boolean;
}
