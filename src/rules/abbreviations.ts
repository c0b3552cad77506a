/** Abbreviations whose full stop does not end a sentence, in English, and those in German that differ. */
const words =
  "Abs|Art|bspw|bzw|dgl|evtl|ggf|inkl|Jh|Kap|Nr|sog|usf|usw|vgl|zz|al|approx|ca|cf|ch|co|corp|dr|e\\.g|ed|eds|et|etc|fig|i\\.e|inc|jr|ltd|mr|mrs|ms|mt|no|p|para|pp|prof|sec|sr|st|vol|vs";

/** The part of a pattern before a full stop: matches an abbreviation, an initial, or the last letter of `U.S.` */
export const abbreviated = `(?:(?<![\\p{L}.])(?:${words}|\\p{L})|\\.\\p{L})`;
