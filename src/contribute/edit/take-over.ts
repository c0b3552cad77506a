import { applyEdits, fieldTables, fileKind, readWritten, type Shape } from "../../claims/index.ts";
import type { Debate, NamedRecord, SourceFile } from "../../claims/model/index.ts";
import { type Bundle, changeOf } from "../propose/bundle.ts";
import {
  entriesOf,
  indexOfKin,
  isSame,
  readSteps,
  type Step,
  stepsBetween,
  valuesIn,
  writeSteps,
} from "../propose/steps.ts";
import { type Answer, type Answers, isList, mapping, writeValues } from "../write/index.ts";
import { listQuestions } from "./entries.ts";
import { CannotEdit, type Change } from "./plan.ts";
import { withAdded, withEntry, withValue } from "./values.ts";

/** Why a part of a proposal is not taken over: a sentence, and the words that it is about. */
export interface Conflict {
  /** An offer keeps nothing else from being taken over: the words can be proposed as a change. */
  readonly kind: "conflict" | "offer";
  readonly sentence: string;
  readonly words: string;
}

/** What a proposal makes of the files of a map. With any conflict, nothing is to be written. */
export interface TakenOver {
  readonly changes: readonly Change[];
  /** What the map has already, a sentence each. */
  readonly there: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly offers: readonly Conflict[];
}

type Outcome = Conflict | { readonly kind: "written"; readonly text: string } | ReturnType<typeof there>;

interface CurrentMap {
  readonly files: readonly SourceFile[];
  readonly debate: Debate;
}

/** Takes over the new files and the changes of a proposal, key by key. Where the map says something else than expected is a conflict. */
export function takeOver({ files, changes }: Pick<Bundle, "files" | "changes">, map: CurrentMap): TakenOver {
  const present = new Map(map.files.map((file) => [file.path, file]));
  const added = files.filter(({ path }) => !present.has(path));
  const texts = new Map<string, string>();
  const outcomes = [
    ...files.flatMap((file) => compared(file, present.get(file.path)) ?? []),
    ...changes.flatMap((change) => {
      const record = recordAt(change.path, map.debate);
      if (typeof record === "string") return conflict(record, change.text);
      const { kind, path } = record;
      return stepsIn(change.text).map((made) => {
        const text = texts.get(path) ?? present.get(path)?.text ?? "";
        const outcome =
          made === null
            ? conflict(`What is to change in \`${path}\` can’t be read.`, change.text)
            : taken(kind, { path, text }, made);
        if (outcome.kind === "written") texts.set(path, outcome.text);
        return outcome;
      });
    }),
  ];
  return {
    changes: [
      ...added.map((to) => ({ from: null, to })),
      ...listings(added, map.debate, present),
      ...[...texts].map(([path, text]) => ({ from: present.get(path) ?? null, to: { path, text } })),
    ],
    there: outcomes.flatMap((outcome) => (outcome.kind === "there" ? [outcome.sentence] : [])),
    conflicts: outcomes.flatMap((outcome) => (outcome.kind === "conflict" ? [outcome] : [])),
    offers: outcomes.flatMap((outcome) => (outcome.kind === "offer" ? [outcome] : [])),
  };
}

/** The lists of debates with new questions. */
function listings(
  added: readonly SourceFile[],
  debate: Debate,
  files: ReadonlyMap<string, SourceFile>,
): readonly Change[] {
  const asked = added.filter(({ text }) => "question" in valuesIn(text));
  const textOf = (path: string): string => files.get(path)?.text ?? "";
  return [...Map.groupBy(asked, ({ path }) => path.split("/")[1] ?? "")].flatMap(([of, questions]) => {
    const ids = questions.map(({ path }) => fileKind(path).id);
    return listQuestions({ debate, textOf }, of, ids).map(({ path, ...edit }) => ({
      from: { path, text: textOf(path) },
      to: { path, text: applyEdits(textOf(path), [edit]).text },
    }));
  });
}

const conflict = (sentence: string, words: string): Conflict => ({ kind: "conflict", sentence, words });
const there = (sentence: string) => ({ kind: "there", sentence }) as const;

/** What two files of one person or source may say differently. */
const mayDiffer = new Set(["summary", "url", "checked"]);

/** A new file that the map has already, perhaps with other content, which is then shown as a change. */
function compared({ path, text }: SourceFile, present: SourceFile | undefined): Outcome | null {
  if (present === undefined) return null;
  const [now, wanted] = [valuesIn(present.text), valuesIn(text)];
  // The day on which its facts were checked makes no difference.
  const isChecked = isSame(mapping(now["checked"])["record"], mapping(wanted["checked"])["record"]);
  const steps = stepsBetween(now, now, { ...now, ...wanted, ...(isChecked && { checked: now["checked"] }) });
  if (Object.keys(steps).length === 0) return there(`\`${path}\` is there already, with the same content.`);
  const isSameRecord =
    /\/(?:people|sources)\//.test(path) &&
    Object.entries(steps).every(([key, step]) => mayDiffer.has(key) || [step].flat()[0]?.from === undefined);
  const [kind, found, offered] = isSameRecord
    ? (["offer", "and stays as it is", "If the proposal is right, propose it as a change:"] as const)
    : (["conflict", "with other content", "If not, propose what should change, in the place of the file:"] as const);
  const sentence = `\`${path}\` is there already, ${found}. If something else is meant, give it another name, here and where the proposal names it. ${offered}`;
  return { kind, sentence, words: `--- # ${changeOf(path)}\n${writeSteps(steps)}` };
}

