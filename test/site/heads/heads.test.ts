import { expect, test } from "vitest";
import type { SourceRecord } from "../../../src/claims/model/index.ts";
import { claimHead, type HeadTag, jsonLd, sourceHead } from "../../../src/site/heads/page-heads.ts";
import {
  claimData,
  mapData,
  personData,
  questionData,
  sourceData,
  versionData,
} from "../../../src/site/heads/linked-data.ts";
import { cslTypes } from "../../../src/claims/schema/csl-variables.ts";
import { wholeSite } from "../../cite/whole-map.ts";
import { group, person } from "../../cite/works.ts";
import { makeUrls } from "../../../src/site/addresses/urls.ts";
import { sourceRecord } from "../source-record.ts";
import fc from "fast-check";
import { zoteroName } from "../../../src/site/heads/zotero.ts";
import type * as Schema from "schema-dts";
import { smallSite } from "../fixture-site.ts";
import { holds } from "../../holds.ts";

const site = smallSite({ SITE_URL: "https://tea.example.org" });
const id = "milk-goes-in-last";
const version = { ...site.history.current(id), date: "2026-11-24" };
const address = `https://tea.example.org/claims/${id}/${version.version}/`;

const place = { path: "claims/sources/work.yaml", start: 0, end: 0 };

const metas = (tags: readonly HeadTag[]) =>
  tags.flatMap((tag) => (tag.kind === "meta" ? [[tag.name, tag.content]] : []));
const links = (tags: readonly HeadTag[]) => tags.flatMap((tag) => (tag.kind === "link" ? [[tag.rel, tag.href]] : []));

const interview = sourceRecord({
  type: { value: "interview", place },
  names: {
    author: [person("Berg", "Jan", { nonDroppingParticle: "van der", suffix: "Jr." })],
    interviewer: [group("Ministry of Science, Technology and Health")],
  },
  dates: { issued: "2024-03" },
  fields: { "container-title": "A Podcast", number: "416", DOI: "10.1000/1", URL: "https://example.org/x" },
});
const book = sourceRecord({ type: { value: "book", place }, fields: { DOI: "10.1000/1" } });

test.each([
  ["claim", claimHead(site, id, version, "In short.")],
  ["interview", sourceHead(site, interview)],
  ["book", sourceHead(site, book)],
  ["preprint", sourceHead(site, sourceRecord({ type: { value: "article", place }, arxiv: "2306.02572" }))],
])("the head of the page of a %s is as in the golden file", async (name, tags) => {
  const lines = tags.map((tag) => (tag.kind === "meta" ? `${tag.name} = ${tag.content}` : `${tag.rel}: ${tag.href}`));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
});

test("there is no date before publication, and no address without an origin", () => {
  const nowhere = { ...site, urls: makeUrls("/", null) };
  const tags = claimHead(nowhere, id, nowhere.history.current(id), "");
  expect(metas(tags).map(([name]) => name)).not.toContain("DCTERMS.issued");
  expect(metas(tags).map(([name]) => name)).not.toContain("eprints.official_url");
  expect(links(tags).map(([rel]) => rel)).not.toContain("cite-as");
});

test("the known authors of a work are named, but not a person with the same name who is not cited from it", () => {
  const whole = wholeSite();
  const source = whole.debate.source.get("lecun-2022-path-ami");
  const [author] = source?.names["author"] ?? [];
  if (!source || !author) throw new Error("The map has no such author.");
  const authorsOf = (of: SourceRecord) => links(sourceHead(whole, of)).filter(([rel]) => rel === "author");
  expect(authorsOf(source)).toEqual([["author", "https://www.wikidata.org/entity/Q3571662"]]);
  expect(authorsOf(sourceRecord({ names: { author: [author] } }))).toEqual([]);
});

test("for each type of a work, each fact and maker has the tag that Zotero reads, or is in extra", async () => {
  const fields = {
    ...{ "container-title": "In", "collection-title": "A Series", publisher: "A House", "publisher-place": "Delhi" },
    ...{ volume: "3", issue: "4", number: "5", edition: "2", ISBN: "978-0-262-03561-3" },
  };
  const facts = { fields, names: { author: [group("A Channel")] }, dates: { issued: "2024" }, arxiv: "1" };
  const written = cslTypes.map((type) => {
    const tags = metas(sourceHead(site, sourceRecord({ ...facts, type: { value: type, place } })));
    const own = tags.filter(([name = ""]) => name.startsWith("z:") || name === "DC.creator");
    return [type, ...own.map((tag) => tag.join(" = ").replaceAll("\n", "; "))].join("\n  ");
  });
  await expect(`${written.join("\n")}\n`).toMatchFileSnapshot("golden/zotero.txt");
});

