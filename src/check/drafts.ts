import type { Finding, ParsedFile } from "../claims/model/index.ts";
import { debateRules } from "./list.ts";

/** What a draft may get wrong: the rules of wording, and what the words of another tool bring with them. */
export const draftRules: ReadonlySet<string> = new Set([
  ...debateRules.filter(({ concern }) => concern === "wording").map(({ id }) => id),
  "html-entity",
  "link-in-sentence",
]);

/** Turns errors about the sentence of a draft into warnings, so that the debate can be built before it is rewritten. */
export function lightenDrafts(findings: readonly Finding[], files: readonly ParsedFile[]): readonly Finding[] {
  const drafts = new Set(
    files.flatMap(({ file, record }) => (record?.kind === "claim" && record.draft ? [file.path] : [])),
  );
  if (drafts.size === 0) return findings;
  return findings.map((finding) =>
    drafts.has(finding.place.path) && draftRules.has(finding.rule) ? { ...finding, severity: "warning" } : finding,
  );
}
