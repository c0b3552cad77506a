/** Groups items by the first letter of their keys without its marks, then "#" for the others. Items are sorted by key, as `language` sorts. */
export function byFirstLetter<T>(
  items: readonly T[],
  language: string,
  keyOf: (item: T) => string,
): readonly { readonly letter: string; readonly items: readonly T[] }[] {
  const collator = new Intl.Collator(language);
  const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => collator.compare(a.key, b.key));
  const groups = Map.groupBy(sorted, ({ key }) => firstLetter(key));
  return [...groups]
    .sort(([a], [b]) => (a === "#" ? 1 : b === "#" ? -1 : collator.compare(a, b)))
    .map(([letter, entries]) => ({ letter, items: entries.map(({ item }) => item) }));
}

function firstLetter(key: string): string {
  const letter = key.normalize("NFD").charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : "#";
}
