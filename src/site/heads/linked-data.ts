import type {
  Claim,
  ClaimVersion,
  Id,
  Name,
  PersonRecord,
  QuestionRecord,
  SourceRecord,
} from "../../claims/model/index.ts";
import { worksOf } from "../refs/citable-claim.ts";
import { allPositionsOn } from "../refs/positions.ts";
import { fullName } from "../in-words.ts";
import { firstWords } from "../prose/prose.ts";
import { workSource } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { arxivUrl, doiUrl, sourceUrl, webUrl } from "../addresses/source-url.ts";
import { words } from "../../words/words.ts";

/** JSON-LD in the vocabulary of schema.org. `jsonLd` leaves out empty values. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** The page of a claim. */
export function claimData(site: Site, claim: Claim, version: ClaimVersion): LinkedData {
  const asserted = claim.stances.filter(({ stance }) => stance === "asserts").map(({ source }) => source.value);
  const sources = worksOf(site, claim).flatMap(({ key }) => site.debate.source.get(key) ?? []);
  return page(site, site.urls.claim(claim.id), "WebPage", claim.sentence.value, {
    version: version.version,
    datePublished: site.history.created(claim.id),
    dateModified: site.history.modified(claim.id),
    ...aboutClaim(claim.sentence.value, sources, new Set(asserted), holdersOf(site, claim)),
  });
}

/** The page of a version: the claim as it was, with the works as they were cited. */
export function versionData(site: Site, id: Id, { version, hash, date, content }: ClaimVersion): LinkedData {
  const asserted = content.stances.filter(({ stance }) => stance === "asserts").map(({ source }) => source);
  return page(site, site.urls.version(id, version), "WebPage", content.sentence, {
    version,
    identifier: `sha256-${hash}`,
    datePublished: date,
    ...aboutClaim(content.sentence, content.works.map(workSource), new Set(asserted), []),
    exampleOfWork: { "@type": "WebPage", url: full(site, site.urls.claim(id)) },
  });
}

/** A claim appears in the works in which its holders assert it, and cites its sources. */
function aboutClaim(
  sentence: string,
  sources: readonly SourceRecord[],
  asserted: ReadonlySet<Id>,
  author: readonly LinkedData[],
): LinkedData {
  const appearance = sources.filter(({ id }) => asserted.has(id)).map(sameWork);
  return {
    about: { "@type": "Claim", name: sentence, text: sentence, author, appearance },
    citation: sources.map((source) => (asserted.has(source.id) ? namedWork(source) : citedWork(source))),
  };
}

/** Those who assert a claim, each once: in schema.org its authors. */
function holdersOf({ debate }: Site, { stances }: Claim): readonly LinkedData[] {
  const ids = new Set(stances.filter(({ stance }) => stance === "asserts").map(({ person }) => person.value));
  return [...ids].flatMap((id) => {
    const person = debate.person.get(id);
    return person ? [{ ...agent(person.name), sameAs: identities(person) }] : [];
  });
}

const identities = ({ orcid, wikidata }: PersonRecord): readonly string[] =>
  [orcid && `https://orcid.org/${orcid}`, wikidata && `https://www.wikidata.org/wiki/${wikidata}`].filter(
    (address) => address !== "",
  );

/** The page of a question. Its positions are suggested answers. */
export function questionData(site: Site, question: QuestionRecord): LinkedData {
  const positions = allPositionsOn(site, question.id);
  return page(site, site.urls.question(question.id), "WebPage", question.sentence.value, {
    description: firstWords(site, question.summary, 220),
    mainEntity: {
      "@type": "Question",
      name: question.sentence.value,
      answerCount: positions.length,
      suggestedAnswer: positions.map((position) => ({
        "@type": "Answer",
        text: position.sentence.value,
        url: full(site, site.urls.claim(position.id)),
      })),
    },
  });
}

/** The page of a source, which is about the work. */
export function sourceData(site: Site, source: SourceRecord): LinkedData {
  return page(site, site.urls.source(source.id), "WebPage", source.title.value, { about: work(source) });
}

/** The page of a person or organisation. */
export function personData(site: Site, person: PersonRecord): LinkedData {
  const { name, url } = person;
  return page(site, site.urls.person(person.id), "ProfilePage", fullName(name), {
    mainEntity: {
      ...agent(name),
      url: webUrl(url) ?? "",
      sameAs: identities(person),
    },
  });
}

/** The whole map, for its home page and its maps. */
export function mapData(site: Site): LinkedData {
  return { "@context": "https://schema.org", ...dataset(site) };
}

