import { check } from "../../rules/index.ts";
import { likeness } from "../../text/nearly-the-same.ts";
import { link } from "../../link/index.ts";
import type { Finding, Id, Role } from "../../model/index.ts";
import { parse } from "../../parse/index.ts";
import { draftFiles, type DraftFile } from "./draft-files.ts";
import type { Draft } from "./draft.ts";
import { fieldAt } from "./field-at.ts";
import type { Ground } from "./ground.ts";
import { inFormWords } from "./in-form-words.ts";
import { mendDraft } from "./mend-draft.ts";
import { missingAnswers } from "./missing-answers.ts";
import { notChosen } from "./not-chosen.ts";
import type { Problem } from "./problem.ts";

/** A draft as it will be on the map. */
export interface Proposal {
  readonly claim: DraftFile;
  /** Files that have to come before the claim's. */
  readonly others: readonly DraftFile[];
  readonly problems: readonly Problem[];
  /** Null as long as it is not known what the claim bears on. */
  readonly role: Role | null;
  /** Claims that say nearly the same, the likest first. */
  readonly like: readonly { readonly id: Id; readonly sentence: string }[];
}

/** Makes the files of a draft and holds them to the rules of the checker, among what they touch of the map. */
export function propose(draft: Draft, ground: Ground, day: string): Proposal {
  const { claim, others, around } = draftFiles(draft, ground, day);
  const own = [...others, claim];
  const parsed = [...around.filter(({ path }) => path !== claim.path), ...own].map(parse);
  const debate = link(parsed);
  const missing = missingAnswers(draft);
  const found = check(parsed, debate).flatMap((finding) => {
    const file = own.find(({ path }) => path === finding.place.path);
    return file === undefined || isSaidElsewhere.test(finding.rule) ? [] : [problemOf(finding, file, draft, ground)];
  });
  const like = debate.claims
    .filter(({ id }) => id !== claim.id)
    .map(({ id, sentence: { value: sentence } }) => ({ id, sentence, likeness: likeness(draft.claim, sentence) }))
    .filter((other) => other.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness);
  return {
    claim,
    others,
    problems: [...missing, ...taken(draft, ground), ...found.filter((problem) => !saysMissing(problem, missing))],
    role: draft.target.trim() === "" || draft.relation === "" ? null : (debate.claim.get(claim.id)?.role ?? null),
    like,
  };
}

/** Of two claims that are alike the rule may name either: the form shows them with their sentences. A name that is taken is said beside its field. */
const isSaidElsewhere = /^(?:near-duplicate|duplicate-id)$/;

function problemOf(finding: Finding, file: DraftFile, draft: Draft, ground: Ground): Problem {
  const { rule, severity, message, help, place } = finding;
  const field = fieldAt(file, place.start, draft);
  const mend = mendDraft(finding, field, file, draft, ground);
  const choose = mend === null ? notChosen(field, draft, ground) : "";
  return choose === ""
    ? inFormWords({ field, severity, rule, message, help, mend })
    : { field, severity, rule, message: choose, help: "", mend };
}

/** A file never takes the place of another. */
function taken(draft: Draft, ground: Ground): readonly Problem[] {
  const id = draft.id.trim();
  if (id === "" || !ground.isTaken("claim", id)) return [];
  const message = `There is a file \`${id}.yaml\` already.`;
  return [
    {
      field: "id",
      severity: "error",
      rule: "duplicate-id",
      message,
      help: "Write another id, or leave the field empty.",
      mend: null,
    },
  ];
}

/** What is missing is said once, in words of the form. */
const saysMissing = ({ rule, field }: Problem, missing: readonly Problem[]): boolean =>
  missing.length > 0 &&
  (/^(?:missing-key|missing-relation|empty-file|empty-value|bad-name|wrong-type)$/.test(rule) ||
    missing.some((each) => each.field === field));
