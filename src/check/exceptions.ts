/** Which findings count less or not at all: those that a file allows, and those about the sentence of a draft. */
import type { Finding, ParsedFile, Placed } from "../claims/model/index.ts";
import { inlineCode } from "../text/escape.ts";
import { likeEnough, SimilarTexts } from "../text/similarity.ts";
import type { Context } from "./context.ts";
import type { Problem } from "./rule.ts";
import { draftRules, rules } from "./rules.ts";

/** Every id of a rule, and the rule that has it or has replaced it. */
const byId = new Map(rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule] as const)));

/** Removes the warnings that their files allow, and reports each entry of `allow` that has no effect. */
export function applyExceptions(
  findings: readonly Finding[],
  { files, complete }: Pick<Context, "files" | "complete">,
): readonly Finding[] {
  const allowed = files.flatMap(({ file, record }) =>
    (record?.allow ?? []).map((entry) => ({ entry, rule: byId.get(entry.value), path: file.path })),
  );
  const names = new Set(allowed.map(({ rule, path }) => `${rule?.id} in ${path}`));
  const used = new Set<string>();
  const kept = findings.filter(({ rule, place, severity }) => {
    const name = `${rule} in ${place.path}`;
    if (severity !== "warning" || !names.has(name)) return true;
    used.add(name);
    return false;
  });
  const needless = allowed.filter(
    ({ rule, path }) =>
      // A rule might have reported something in a file that can't be read.
      !used.has(`${rule?.id} in ${path}`) && (complete || rule?.severity !== "warning"),
  );
  return [
    ...kept,
    ...needless.map(({ entry }) => ({ rule: "needless-allow", severity: "error" as const, ...whyNeedless(entry) })),
  ];
}

function whyNeedless({ value, place }: Placed<string>): Problem {
  const named = inlineCode(value);
  const rule = byId.get(value);
  if (rule?.severity === "warning")
    return {
      place,
      message: `${named} reports nothing in this file, so this exception is not needed.`,
      help: "Delete it.",
    };
  if (rule !== undefined)
    return {
      place,
      message: `${named} is an error; only warnings can be allowed.`,
      help: "Fix the error, and delete this line.",
    };
  const ids = rules.map(({ id }) => id);
  const meant = ids[new SimilarTexts(ids).nearest(value, likeEnough) ?? -1];
  return {
    place,
    message: `There is no rule ${named}.`,
    help: meant === undefined ? "Delete it." : `Did you mean ${inlineCode(meant)}?`,
  };
}

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
