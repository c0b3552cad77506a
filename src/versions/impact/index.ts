export { findImpact, type Side } from "./find-impact.ts";
export type { Impact } from "./impact.ts";
export { impactMarkdown } from "./impact-markdown.ts";
