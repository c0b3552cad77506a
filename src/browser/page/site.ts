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
  return isClaimFile(file) ? file : null;
}

function isClaimFile(file: unknown): file is ClaimFile {
  return typeof file === "object" && file !== null && "id" in file && "claim" in file && "question" in file;
}

/** Loads and parses a JSON file of this site. Rejects if that fails. */
export async function fetchJson(folder: string, path: string): Promise<unknown> {
  // The index of the search names the folder of its other files, which never change: only it must be fresh.
  const response = await fetch(folder + path, { cache: path === "index.json" ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`);
  return response.json();
}
