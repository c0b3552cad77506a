/** A font file of the shipped family at one weight. Several together have all characters. */
export interface PrintFont {
  readonly weight: number;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
  /** The code points that it covers. */
  readonly characters: ReadonlySet<number>;
}
