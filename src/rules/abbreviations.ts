/** Words whose full stop ends no sentence. */
const words =
  "al|approx|ca|cf|ch|co|corp|dr|e\\.g|ed|eds|et|etc|fig|i\\.e|inc|jr|ltd|mr|mrs|ms|mt|no|p|para|pp|prof|sec|sr|st|vol|vs";

/** Matches such a word, or a single letter (an initial, or the last of `U.S.`), as the part of a pattern that stands before the full stop. */
export const abbreviated = `(?:(?<![\\p{L}.])(?:${words}|\\p{L})|\\.\\p{L})`;
