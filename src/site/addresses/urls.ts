import type { Id, NamedRecord, RelationKind } from "../../claims/model/index.ts";

/** The folders of the pages of records. */
export const pageFolders = {
  claim: "claims",
  question: "questions",
  source: "sources",
  person: "people",
  tour: "tours",
  term: "terms",
  page: "about",
  debate: "map",
} as const satisfies Record<NamedRecord["kind"], string>;

/** Every address of the site. Paths begin with the base path, and paths of pages end in "/". */
export type Urls = ReturnType<typeof makeUrls>;

/** `base` begins and ends with "/"; `origin` is a scheme and host, or null. */
export function makeUrls(base: string, origin: string | null) {
  const path = (inside: string): string => base + inside;
  const under =
    (folder: string, ending = "/") =>
    (id: Id): string =>
      `${base}${folder}/${id}${ending}`;
  return {
    base,
    /** Any path under the base: `path("map/")`. */
    path,
    home: base,
    map: path("map/"),
    questions: path("questions/"),
    claims: path("claims/"),
    sources: path("sources/"),
    people: path("people/"),
    about: path("about/"),
    /** The page with all results of a search, whose words are in the fragment. */
    search: path("search/"),
    /** The page that reads a text with the map. */
    read: path("read/"),
    /** The page that offers the map and its parts for other tools. */
    downloads: path("downloads/"),
    contribute: path("contribute/"),
    rules: path("contribute/rules/"),
    /** A page about the map, from its claims folder. */
    page: under(pageFolders.page),
    tours: path("tours/"),
    tour: under(pageFolders.tour),
    terms: path("terms/"),
    term: under(pageFolders.term),
    debate: under(pageFolders.debate),
    question: under(pageFolders.question),
    claim: under(pageFolders.claim),
    /** The data of a record. */
    data: (kind: "claim" | "question" | "person" | "source", id: Id): string => under(pageFolders[kind], ".json")(id),
    /** The page of one version of a claim. */
    version: (id: Id, version: string): string => `${base}claims/${id}/${version}/`,
    changes: path("changes/"),
    /** The changes as an Atom feed; below those of one question, and of one debate. */
    feed: path("changes.atom"),
    questionFeed: under("questions", ".atom"),
    debateFeed: under("map", ".atom"),
    source: under(pageFolders.source),
    /** The bibliographic data of all sources as CSL-JSON. */
    sourcesData: path("sources.csl.json"),
    person: under(pageFolders.person),
    /** Two people compared; the order of the two ids does not matter. */
    pair: (one: Id, other: Id): string =>
      `${base}people/${one < other ? `${one}/and/${other}` : `${other}/and/${one}`}/`,
    /** Who disagrees, who changed their mind, and what is unanswered. */
    disagreements: path("disagreements/"),
    /** A friend's view beside the reader's own. */
    compare: path("compare/"),
    changesOfMind: path("changes-of-mind/"),
    /** What claims say will happen, and what came of it. */
    forecasts: path("forecasts/"),
    forecastFeed: path("forecasts.atom"),
    wanted: path("contribute/wanted/"),
    contributeForm: path("contribute/new/"),
    newQuestion: path("contribute/question/"),
    /** The form for a new claim, with its relation to a claim or question filled in. */
    contributeNew: (relation: Exclude<RelationKind, "undercuts">, id: Id): string =>
      `${base}contribute/new/?${relation}=${id}`,
    /** The form for a change of a record. */
    change: (kind: "claim" | "question" | "person" | "source", id: Id): string =>
      `${base}contribute/change/?${kind}=${id}`,
    /** Where somebody says what is wrong about them. */
    wrongAbout: (person: Id): string => `${base}contribute/wrong/?person=${person}`,
    /** The map with a question or claim in focus. */
    onMap: (id: Id): string => `${base}map/#${id}`,
    /** The full address of a path of the site where the origin is known, else the path itself. */
    canonical: (local: string): string => (origin ? new URL(local, origin).href : local),
    hasOrigin: origin !== null,
  };
}
