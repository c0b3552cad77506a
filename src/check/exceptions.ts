import type { Finding, Placed } from "../claims/model/index.ts";
import type { Context } from "./context.ts";
import { inlineCode } from "../text/inline-code.ts";
import type { Problem, RuleHeader } from "./rule.ts";
import { likeEnough, similarityIndex, type SimilarityIndex } from "../text/similarity-index.ts";

export const needlessAllow: RuleHeader = {
  id: "needless-allow",
  concern: "form",
  severity: "error",
  sentence: "`allow` names a rule that reports nothing in this file.",
};

/** Removes the warnings that their files allow, and reports each entry of `allow` that has no effect. */
export function applyExceptions(
  findings: readonly Finding[],
  { files, complete }: Context,
  rules: readonly RuleHeader[],
): readonly Finding[] {
  const allowed = new Map(files.flatMap(({ file, record }) => (record === null ? [] : [[file.path, record.allow]])));
  const isAllowed = ({ rule, place }: Finding): boolean =>
    allowed.get(place.path)?.some(({ value }) => value === rule) ?? false;
  const suppressed = findings.filter((finding) => finding.severity === "warning" && isAllowed(finding));
  const used = new Set(suppressed.map(({ rule, place }) => `${rule} in ${place.path}`));

  const isNeedless = (path: string, { value }: Placed<string>): boolean => {
    if (used.has(`${value} in ${path}`)) return false;
    // A rule might have reported something in a file that can't be read.
    return complete || !rules.some(({ id, severity }) => id === value && severity === "warning");
  };
  const needless = [...allowed].flatMap(([path, entries]) => entries.filter((entry) => isNeedless(path, entry)));
  const ids = rules.map(({ id }) => id);
  // It takes longer to make than the check of a small debate.
  let index: SimilarityIndex | undefined;
  const meantBy = (id: string): string | undefined => {
    index ??= similarityIndex(ids, likeEnough);
    return ids[index.nearestTo(id)?.index ?? -1];
  };
  const removed = new Set(suppressed);
  return [
    ...findings.filter((finding) => !removed.has(finding)),
    ...needless.map((entry) => ({
      rule: needlessAllow.id,
      severity: needlessAllow.severity,
      ...whyNeedless(entry, rules, meantBy),
    })),
  ];
}

function whyNeedless(
  { value, place }: Placed<string>,
  rules: readonly RuleHeader[],
  meantBy: (id: string) => string | undefined,
): Problem {
  const named = inlineCode(value);
  const rule = rules.find(({ id }) => id === value);
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
  const meant = meantBy(value);
  return {
    place,
    message: `There is no rule ${named}.`,
    help: meant === undefined ? "Delete it." : `Did you mean ${inlineCode(meant)}?`,
  };
}
