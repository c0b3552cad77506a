/** A rectangle, in pixels or (on paper) points; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A font file of the shipped family at one weight. Several together have all characters. */
export interface PrintFont {
  readonly weight: number;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
  /** The code points that it covers. */
  readonly characters: ReadonlySet<number>;
}
