/** The types of sources in forms, by their names in CSL. Files can have every CSL type. */
export const sourceKinds: Readonly<Record<string, string>> = {
  "article-journal": "Article in a journal",
  "paper-conference": "Paper at a conference",
  article: "Preprint",
  book: "Book",
  chapter: "Chapter of a book",
  report: "Report",
  interview: "Interview",
  broadcast: "Podcast or broadcast",
  motion_picture: "Video",
  post: "Post",
  "post-weblog": "Post in a blog",
  "article-newspaper": "Article in a newspaper",
  "article-magazine": "Article in a magazine",
  webpage: "Web page",
};
