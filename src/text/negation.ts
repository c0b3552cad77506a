/** Words that negate a sentence, in English, German and French: two such sentences are similar in letters but not in meaning. */
const negation =
  /\b(?:cannot|neither|never|no(?:body|ne|r|t|thing)?|without|kein(?:e[mnrs]?)?|nichts?|nie(?:mals|mand)?|ohne|weder|aucune?|jamais|ne|pas|rien|sans)\b|\bn['’](?=\p{L})|n['’]t\b/iu;

export const isNegated = (sentence: string): boolean => negation.test(sentence);
