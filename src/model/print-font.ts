/** One cut of the shipped family at one weight: several together have all its characters. */
export interface PrintFont {
  readonly weight: number;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
  /** The code points that it has. */
  readonly characters: ReadonlySet<number>;
}
