/** What the address of the map ends with to open My view. No id of a claim has capitals. */
export const viewAnchor = "My-view";

const folders: Readonly<Record<string, string>> = {
  question: "questions",
  person: "people",
  source: "sources",
  tour: "tours",
  term: "terms",
  pair: "people",
};

/** The address of the page of a question, claim, person, source, tour or term, that compares a pair of people, or whose id is its path. `base` is where the site begins, with a slash at its end. */
export function pageAddress(base: string, { kind, id }: { readonly kind: string; readonly id: string }): string {
  return kind === "page" ? base + id : `${base}${folders[kind] ?? "claims"}/${id}/`;
}

/** What the data file of a claim says of it: see site/data/claim-data.ts. A former id has the file of the present claim. */
export interface ClaimFile {
  readonly id: string;
  readonly claim: string;
  readonly question: string | null;
}

/** Loads a claim by its present or a former id; null if the map never had it or has retired it. Rejects if that fails. */
export async function fetchClaim(base: string, id: string): Promise<ClaimFile | null> {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const response = await fetch(`${base}claims/${id}.json`);
  if (response.status === 404) return null;
  const file: unknown = await response.json();
  return hasKeys<ClaimFile>(file, "id", "claim", "question") ? file : null;
}

/** Files that must be fresh. The index of the search names the folder of its other files, which never change. */
const fresh: readonly string[] = ["index.json", "standing.json"];

/** Loads and parses a JSON file of this site. Rejects if that fails. */
export async function fetchJson(folder: string, path: string): Promise<unknown> {
  const response = await fetch(folder + path, { cache: fresh.includes(path) ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`);
  return response.json();
}

/** The same for a file that has these keys. */
export async function fetchFile<Data>(
  folder: string,
  path: string,
  ...keys: readonly (keyof Data & string)[]
): Promise<Data> {
  const file = await fetchJson(folder, path);
  if (!hasKeys<Data>(file, ...keys)) throw new Error(`${folder}${path}: wrong file`);
  return file;
}

/** Whether parsed JSON has these keys rather than being, say, an error page. No more is checked, since our files come from the same build. */
export const hasKeys = <Data>(value: unknown, ...keys: readonly (keyof Data & string)[]): value is Data =>
  typeof value === "object" && value !== null && keys.every((key) => key in value);

/** What `load` gives for a name, loaded once. What can't be loaded rejects, and is loaded again the next time. */
export function loadOnce<Data>(load: (name: string) => Promise<Data>): (name?: string) => Promise<Data> {
  const begun = new Map<string, Promise<Data>>();
  return (name = "") => {
    const known = begun.get(name);
    if (known) return known;
    const loading = load(name);
    begun.set(name, loading);
    loading.catch(() => begun.delete(name));
    return loading;
  };
}
