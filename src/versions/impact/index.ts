export { findImpact, type Impact, type Side } from "./find-impact.ts";
export { impactMarkdown } from "./impact-markdown.ts";