function page(site: Site, path: string, type: string, name: string, rest: LinkedData): LinkedData {
  return {
    "@context": "https://schema.org",
    "@type": type,
    url: full(site, path),
    name,
    inLanguage: site.debate.map.language,
    license: site.debate.map.licence?.url ?? "",
    ...rest,
    isPartOf: dataset(site),
  };
}

function dataset(site: Site): LinkedData {
  const { map } = site.debate;
  return {
    "@type": "Dataset",
    name: site.title,
    description: map.subtitle || firstWords(site, map.summary, 220),
    url: full(site, site.urls.home),
    license: map.licence?.url ?? "",
    creator: { "@type": "Organization", name: words.site.map.contributors(site.title) },
    editor: people(map.editors.map(({ name, orcid }) => ({ name, sameAs: orcid && `https://orcid.org/${orcid}` }))),
    distribution: site.urls.hasOrigin
      ? {
          "@type": "DataDownload",
          encodingFormat: "application/json",
          contentUrl: full(site, site.urls.path("map.json")),
        }
      : "",
  };
}

/** A work with a name, valid in this page's data alone, by which `sameWork` refers to it. */
function namedWork(source: SourceRecord): LinkedData {
  return { "@id": `_:${source.id}`, ...citedWork(source) };
}

function sameWork({ id, type }: SourceRecord): LinkedData {
  return { "@id": `_:${id}`, "@type": workType(type.value) };
}

/** A work on a page that cites it. Its own page has more: all of it for each citation would fill most of the head. */
function citedWork(source: SourceRecord): LinkedData {
  return {
    "@type": workType(source.type.value),
    name: source.title.value,
    datePublished: source.dates["issued"] ?? "",
    ...addressesOf(source),
  };
}

function work(source: SourceRecord): LinkedData {
  const { fields, names } = source;
  const type = workType(source.type.value);
  const container = fields["container-title"] ?? "";
  return {
    "@type": type,
    name: source.title.value,
    inLanguage: fields["language"] ?? "",
    author: (names["author"] ?? []).map(agent),
    editor: people((names["editor"] ?? []).map((name) => ({ name }))),
    datePublished: source.dates["issued"] ?? "",
    publisher: fields["publisher"] ? { "@type": "Organization", name: fields["publisher"] } : "",
    isPartOf: container === "" ? "" : { "@type": "CreativeWork", name: container },
    isbn: type === "Book" ? (fields["ISBN"] ?? "") : "",
    pagination: type === "ScholarlyArticle" || type === "Chapter" ? (fields["page"] ?? "") : "",
    ...addressesOf(source),
  };
}

function addressesOf(source: SourceRecord): LinkedData {
  return {
    url: sourceUrl(source) ?? "",
    sameAs: [doiUrl(source), arxivUrl(source)].filter((address) => address !== null && address !== sourceUrl(source)),
  };
}

/** Those who are persons: schema.org allows organisations as authors, but not as editors. */
function people(agents: readonly { readonly name: Name; readonly sameAs?: string }[]): readonly LinkedData[] {
  return agents
    .filter(({ name }) => name.kind === "personal")
    .map(({ name, sameAs = "" }) => ({ ...agent(name), sameAs }));
}

function agent(name: Name): LinkedData {
  if (name.kind === "literal") return { "@type": "Organization", name: name.literal };
  return { "@type": "Person", name: fullName(name), givenName: name.given, familyName: name.family };
}

/** The full address of a path; "" without an origin. */
function full(site: Site, path: string): string {
  return site.urls.hasOrigin ? site.urls.canonical(path) : "";
}

/** schema.org's types for those of CSL. */
const types: Readonly<Record<string, string>> = {
  article: "ScholarlyArticle",
  "article-journal": "ScholarlyArticle",
  "article-magazine": "Article",
  "article-newspaper": "NewsArticle",
  book: "Book",
  broadcast: "Episode",
  chapter: "Chapter",
  dataset: "Dataset",
  legislation: "Legislation",
  motion_picture: "VideoObject",
  "paper-conference": "ScholarlyArticle",
  post: "SocialMediaPosting",
  "post-weblog": "BlogPosting",
  report: "Report",
  software: "SoftwareApplication",
  thesis: "Thesis",
  webpage: "WebPage",
};

/** The type of schema.org for a CSL type; "CreativeWork" where there is no closer one. */
export function workType(type: string): string {
  return types[type] ?? "CreativeWork";
}
