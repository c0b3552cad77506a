const folders: Readonly<Record<string, string>> = {
  question: "questions",
  person: "people",
  source: "sources",
  tour: "tours",
  pair: "people",
};

/** The address of the page of a question, claim, person, source or tour, or that compares a pair of people. `base` is where the site begins, with a slash at its end. */
export function pageAddress(base: string, { kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${base}${folders[kind] ?? "claims"}/${id}/`;
}
