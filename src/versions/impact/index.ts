export { findImpact, type Impact, type Side } from "./find-impact.ts";
export { escapeMarkdown, impactMarkdown } from "./impact-markdown.ts";