test("no fact of our site or page becomes a fact of the work", () => {
  const post = (fields: SourceRecord["fields"], type = "post-weblog") =>
    metas(sourceHead(site, sourceRecord({ type: { value: type, place }, fields })));
  expect(post({})).toContainEqual(["PRISM.publicationName", " "]);
  expect(post({ publisher: "A House" })).toContainEqual(["PRISM.publicationName", "A House"]);
  expect(post({ "container-title": "A Blog" })).toContainEqual(["PRISM.publicationName", "A Blog"]);
  expect(post({ publisher: "arXiv" }, "article")).toContainEqual(["PRISM.publicationName", "arXiv"]);
  expect(post({})).toContainEqual(["eprints.abstract", " "]);
  expect(post({ abstract: "In short." })).toContainEqual(["eprints.abstract", "In short."]);
});

test("no fact of any source of the map is missing from the head of its page", () => {
  const whole = wholeSite();
  const variables = ["container-title", "collection-title", "publisher", "volume", "issue", "number", "page", "DOI"];
  const missing = whole.debate.sources.flatMap((source) => {
    const said = metas(sourceHead(whole, source)).filter(([name]) => name !== "PRISM.number");
    const facts = [...variables.map((variable) => source.fields[variable] ?? ""), source.arxiv, source.title.value];
    return facts.filter((fact) => !said.some(([, content]) => content?.includes(fact)));
  });
  expect(missing).toEqual([]);
});

test("linked data of every page uses only terms of schema.org", () => {
  const whole = wholeSite();
  const { claims, questions, sources, people } = whole.debate;
  const pages = [
    mapData(whole),
    ...claims.map((claim) => claimData(whole, claim, whole.history.current(claim.id))),
    ...questions.map((question) => questionData(whole, question)),
    ...sources.map((source) => sourceData(whole, source)),
    ...people.map((person) => personData(whole, person)),
  ];
  const strange = pages.flatMap((page): readonly string[] => strangeToSchemaOrg(JSON.parse(jsonLd(page))));
  expect([...new Set(strange)]).toEqual([]);
});

/** How the work in which the claim appears is described, once, among those that its page cites. */
const namedWork = '{"@id":"_:orwell-1946-nice-cup","@type":"NewsArticle","name":"A Nice Cup of Tea"';

test("a claim's page is about a claim by its holders that appears in the works in which they assert it", () => {
  const claim = site.debate.claim.get(id);
  const data: unknown = claim && JSON.parse(jsonLd(claimData(site, claim, version)));
  expect(JSON.stringify(data)).toContain(namedWork);
  expect(data).toMatchObject({
    "@type": "WebPage",
    url: `https://tea.example.org/claims/${id}/`,
    about: {
      "@type": "Claim",
      text: version.content.sentence,
      author: [{ "@type": "Person", name: "George Orwell" }],
      appearance: [{ "@id": "_:orwell-1946-nice-cup" }],
    },
    isPartOf: { "@type": "Dataset", name: site.title },
  });
});

test("a version's page is about the claim as it was, with the works that it cited", () => {
  const data: unknown = JSON.parse(jsonLd(versionData(site, id, version)));
  expect(strangeToSchemaOrg(data)).toEqual([]);
  expect(JSON.stringify(data)).toContain(namedWork);
  expect(data).toMatchObject({
    "@type": "WebPage",
    url: address,
    version: version.version,
    identifier: `sha256-${version.hash}`,
    datePublished: "2026-11-24",
    about: { "@type": "Claim", text: version.content.sentence, appearance: [{ "@id": "_:orwell-1946-nice-cup" }] },
    exampleOfWork: { url: `https://tea.example.org/claims/${id}/` },
  });
});

test("linked data can't end the script element that holds it", () => {
  expect(jsonLd({ "@type": "Claim", name: "</script><script>alert(1)</script>" })).not.toContain("<");
});

/** Splits a name as Zotero does: at the first comma, or without one at the last space. */
function read(text: string): readonly string[] {
  const trimmed = text.replace(/[\s,]+$/, "");
  const parts = text.includes(",") ? trimmed.split(/, ?/) : trimmed.split(/ (?=[^ ]*$)/).reverse();
  return parts.slice(0, 2);
}

test("a particle and a suffix stay with the family name", () => {
  const ludwig = person("Beethoven", "Ludwig", { nonDroppingParticle: "van", suffix: "Jr." });
  expect(zoteroName(ludwig)).toBe("van Beethoven Jr., Ludwig");
  expect(zoteroName(person("Gaulle", "Charles", { droppingParticle: "de" }))).toBe("Gaulle, Charles de");
});

test("a name without a given part is not divided", () => {
  for (const family of ["Plato", "El Greco"]) expect(read(zoteroName(person(family, "")))).toEqual([family]);
});

