import type { Id } from "../model.ts";

/** Makes every address of the site. Paths begin with the base path, and pages end in "/". */
export interface Urls {
  readonly base: string;
  /** Any path under the base: `path("map/")`. */
  readonly path: (inside: string) => string;
  readonly home: string;
  readonly map: string;
  readonly questions: string;
  readonly claims: string;
  readonly sources: string;
  readonly people: string;
  readonly about: string;
  readonly contribute: string;
  readonly rules: string;
  readonly debate: (id: Id) => string;
  readonly question: (id: Id) => string;
  readonly claim: (id: Id) => string;
  readonly claimData: (id: Id) => string;
  readonly source: (id: Id) => string;
  readonly person: (id: Id) => string;
  /** A question or claim as a place on the map. */
  readonly onMap: (id: Id) => string;
  /** The full address of a path of ours where the origin is known, else the path itself. */
  readonly canonical: (path: string) => string;
  readonly hasOrigin: boolean;
}

/** `base` begins and ends with "/"; `origin` is a scheme and host, or null. */
export function makeUrls(base: string, origin: string | null): Urls {
  const path = (inside: string): string => base + inside;
  const under =
    (folder: string, ending = "/") =>
    (id: Id): string =>
      `${base}${folder}/${id}${ending}`;
  return {
    base,
    path,
    home: base,
    map: path("map/"),
    questions: path("questions/"),
    claims: path("claims/"),
    sources: path("sources/"),
    people: path("people/"),
    about: path("about/"),
    contribute: path("contribute/"),
    rules: path("contribute/rules/"),
    debate: under("map"),
    question: under("questions"),
    claim: under("claims"),
    claimData: under("claims", ".json"),
    source: under("sources"),
    person: under("people"),
    onMap: (id) => `${base}map/#${id}`,
    canonical: (local) => (origin ? new URL(local, origin).href : local),
    hasOrigin: origin !== null,
  };
}
