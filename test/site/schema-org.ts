/** The types and properties of schema.org (version 29) that our pages use: each type with the properties of its own and of its ancestors. */
const thing = ["name", "description", "url", "sameAs"];
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
  "inLanguage",
  "isPartOf",
  "license",
  "mainEntity",
  "publisher",
  "text",
  "version",
];
const article = [...work, "pagination"];

export const schemaOrg: Readonly<Record<string, readonly string[]>> = {
  Answer: work,
  Article: article,
  BlogPosting: article,
  Book: [...work, "isbn"],
  Chapter: article,
  Claim: [...work, "appearance"],
  CreativeWork: work,
  DataDownload: [...work, "contentUrl"],
  Dataset: [...work, "distribution"],
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
};

/** What stands in JSON-LD that schema.org doesn't know: `Book.colour`. */
export function strangeToSchemaOrg(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(strangeToSchemaOrg);
  if (typeof data !== "object" || data === null) return [];
  const type = String(Reflect.get(data, "@type"));
  const known = schemaOrg[type];
  if (!known) return [type];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(key.startsWith("@") || known.includes(key) ? [] : [`${type}.${key}`]),
    ...strangeToSchemaOrg(value),
  ]);
}
