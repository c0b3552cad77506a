/** Abbreviations whose full stop does not end a sentence, in English, and those in German that differ. */
const words =
  "Abb|Abs|Anm|Art|Aufl|Bd|Bde|bspw|bzw|Chr|Dez|dgl|evtl|Febr?|ggf|Hrsg|inkl|insb|Jan|Jhd?t?|Jhs|jur|Kap|lt|Mio|Mrd|Nov|Nr|Okt|phil|Sept|sog|Std|Tsd|usf|usw|vgl|Ziff|zz|al|approx|ca|cf|ch|co|corp|dr|e\\.g|ed|eds|et|etc|fig|i\\.e|inc|jr|ltd|mr|mrs|ms|mt|no|p|para|pp|prof|sec|sr|st|vol|vs";

/** The part of a pattern before a full stop: matches an abbreviation, an initial, or the last letter of `U.S.` */
export const abbreviated = `(?:(?<![\\p{L}.])(?:${words}|\\p{L})|\\.\\p{L})`;
