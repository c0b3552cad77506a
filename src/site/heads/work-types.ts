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
