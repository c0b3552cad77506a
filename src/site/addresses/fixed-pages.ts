/** Pages that every site has, and that search engines may list. */
export const fixedPages = [
  "",
  "map/",
  "questions/",
  "claims/",
  "sources/",
  "people/",
  "changes/",
  "about/",
  "about/reading/",
  "about/standing/",
  "about/balance/",
  "about/data/",
  "downloads/",
  "contribute/",
  "contribute/rules/",
  "contribute/wanted/",
] as const;

/** Pages that every site has, and that search engines don't list, or only if something is on them. */
export const unlistedPages = [
  "changes-of-mind/",
  "contribute/first-claim/",
  "contribute/guide/",
  "contribute/your-own-map/",
  "contribute/new/",
  "map/outline/",
  "embed/map/",
] as const;

/** The guides, each an .mdx file in src/guides. */
export const guidePages = [
  "about/",
  "about/reading/",
  "about/standing/",
  "about/balance/",
  "about/data/",
  "contribute/",
  "contribute/first-claim/",
  "contribute/guide/",
  "contribute/your-own-map/",
] as const;