test("a group's name is read whole, whatever commas and spaces are in it", () => {
  const word = fc.stringMatching(/^[A-Za-z&]{1,8}$/);
  const name = fc.array(fc.tuple(word, fc.constantFrom(" ", ", ")), { minLength: 1, maxLength: 6 });
  holds([name], 100, (pieces) => {
    const literal = pieces
      .map((piece) => piece.join(""))
      .join("")
      .replace(/[, ]+$/, "");
    expect(read(zoteroName(group(literal)))).toEqual([literal.replaceAll(",", "\u201a")]);
  });
});

/** Properties that schema.org has for a type: the compiler checks them against its vocabulary. */
const terms = <Leaf>(...names: readonly (keyof Leaf & string)[]): readonly (keyof Leaf & string)[] => names;

const thing = ["name", "description", "identifier", "url", "sameAs"] as const;
const work = [
  ...thing,
  ...(["about", "author", "citation", "creator", "dateModified", "datePublished", "editor", "encodingFormat"] as const),
  ...(["exampleOfWork", "inLanguage", "isPartOf", "license", "mainEntity", "publisher", "text", "version"] as const),
] as const;

/** The schema.org types and properties that our pages may use: each type with its own properties and those of its ancestors. */
const vocabulary = {
  Answer: terms<Schema.AnswerLeaf>(...work),
  Article: terms<Schema.ArticleLeaf>(...work, "pagination"),
  BlogPosting: terms<Schema.BlogPostingLeaf>(...work, "pagination"),
  Book: terms<Schema.BookLeaf>(...work, "isbn"),
  Chapter: terms<Schema.ChapterLeaf>(...work, "pagination"),
  Claim: terms<Schema.ClaimLeaf>(...work, "appearance"),
  CreativeWork: terms<Schema.CreativeWorkLeaf>(...work),
  DataDownload: terms<Schema.DataDownloadLeaf>(...work, "contentUrl"),
  Dataset: terms<Schema.DatasetLeaf>(...work, "distribution"),
  Episode: terms<Schema.EpisodeLeaf>(...work),
  Legislation: terms<Schema.LegislationLeaf>(...work),
  NewsArticle: terms<Schema.NewsArticleLeaf>(...work, "pagination"),
  Organization: terms<Schema.OrganizationLeaf>(...thing),
  Person: terms<Schema.PersonLeaf>(...thing, "givenName", "familyName"),
  ProfilePage: terms<Schema.ProfilePageLeaf>(...work),
  Question: terms<Schema.QuestionLeaf>(...work, "answerCount", "suggestedAnswer"),
  Report: terms<Schema.ReportLeaf>(...work, "pagination"),
  ScholarlyArticle: terms<Schema.ScholarlyArticleLeaf>(...work, "pagination"),
  SocialMediaPosting: terms<Schema.SocialMediaPostingLeaf>(...work, "pagination"),
  SoftwareApplication: terms<Schema.SoftwareApplicationLeaf>(...work),
  Thesis: terms<Schema.ThesisLeaf>(...work),
  VideoObject: terms<Schema.VideoObjectLeaf>(...work),
  WebPage: terms<Schema.WebPageLeaf>(...work),
};

const agents: readonly string[] = ["Organization", "Person"];
const works: readonly string[] = Object.keys(vocabulary).filter((type) => !agents.includes(type));

/** The types of values that a property may have; all other properties are texts. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  about: [...works, ...agents],
  appearance: works,
  author: agents,
  citation: works,
  creator: agents,
  distribution: ["DataDownload"],
  editor: ["Person"],
  exampleOfWork: works,
  isPartOf: works,
  mainEntity: [...works, ...agents],
  publisher: agents,
  suggestedAnswer: ["Answer"],
};

/** The terms in JSON-LD that schema.org doesn't have: `Book.colour`, or `Book.editor: Organization`. */
function strangeToSchemaOrg(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(strangeToSchemaOrg);
  if (typeof data !== "object" || data === null) return [];
  const type = typeOf(data);
  const known = new Map<string, readonly string[]>(Object.entries(vocabulary)).get(type);
  if (!known) return [type];
  return Object.entries(data).flatMap(([key, value]: readonly [string, unknown]) => {
    if (key.startsWith("@")) return [];
    if (!known.includes(key)) return [`${type}.${key}`];
    const astray = (Array.isArray(value) ? value : [value]).flatMap((one: unknown): readonly string[] =>
      typeof one === "object" && one !== null && !(ranges[key] ?? []).includes(typeOf(one)) ? [typeOf(one)] : [],
    );
    return [...astray.map((kind) => `${type}.${key}: ${kind}`), ...strangeToSchemaOrg(value)];
  });
}

const typeOf = (data: object): string => String(Reflect.get(data, "@type"));
