/** A list of up to so many items needs no letters. */
const shortList = 12;

/**
 * Groups items by the first letter of their keys without its marks, then "#" for the others. Items are sorted by key, as
 * `language` sorts. A short list is one group, with the letter "".
 */
export function byFirstLetter<T>(
  items: readonly T[],
  language: string,
  keyOf: (item: T) => string,
): readonly { readonly letter: string; readonly items: readonly T[] }[] {
  const collator = new Intl.Collator(language);
  const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => collator.compare(a.key, b.key));
  const groups = Map.groupBy(sorted, ({ key }) => (items.length <= shortList ? "" : firstLetter(key)));
  return [...groups]
    .sort(([a], [b]) => (a === "#" ? 1 : b === "#" ? -1 : collator.compare(a, b)))
    .map(([letter, entries]) => ({ letter, items: entries.map(({ item }) => item) }));
}

function firstLetter(key: string): string {
  const letter = key.normalize("NFD").charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : "#";
}
