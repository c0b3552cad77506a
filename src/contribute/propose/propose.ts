import { check } from "../../check/index.ts";
import { draftRules } from "../../check/rules.ts";
import { link } from "../../claims/graph/index.ts";
import { parse } from "../../claims/index.ts";
import type { Role, SourceFile } from "../../claims/model/index.ts";
import * as browser from "../../words/browser.ts";
import { isMadeUp } from "../../text/made-up-id.ts";
import { givesId, suggestId } from "../write/suggest-id.ts";
import { writeValues } from "../write/index.ts";
import { changeOf, notePath } from "./bundle.ts";
import { begunWith } from "./change-draft.ts";
import { idsIn, personName, sourceValues, type DraftFile, type DraftFiles } from "./draft-files.ts";
import { draftLists, isFilled, kindOf, sentenceIn, valueOf, type Draft, type Reply } from "./draft.ts";
import { filesOfDrafts, type MadeDraft } from "./files-of-drafts.ts";
import type { FormContext, KnownClaim } from "./form-context.ts";
import { inQuotes, isError, problemOf, type Problem } from "./problem.ts";
import { relationsTo } from "./replies.ts";
import { writeSteps } from "./steps.ts";

/** A draft as files, with its problems. */
export interface Proposal extends MadeDraft {
  readonly problems: readonly Problem[];
  /** Whether its wording is not a claim yet, so that the file is a draft. */
  readonly isUnfinished: boolean;
  /** Null as long as the target or the relation is missing. */
  readonly role: Role | null;
}

/**
 * Makes the files of drafts and checks them together, with the related files of the map. A pasted claim whose wording the rules refuse
 * is written as a draft, about which they only warn.
 */
export function propose(drafts: readonly Draft[], map: FormContext, day: string): readonly Proposal[] {
  const proposals = proposed(drafts, map, day, new Set());
  const isRefused = ({ draft, problems }: Proposal): boolean =>
    draft.original !== "" && problems.some((problem) => isError(problem) && draftRules.has(problem.rule));
  const refused = proposals.filter(isRefused).map(({ draft }) => draft);
  return refused.length === 0 ? proposals : proposed(drafts, map, day, new Set(refused));
}

function proposed(
  drafts: readonly Draft[],
  map: FormContext,
  day: string,
  unfinished: ReadonlySet<Draft>,
): readonly Proposal[] {
  const made = filesOfDrafts(drafts, map, day, unfinished);
  const own = filesOfAll(made);
  const [paths, ids] = [new Set(own.map(({ path }) => path)), new Set(made.map(({ claim }) => claim.id))];
  const around = map.filesAround(drafts.flatMap(idsIn).filter((id) => !ids.has(id)));
  const parsed = [...around.filter(({ path }) => !paths.has(path)), ...own].map(parse);
  const debate = link(parsed);
  const findings = check(parsed, debate).filter(({ rule }) => !isReportedElsewhere.test(rule));
  const found = Map.groupBy(findings, ({ place }) => place.path);
  return made.map((each) => {
    const { draft, context, claim, others } = each;
    const missing = missingValues(each);
    const begun = begunWith(draft);
    const problems = [...others, claim]
      .flatMap((file) => (found.get(file.path) ?? []).map((finding) => problemOf(finding, file, draft, context)))
      .filter(
        (problem) => !saysMissing(problem, missing) && (begun === null || isChanged(problem.field, begun, draft)),
      );
    return {
      ...each,
      problems: [...missing, ...taken(draft, context), ...problems].map(inQuotes),
      isUnfinished: unfinished.has(draft),
      role:
        draft.changes === "" && (draft.target.trim() === "" || draft.relation === "")
          ? null
          : (debate.claim.get(claim.id)?.role ?? null),
    };
  });
}

