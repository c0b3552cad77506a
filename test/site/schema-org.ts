import type * as Schema from "schema-dts";

// The compiler checks these lists against schema.org's own vocabulary: an unknown term for a type is a type error.
const thing = [
  "name",
  "description",
  "identifier",
  "url",
  "sameAs",
] as const satisfies readonly (keyof Schema.OrganizationLeaf)[];
const work = [
  ...thing,
  "about",
  "author",
  "citation",
  "creator",
  "dateModified",
  "datePublished",
  "editor",
  "encodingFormat",
  "exampleOfWork",
  "inLanguage",
  "isPartOf",
  "license",
  "mainEntity",
  "publisher",
  "text",
  "version",
] as const satisfies readonly (keyof Schema.CreativeWorkLeaf)[];
const article = [...work, "pagination"] as const satisfies readonly (keyof Schema.ArticleLeaf)[];

/** The schema.org types and properties that our pages may use: each type with its own properties and those of its ancestors. */
const vocabulary = {
  Answer: work,
  Article: article,
  BlogPosting: article,
  Book: [...work, "isbn"],
  Chapter: article,
  Claim: [...work, "appearance"],
  CreativeWork: work,
  DataDownload: [...work, "contentUrl"],
  Dataset: [...work, "distribution"],
  Episode: work,
  Legislation: work,
  NewsArticle: article,
  Organization: thing,
  Person: [...thing, "givenName", "familyName"],
  ProfilePage: work,
  Question: [...work, "answerCount", "suggestedAnswer"],
  Report: article,
  ScholarlyArticle: article,
  SocialMediaPosting: article,
  SoftwareApplication: work,
  Thesis: work,
  VideoObject: work,
  WebPage: work,
} as const satisfies {
  readonly Answer: Words<Schema.AnswerLeaf>;
  readonly Article: Words<Schema.ArticleLeaf>;
  readonly BlogPosting: Words<Schema.BlogPostingLeaf>;
  readonly Book: Words<Schema.BookLeaf>;
  readonly Chapter: Words<Schema.ChapterLeaf>;
  readonly Claim: Words<Schema.ClaimLeaf>;
  readonly CreativeWork: Words<Schema.CreativeWorkLeaf>;
  readonly DataDownload: Words<Schema.DataDownloadLeaf>;
  readonly Dataset: Words<Schema.DatasetLeaf>;
  readonly Episode: Words<Schema.EpisodeLeaf>;
  readonly Legislation: Words<Schema.LegislationLeaf>;
  readonly NewsArticle: Words<Schema.NewsArticleLeaf>;
  readonly Organization: Words<Schema.OrganizationLeaf>;
  readonly Person: Words<Schema.PersonLeaf>;
  readonly ProfilePage: Words<Schema.ProfilePageLeaf>;
  readonly Question: Words<Schema.QuestionLeaf>;
  readonly Report: Words<Schema.ReportLeaf>;
  readonly ScholarlyArticle: Words<Schema.ScholarlyArticleLeaf>;
  readonly SocialMediaPosting: Words<Schema.SocialMediaPostingLeaf>;
  readonly SoftwareApplication: Words<Schema.SoftwareApplicationLeaf>;
  readonly Thesis: Words<Schema.ThesisLeaf>;
  readonly VideoObject: Words<Schema.VideoObjectLeaf>;
  readonly WebPage: Words<Schema.WebPageLeaf>;
};

type Words<Type> = readonly (keyof Type)[];

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
export function strangeToSchemaOrg(data: unknown): readonly string[] {
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
