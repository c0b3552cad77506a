/** What a printed map says about itself. */
export interface Imprint {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601: of the newest change that the map shows; "" where it is unknown. */
  readonly date: string;
  /** Where the map is to be found, and which state of it this is. */
  readonly note: string;
}
