import * as browser from "../../words/browser.ts";
import { draftRules } from "../../check/drafts.ts";
import { check } from "../../check/index.ts";
import { likeClaims, type LikeClaim } from "./like-claims.ts";
import { link } from "../../claims/graph/index.ts";
import type { Finding, Role } from "../../claims/model/index.ts";
import { parse } from "../../claims/index.ts";
import { draftFiles, type DraftFile } from "./draft-files.ts";
import { type Draft, newIndex } from "./draft.ts";
import { fieldAt } from "./field-at.ts";
import { valueOf } from "./field-value.ts";
import type { FormContext } from "./form-context.ts";
import { inFormWords } from "./in-form-words.ts";
import { draftFix } from "./draft-fix.ts";
import { missingValues } from "./missing-values.ts";
import type { Problem } from "./problem.ts";

/** A draft as files, with its problems. */
export interface Proposal {
  readonly claim: DraftFile;
  /** Files that must be added before the claim's. */
  readonly others: readonly DraftFile[];
  readonly problems: readonly Problem[];
  /** Whether its wording is not a claim yet, so that the file is a draft. */
  readonly isUnfinished: boolean;
  /** Null as long as the target or the relation is missing. */
  readonly role: Role | null;
  /** Claims that say nearly the same, the most similar first. */
  readonly like: readonly LikeClaim[];
}

/**
 * Makes the files of a draft and checks them together with the related files of the map. A pasted claim whose wording the rules refuse
 * is written as a draft, about which they only warn.
 */
export function propose(draft: Draft, context: FormContext, day: string): Proposal {
  const proposal = proposed(draft, context, day, false);
  const isRefused = proposal.problems.some(({ rule, severity }) => severity === "error" && draftRules.has(rule));
  return draft.original === "" || !isRefused ? proposal : proposed(draft, context, day, true);
}

function proposed(draft: Draft, context: FormContext, day: string, isUnfinished: boolean): Proposal {
  const { claim, others, around } = draftFiles(draft, context, day, isUnfinished);
  const own = [...others, claim];
  const parsed = [...around.filter(({ path }) => path !== claim.path), ...own].map(parse);
  const debate = link(parsed);
  const missing = missingValues(draft, context);
  const found = check(parsed, debate).flatMap((finding) => {
    const file = own.find(({ path }) => path === finding.place.path);
    return file === undefined || isReportedElsewhere.test(finding.rule)
      ? []
      : [problemOf(finding, file, draft, context)];
  });
  const other = debate.claims.filter(({ id }) => id !== claim.id);
  return {
    claim,
    others,
    isUnfinished,
    problems: [...missing, ...taken(draft, context), ...found.filter((problem) => !saysMissing(problem, missing))],
    role: draft.target.trim() === "" || draft.relation === "" ? null : (debate.claim.get(claim.id)?.role ?? null),
    like: likeClaims(other, draft.claim),
  };
}

/** Rules that the form reports in its own way: similar claims as a list, a used id at its field. */
const isReportedElsewhere = /^(?:near-duplicate|duplicate-id)$/;

function problemOf(finding: Finding, file: DraftFile, draft: Draft, context: FormContext): Problem {
  const { rule, severity, message, help, place } = finding;
  const field = fieldAt(file, place.start, draft);
  const fix = draftFix(finding, field, file, draft, context);
  const choose = fix === null ? notChosen(field, draft, context) : "";
  return choose === ""
    ? inFormWords({ field, severity, rule, message, help, fix })
    : { field, severity, rule, message: choose, help: "", fix };
}

/** Reports an id that is already in use. */
function taken(draft: Draft, context: FormContext): readonly Problem[] {
  const id = draft.id.trim();
  if (id === "" || !context.isTaken("claim", id)) return [];
  const message = `The file \`${id}.yaml\` already exists.`;
  return [
    {
      field: "id",
      severity: "error",
      rule: "duplicate-id",
      message,
      help: "Write another id, or leave the field empty.",
      fix: null,
    },
  ];
}

/** Whether a problem only repeats that something is missing. */
const saysMissing = ({ rule, field }: Problem, missing: readonly Problem[]): boolean =>
  missing.length > 0 &&
  (/^(?:missing-key|missing-relation|empty-file|empty-value|bad-name|wrong-type)$/.test(rule) ||
    missing.some((each) => each.field === field));

/** The message for typed text that matches no choice; "" for other values. */
function notChosen(field: string, draft: Draft, context: FormContext): string {
  const kind = field === "target" ? "claim" : (/\.(person|source)$/.exec(field)?.[1] ?? "");
  if (kind !== "claim" && kind !== "person" && kind !== "source") return "";
  const value = valueOf(draft, field).trim();
  if (value === "" || newIndex(value) >= 0 || context.isTaken(kind, value)) return "";
  return browser.problem.missing[kind === "claim" ? "choice" : kind];
}
