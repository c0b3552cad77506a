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

/** Loads and parses a JSON file of this site. Rejects if that fails. */
export async function fetchJson(folder: string, path: string): Promise<unknown> {
  // head.json names the other files of the present build, which never change: only it must be fresh.
  const response = await fetch(folder + path, { cache: path === "head.json" ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`);
  return response.json();
}