/** The files of all drafts, each once, in the order in which they must be added. */
export function filesOfAll(all: readonly DraftFiles[]): readonly DraftFile[] {
  const files = [...all.flatMap(({ others }) => others), ...all.map(({ claim }) => claim)];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** A part of a proposal as it is sent (bundle.ts). */
export interface Part extends SourceFile {
  readonly kind: DraftFile["kind"] | "change" | "note";
}

/** What is sent of all drafts: new files, changes of files, and what is said to the editors. */
export function partsOf(all: readonly MadeDraft[]): readonly Part[] {
  const changed = new Map(all.flatMap(({ claim, change }) => (change === null ? [] : [[claim.path, change] as const])));
  const files = filesOfAll(all).map((file): Part => {
    const change = changed.get(file.path);
    return change === undefined ? file : { kind: "change", path: changeOf(file.path), text: writeSteps(change) };
  });
  const said = (key: "by" | "because"): readonly string[] => [
    ...new Set(all.map(({ draft }) => draft[key].trim()).filter(Boolean)),
  ];
  const [by, because] = [said("by").join(", "), said("because").join("\n\n")];
  const note = { ...(by !== "" && { by }), ...(because !== "" && { because }) };
  return by + because === "" ? files : [...files, { kind: "note", path: notePath, text: writeValues(note) }];
}

/** Rules that the form reports in its own way: similar claims as a list, a used id at its field, what a question lacks at its button. */
const isReportedElsewhere = /^(?:near-duplicate|duplicate-id|question-without-position)$/;

/** Reports ids that are already in use. */
function taken({ changes, id, newPeople, newSources }: Draft, context: FormContext): readonly Problem[] {
  if (changes === "person" || changes === "source") return [];
  const own = [
    ["claim", "id", changes === "" ? id : ""] as const,
    ...newPeople.map((person, index) => ["person", `newPeople.${index}.id`, person.id] as const),
    ...newSources.map((source, index) => ["source", `newSources.${index}.id`, source.id] as const),
  ];
  const help = browser.problem.findings["bad-file-name"]?.help ?? "";
  return own
    .filter(([kind, , given]) => given.trim() !== "" && context.isTaken(kind, given.trim()))
    .map(([, field, given]) => errorAt(field, "duplicate-id", browser.problem.taken(given.trim()), help));
}

/** Whether what a change shows in a field is its own. */
function isChanged(field: string, begun: Draft, draft: Draft): boolean {
  const [name, index] = field.split(".");
  const list = draftLists.find((each) => each === name);
  return valueOf(begun, field) !== valueOf(draft, field) || (list !== undefined && Number(index) >= begun[list].length);
}

/** Whether a problem only repeats that something is missing. */
const saysMissing = ({ rule, field }: Problem, missing: readonly Problem[]): boolean =>
  missing.length > 0 &&
  (/^(?:missing-key|missing-relation|empty-file|empty-value|bad-name|wrong-type)$/.test(rule) ||
    missing.some((each) => each.field === field));

/** The required fields that are empty, in the wording of the form. */
function missingValues({ draft, context, change, claim: made }: MadeDraft): readonly Problem[] {
  const { changes, further, holders, uses, newPeople, newSources } = draft;
  const [kind, sentence] = [kindOf(draft), sentenceIn(draft)];
  const replyProblems = ({ relation, target, conclusion }: Reply, row: string): readonly Problem[] => {
    // The relations are hidden as long as only words were typed.
    const isChosen = relationsTo(target, context).length > 0;
    const missing = isChosen ? browser.problem.missing.relation : browser.problem.missing.choice;
    return [
      ...required(`${row}target`, target, browser.problem.missing.target),
      ...(target.trim() === "" ? [] : required(`${row}${isChosen ? "relation" : "target"}`, relation, missing)),
      ...(relation === "undercuts" ? required(`${row}conclusion`, conclusion, browser.problem.missing.conclusion) : []),
    ];
  };
  const isAnswer = ([, , , , relations]: KnownClaim): boolean =>
    relations.some(([relation, to]) => relation === "answers" && to === made.id);
  const isAnswered = kind !== "question" || changes !== "" || [...context.claim.values()].some(isAnswer);
  return [
    ...(changes === "" && kind === "claim" ? replyProblems(draft, "") : []),
    ...further.flatMap((reply, index) => (isFilled(reply) ? replyProblems(reply, `further.${index}.`) : [])),
    ...(kind === "claim" || kind === "question" ? required(kind, sentence, browser.problem.missing.claim) : []),
    ...(isAnswered ? [] : [errorAt("answers", "missing", browser.problem.missing.answer, "")]),
    ...(change !== null && Object.keys(change).length === 0 ? required("", "", browser.problem.missing.change) : []),
    ...holders.flatMap((holder, index) =>
      isFilled(holder)
        ? [
            ...required(`holders.${index}.person`, holder.person, browser.problem.missing.person),
            ...required(`holders.${index}.source`, holder.source, browser.problem.missing.holderSource),
          ]
        : [],
    ),
    ...uses.flatMap((use, index) =>
      isFilled(use) ? required(`uses.${index}.source`, use.source, browser.problem.missing.source) : [],
    ),
    ...(changes === "" && sentence !== "" && isMadeUp.test(suggestId("claim", sentence, () => false))
      ? required("id", draft.id, browser.problem.missing.id)
      : []),
    ...newPeople.flatMap((person, index) => [
      ...required(`newPeople.${index}.name`, person.name, browser.problem.missing.name),
      ...(person.name.trim() === "" || givesId("person", personName(person))
        ? []
        : required(`newPeople.${index}.id`, person.id, browser.problem.missing.id)),
    ]),
    ...newSources.flatMap((source, index) => [
      ...required(`newSources.${index}.type`, source.type, browser.problem.missing.type),
      ...required(`newSources.${index}.title`, source.title, browser.problem.missing.title),
      ...(source.title.trim() === "" || givesId("source", sourceValues(source, ""))
        ? []
        : required(`newSources.${index}.id`, source.id, browser.problem.missing.id)),
    ]),
  ];
}

const required = (field: string, value: string, message: string): readonly Problem[] =>
  value.trim() === "" ? [errorAt(field, "missing", message, "")] : [];

const errorAt = (field: string, rule: string, message: string, help: string): Problem => ({
  field,
  severity: "error",
  rule,
  message,
  help,
  fix: null,
});
