/** Abbreviations whose full stop does not end a sentence. */
const words =
  "al|approx|ca|cf|ch|co|corp|dr|e\\.g|ed|eds|et|etc|fig|i\\.e|inc|jr|ltd|mr|mrs|ms|mt|no|p|para|pp|prof|sec|sr|st|vol|vs";

/** The part of a pattern before a full stop: matches an abbreviation, an initial, or the last letter of `U.S.` */
export const abbreviated = `(?:(?<![\\p{L}.])(?:${words}|\\p{L})|\\.\\p{L})`;
