/** The metadata of a printed map. */
export interface Imprint {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The date of the newest change on the map (ISO 8601); "" if it is unknown. */
  readonly date: string;
  /** The address of the map, and its date or version. */
  readonly note: string;
}