/** The record that a change names by the path of its file, wherever that is now; a sentence if it can’t be changed. */
function recordAt(path: string, { claim, question, retired, aliases, ...debate }: Debate): NamedRecord | string {
  const { kind, id } = fileKind(path);
  const isStatement = kind === "statement";
  if (!isStatement && kind !== "source" && kind !== "person")
    return "A change begins with the path of a claim, question, source or person.";
  const record = isStatement ? (claim.get(id) ?? question.get(id)) : debate[kind].get(id);
  if (record) return record;
  const now = aliases[isStatement ? "either" : kind].get(id);
  if (now !== undefined) return `\`${id}\` is \`${now}\` now. If the change is meant for that, begin it with its path.`;
  const { reason = "", replacedBy = null } = (isStatement && retired.find((each) => each.id === id)?.retired) || {};
  if (reason === "") return `There is no \`${id}\` on the map.`;
  return `\`${id}\` is no longer on the map: ${reason}${replacedBy === null ? "" : ` Instead there is \`${replacedBy.value}\`.`}`;
}

interface KeyStep {
  readonly key: string;
  readonly step: Step;
  /** Whether it is about an entry of a list. */
  readonly isEntry: boolean;
}

/** The steps that a text says, each with its key; null in their place if it says none. */
function stepsIn(text: string): readonly (KeyStep | null)[] {
  const steps = readSteps(text);
  if (steps === null) return [null];
  return Object.entries(steps).flatMap(([key, made]) =>
    [made].flat().map((step) => ({ key, step, isEntry: Array.isArray(made) })),
  );
}

/** Carries out a step on a file. */
function taken(kind: NamedRecord["kind"], file: SourceFile, { key, step, isEntry }: KeyStep): Outcome {
  const { path, text } = file;
  const values = valuesIn(text);
  const now = values[key];
  const { from, to } = step;
  const shape = fieldTables[kind].get(key)?.shape;
  const entry =
    shape?.kind === "list" ? shape.of : shape?.kind === "one-or-more" ? ({ ...shape, kind: "text" } as const) : null;
  const shown = writeSteps({ [key]: isEntry ? [step] : step });
  const needed = isEntry ? entry : shape;
  if (!needed || (to !== undefined && !fits(to, needed))) return conflict(`A ${kind} has no such \`${key}\`.`, shown);
  if (readWritten(text) === null)
    return conflict(`\`${path}\` can’t be read. Correct it first: \`npm run check\` says how.`, shown);
  const line = text.slice(0, new RegExp(`^${key}:`, "m").exec(text)?.index ?? 0).split("\n").length;
  const differs = (present: Answer | undefined): Conflict =>
    conflict(
      `\`${path}:${line}\`: \`${key}\` has changed since this was written.`,
      writeValues({ "proposed for": from ?? "", "the map has": present ?? "", proposed: to ?? "" }),
    );
  const isThere = there(`\`${path}:${line}\`: \`${key}\` says so already.`);
  if (!isEntry) {
    if (isSame(now, to)) return isThere;
    return isSame(now, from) ? written({ ...values, [key]: to }, () => withValue(kind, text, key, to)) : differs(now);
  }
  const all = entriesOf(now);
  const has = to !== undefined && all.some((entry) => isSame(entry, to));
  const index = from === undefined ? -1 : all.findIndex((entry) => isSame(entry, from));
  if (index === -1) {
    if (has) return isThere;
    if (from === undefined)
      return to === undefined
        ? isThere
        : written({ ...values, [key]: [...all, to] }, () => withAdded(kind, text, key, all, to));
    const kin = all[indexOfKin(key, all, from)];
    return to === undefined && kin === undefined ? isThere : differs(kin ?? now);
  }
  const left = all.flatMap((entry, at) => (at !== index ? [entry] : to === undefined || has ? [] : [to]));
  return written({ ...values, [key]: left }, () =>
    withEntry(kind, text, key, { all, index, to: has ? undefined : to }),
  );

  /** The text that an edit makes, if the file then says what it should and has all its comments. */
  function written(wanted: Answers, edit: () => string): Outcome {
    try {
      const made = edit();
      if (isSame(valuesIn(made), wanted) && commentsOf(made) === commentsOf(text))
        return { kind: "written", text: made };
    } catch (error) {
      if (!(error instanceof CannotEdit)) throw error;
    }
    return conflict(
      `\`${path}:${line}\`: \`${key}\` is written in a way that a program can’t change without losing a comment or the layout. Change it by hand:`,
      shown,
    );
  }
}

/** Whether a value can be written with a shape. */
function fits(value: Answer, shape: Shape): boolean {
  if (typeof value === "string") return shape.kind === "text" || shape.kind === "one-or-more";
  if (isList(value))
    return shape.kind === "one-or-more"
      ? value.every((each) => typeof each === "string")
      : shape.kind === "list" && value.every((each) => fits(each, shape.of));
  if (shape.kind !== "mapping") return false;
  return Object.entries(value).every(([key, each]) => {
    const field = shape.fields.get(key);
    return field !== undefined && (each === undefined || fits(each, field.shape));
  });
}

const commentsOf = (text: string): string => (readWritten(text)?.comments ?? []).toSorted().join("\n");
