import type { Finding, Placed } from "../model/index.ts";
import type { Context } from "./context.ts";
import { inlineCode } from "../text/inline-code.ts";
import type { Problem, RuleHeader } from "./rule.ts";
import { likeEnough, similarityIndex } from "../text/similarity-index.ts";

export const needlessAllow: RuleHeader = {
  id: "needless-allow",
  concern: "form",
  severity: "error",
  sentence: "`allow` excuses a file from something that is not found in it.",
};

/** Leaves out the warnings that their files are excused from, and reports each excuse that excuses nothing. */
export function excuse(
  findings: readonly Finding[],
  { files, complete }: Context,
  rules: readonly RuleHeader[],
): readonly Finding[] {
  const allowed = new Map(files.flatMap(({ file, record }) => (record === null ? [] : [[file.path, record.allow]])));
  const isAllowed = ({ rule, place }: Finding): boolean =>
    allowed.get(place.path)?.some(({ value }) => value === rule) ?? false;
  const excused = findings.filter((finding) => finding.severity === "warning" && isAllowed(finding));
  const used = new Set(excused.map(({ rule, place }) => `${rule} in ${place.path}`));

  const isNeedless = (path: string, { value }: Placed<string>): boolean => {
    if (used.has(`${value} in ${path}`)) return false;
    // What a rule would have found in files that can't be understood is not known.
    return complete || !rules.some(({ id, severity }) => id === value && severity === "warning");
  };
  const needless = [...allowed].flatMap(([path, entries]) => entries.filter((entry) => isNeedless(path, entry)));
  const ids = rules.map(({ id }) => id);
  const index = similarityIndex(ids, likeEnough);
  const meantBy = (id: string): string | undefined => ids[index.nearestTo(id)?.index ?? -1];
  const left = new Set(excused);
  return [
    ...findings.filter((finding) => !left.has(finding)),
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
    return { place, message: `There is nothing in this file that ${named} warns of.`, help: "Take this excuse out." };
  if (rule !== undefined)
    return {
      place,
      message: `${named} is an error, and errors can't be excused.`,
      help: "Mend it, and take this out.",
    };
  const meant = meantBy(value);
  return {
    place,
    message: `There is no rule ${named}.`,
    help: meant === undefined ? "Take this out." : `Did you mean ${inlineCode(meant)}?`,
  };
}
