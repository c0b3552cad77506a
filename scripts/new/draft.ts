import { resolve } from "node:path";
import { textReport } from "../../src/check/report/reports.ts";
import { rules } from "../../src/check/rules.ts";
import { isMadeUp } from "../../src/text/made-up-id.ts";
import { applyEdits, isId } from "../../src/claims/index.ts";
import type { Debate, Diagnostic, Id, SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { listQuestions } from "../../src/contribute/edit/index.ts";
import { relationsIn } from "../../src/contribute/propose/index.ts";
import {
  givesId,
  mapping,
  recordFile,
  placeFor,
  schemaFolder,
  suggestId,
  suggestPersonId,
  suggestSourceId,
  writeRecord,
  type Answers,
} from "../../src/contribute/write/index.ts";
import { withCommandsHere, rulesFile } from "../../src/files/commands-here.ts";
import { createFiles, replaceFile } from "../../src/files/write-files.ts";
import { onDisk } from "../../src/files/read-claims.ts";
import { visibleLines, visibleText } from "../../src/text/characters.ts";
import { UsageError, wantsColour } from "../run-program.ts";

/** The existing debate. */
export interface Surroundings {
  readonly debate: Debate;
  readonly files: readonly SourceFile[];
  /** The name of the claims folder, with which paths begin. */
  readonly root: string;
  /** The service that returns the record of a DOI. */
  readonly doiService: string;
}

/** The kinds of records that can be created. */
export type Kind = "claim" | "question" | "source" | "person" | "term";

/** A record that is not written yet. `debateId` is the debate of a question; "" if not applicable. */
export interface Draft {
  readonly kind: Kind;
  readonly id: Id;
  readonly answers: Answers;
  readonly debateId: Id;
  /** New people and sources that are written together with it; either all files are written or none. */
  readonly others: readonly Draft[];
}

/** The file of a draft. Throws a `UsageError` if its id is in use. */
function newFileOf({ kind, id, answers, debateId }: Draft, around: Surroundings): SourceFile {
  const problem = idProblem(kind, id, around);
  if (problem !== "") throw new UsageError(`${problem} Give another one with --id.`);
  const { debate, files, root } = around;
  const inDebate = debateId || (debate.debates[0]?.id ?? "");
  const near = nearOf(answers);
  const beside = (debate.question.get(near) ?? debate.claim.get(near))?.path;
  const path = placeFor(kind, id, { root, debate: inDebate, beside });
  const schemas = schemaFolder(files.find((file) => file.path === `${root}/map.yaml`)?.text ?? "");
  return recordFile(path, kind, answers, schemas);
}

/** The target of a claim's first relation, which decides its folder; "" for other records. */
export const nearOf = (answers: Answers): Id => relationsIn(answers)[0]?.[1].trim() ?? "";

/** The debate with the file of a draft added. */
export function withDraft(around: Surroundings, draft: Draft): Surroundings {
  const files = [...around.files, newFileOf(draft, around)];
  return { ...around, files, debate: compile(files).debate };
}

const ofWording = new Set(rules.filter(({ concern }) => concern === "wording").map(({ id }) => id));

/** What is wrong with the sentence of a claim or question, or "". */
export function wordingProblem(kind: "claim" | "question", sentence: string): string {
  if (sentence === "") return "Write a sentence.";
  const text = writeRecord(kind, kind === "claim" ? { claim: sentence, supports: "x" } : { question: sentence });
  const { diagnostics } = compile([{ path: "claims/x/draft.yaml", text }]);
  const found = diagnostics.find(({ rule }) => ofWording.has(rule));
  return found === undefined ? "" : `${found.message} ${found.help}`;
}

/** An id for a draft, made from its words; "" if they give none. */
export function suggestedId({ kind, answers }: Pick<Draft, "kind" | "answers">, debate: Debate): Id {
  const taken = isTaken(kind, debate);
  const named = mapping(answers["name"]);
  if (kind === "source") return givesId(kind, answers) ? suggestSourceId(answers, taken) : "";
  if (kind === "person") return givesId(kind, named) ? suggestPersonId(named, taken) : "";
  const id = suggestId(kind, textOf(answers[kind]), taken);
  return isMadeUp.test(id) ? "" : id;
}

/** A value that is a text; "" for any other. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What is wrong with a new id, or "". */
export function idProblem(kind: Kind, id: Id, { debate }: Surroundings): string {
  if (!isId(id)) return "An id must be lower-case words joined by hyphens, at most 64 characters.";
  return isTaken(kind, debate)(id) ? `The file \`${id}.yaml\` already exists.` : "";
}

/**
 * Writes the files of a draft (all or none), prints them, and reports their problems. Never overwrites a file. A draft with
 * unknown ids or a wrong date, of which its own id may be made, is not written, unless the user was asked for each value, which would
 * be lost.
 */
export function writeDraft(draft: Draft, around: Surroundings, folder: string, wasInteractive: boolean): void {
  const beside = draft.others.reduce(withDraft, around);
  const files = [...beside.files.slice(around.files.length), newFileOf(draft, beside)];
  const { diagnostics } = compile([...around.files, ...files]);
  const own = diagnostics.filter((diagnostic) => files.some(({ path }) => path === diagnostic.path));
  const unknown = own.filter(({ rule }) => rule === "unknown-id" || rule === "bad-date");
  if (unknown.length > 0 && !wasInteractive)
    throw new UsageError(
      ["Nothing was written.", ...unknown.map(({ message, help }) => `${message} ${help}`)].map(visibleText).join("\n"),
    );
  createClaimFiles(files, folder);
  listQuestion(draft, around, folder);
  for (const { path, text } of files) process.stdout.write(`Wrote ${path}:\n\n${visibleLines(text).join("\n")}\n`);
  reportFindings(own, files);
}

/** Adds a question to the list of its debate, if the debate has one with an entry a line. */
function listQuestion({ kind, id, debateId }: Draft, { debate, files }: Surroundings, folder: string): void {
  if (kind !== "question") return;
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
  for (const edit of listQuestions({ debate, textOf }, debateId || (debate.debates[0]?.id ?? ""), [id]))
    replaceFile(onDisk(folder, edit.path), textOf(edit.path), applyEdits(textOf(edit.path), [edit]).text);
}

/** Creates files whose paths begin with the name of the claims folder. */
export function createClaimFiles(files: readonly SourceFile[], folder: string): void {
  createFiles(
    files.map(({ path, text }) => ({ path: onDisk(folder, path), text })),
    resolve(folder),
  );
}

/** Prints the problems of files, and sets the exit code. */
export function reportFindings(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): void {
  const options = { colour: wantsColour(), rulesFile: rulesFile() };
  process.stdout.write(textReport(withCommandsHere(diagnostics), files, options));
  process.exitCode = diagnostics.length > 0 ? 1 : 0;
}

/** Whether an id is in use. Questions and claims share ids, and former ids are never used again. */
function isTaken(kind: Kind, debate: Debate): (id: Id) => boolean {
  if (kind === "source" || kind === "person") return (id) => debate[kind].has(id) || debate.aliases[kind].has(id);
  if (kind === "term") return (id) => debate.terms.some((term) => term.id === id) || debate.aliases.term.has(id);
  const retired = new Set(debate.retired.map(({ id }) => id));
  return (id) => debate.claim.has(id) || debate.question.has(id) || debate.aliases.either.has(id) || retired.has(id);
}
