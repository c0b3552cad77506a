import type { Debate, Finding, ParsedFile, PublicationHistory, Placed } from "../claims/model/index.ts";
import { inlineCode } from "../text/escape.ts";
import { contextOf, type Context } from "./context.ts";
import { recordsNamed } from "./records-named.ts";
import { debateRules, draftRules, rules } from "./rules.ts";
import { writeId } from "./rules/unknown-ids.ts";
import { likeEnough, SimilarTexts } from "../text/similarity.ts";
import type { Problem } from "./rule.ts";

/**
 * All findings about the debate: those of `parse` for each file, and those of the rules, without the warnings that a
 * file allows. `published` is what was published before; empty if the claims folder has no history.
 */
export function check(
  files: readonly ParsedFile[],
  debate: Debate,
  published: PublicationHistory = { ids: [], sharedVersions: [], staleCitations: [] },
): readonly Finding[] {
  const context = contextOf(files, debate, published);
  const ofForm = files.flatMap(({ findings }) => findings.map((finding) => withKnownId(finding, context)));
  const ofDebate = debateRules.flatMap(({ id: rule, severity, check: find }) =>
    Array.from(find(context), (problem) => ({ rule, severity, ...problem })),
  );
  return applyExceptions(lightenDrafts([...ofForm, ...ofDebate], files), context);
}

/**
 * A finding of form with the id that its value may stand for as help and fix, if the debate has a record with that id.
 */
function withKnownId(finding: Finding, { debate, retired, knows, textOf }: Context): Finding {
  const { mayMean, ...found } = finding;
  if (mayMean === undefined) return finding;
  const { id, of, words, fix } = mayMean;
  if (!retired.has(id) && of.some((kind) => knows(kind, id)))
    return fix === null
      ? { ...found, help: `Did you mean ${inlineCode(id)}?` }
      : { ...found, help: `Write ${inlineCode(id)}.`, fix };
  const [named, ...others] = of.flatMap((kind) => recordsNamed(kind, words, debate));
  if (named === undefined) return finding;
  const ids = [named, ...others].slice(0, 5).map((each) => inlineCode(each.id));
  if (others.length > 0) return { ...found, help: `It can be one of these: ${ids.join(", ")}.` };
  const { path, start, end } = finding.place;
  return textOf(path).slice(start, end) === words && named.isWhole
    ? { ...found, help: `Write ${inlineCode(named.id)}.`, fix: writeId(named.id, finding.place) }
    : { ...found, help: `Did you mean ${inlineCode(named.id)}?` };
}

// Which findings count less or not at all: those that a file allows, and those about the sentence of a draft.

/** Every id of a rule, and the rule that has it or has replaced it. */
const byId = new Map(rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule] as const)));

/** Removes the warnings that their files allow, and reports each entry of `allow` that has no effect. */
function applyExceptions(
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
function lightenDrafts(findings: readonly Finding[], files: readonly ParsedFile[]): readonly Finding[] {
  const drafts = new Set(
    files.flatMap(({ file, record }) => (record?.kind === "claim" && record.draft ? [file.path] : [])),
  );
  if (drafts.size === 0) return findings;
  return findings.map((finding) =>
    drafts.has(finding.place.path) && draftRules.has(finding.rule) ? { ...finding, severity: "warning" } : finding,
  );
}
