/** A millimetre, in points. */
export const millimetre = 72 / 25.4;
