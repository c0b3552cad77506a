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

/** schema.org's type for one of CSL; what it has no closer word for is a creative work. */
export function workType(type: string): string {
  return types[type] ?? "CreativeWork";
}
