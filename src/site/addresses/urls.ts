import type { Id, RelationKind } from "../../claims/model/index.ts";

/** Every address of the site. Paths begin with the base path, and paths of pages end in "/". */
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
  /** The page that offers the map and its parts for other tools. */
  readonly downloads: string;
  readonly contribute: string;
  readonly rules: string;
  /** A page about the map, from its claims folder. */
  readonly page: (id: Id) => string;
  readonly tours: string;
  readonly tour: (id: Id) => string;
  readonly debate: (id: Id) => string;
  readonly question: (id: Id) => string;
  readonly claim: (id: Id) => string;
  readonly claimData: (id: Id) => string;
  /** The page of one version of a claim. */
  readonly version: (id: Id, version: string) => string;
  readonly changes: string;
  /** The changes as an Atom feed. */
  readonly feed: string;
  /** The changes of one question, or of one debate, as an Atom feed. */
  readonly questionFeed: (id: Id) => string;
  readonly debateFeed: (id: Id) => string;
  readonly source: (id: Id) => string;
  /** The bibliographic data of all sources as CSL-JSON. */
  readonly sourcesData: string;
  readonly person: (id: Id) => string;
  /** Two people compared; the order of the two ids does not matter. */
  readonly pair: (one: Id, other: Id) => string;
  readonly changesOfMind: string;
  readonly wanted: string;
  /** The form for a new claim, with its relation to a claim or question filled in. */
  readonly contributeNew: (relation: Exclude<RelationKind, "undercuts">, id: Id) => string;
  /** The map with a question or claim in focus. */
  readonly onMap: (id: Id) => string;
  /** The full address of a path of the site where the origin is known, else the path itself. */
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
    downloads: path("downloads/"),
    contribute: path("contribute/"),
    rules: path("contribute/rules/"),
    page: under("about"),
    tours: path("tours/"),
    tour: under("tours"),
    debate: under("map"),
    question: under("questions"),
    claim: under("claims"),
    claimData: under("claims", ".json"),
    version: (id, version) => `${base}claims/${id}/${version}/`,
    changes: path("changes/"),
    feed: path("changes.atom"),
    questionFeed: under("questions", ".atom"),
    debateFeed: under("map", ".atom"),
    source: under("sources"),
    sourcesData: path("sources.csl.json"),
    person: under("people"),
    pair: (one, other) => `${base}people/${one < other ? `${one}/and/${other}` : `${other}/and/${one}`}/`,
    changesOfMind: path("changes-of-mind/"),
    wanted: path("contribute/wanted/"),
    contributeNew: (relation, id) => `${base}contribute/new/?${relation}=${id}`,
    onMap: (id) => `${base}map/#${id}`,
    canonical: (local) => (origin ? new URL(local, origin).href : local),
    hasOrigin: origin !== null,
  };
}
