/** Words that negate a sentence, in English, German and French: two such sentences are similar in letters but not in meaning. */
const negation =
  /\b(?:cannot|neither|never|no(?:body|ne|r|t|thing)?|without|kein(?:e[mnrs]?)?|nichts?|nie(?:mals|mand)?|ohne|weder|aucune?|jamais|ne|pas|rien|sans)\b|\bn['’](?=\p{L})|n['’]t\b/iu;

export const isNegated = (sentence: string): boolean => negation.test(sentence);

/** So many words after a negation, up to the end of its clause, are denied: `be switched` of `cannot be switched off`. */
const reach = 3;

/** Whether one of two sentences denies a word that the other says, so that they may say opposite things. */
export function mayBeOpposite(one: string, other: string): boolean {
  const [first, second] = [saidIn(one), saidIn(other)];
  return [...first].some(([word, isDenied]) => isDenied !== (second.get(word) ?? isDenied));
}

/** The beginnings of the words of a sentence, the same for most forms of a word, and whether each is denied. */
function saidIn(sentence: string): ReadonlyMap<string, boolean> {
  const said = new Map<string, boolean>();
  for (const clause of sentence.toLowerCase().split(/[^\p{L}\p{M}'’ -]/u)) {
    let left = 0;
    for (const word of clause.match(/[\p{L}\p{M}'’]+/gu) ?? []) {
      left = isNegated(word) ? reach + 1 : left;
      const beginning = word.slice(0, 5);
      if (word.length >= 4) said.set(beginning, left > 0 && said.get(beginning) !== false);
      left -= 1;
    }
  }
  return said;
}
