import { compile } from "../../src/compile.ts";
import type { Debate, Diagnostic, Id, SourceFile } from "../../src/model/index.ts";
import { isId } from "../../src/parse/index.ts";
import { fullName } from "../../src/site/words/names.ts";
import {
  modeline,
  numberedId,
  placeFor,
  schemaFolder,
  sourceKinds,
  suggestId,
  suggestPersonId,
  suggestSourceId,
  writeRecord,
  type Answers,
} from "../../src/edit/write/index.ts";
import type { IssueAnswers } from "./issue-answers.ts";
import { checkedChoice, relationChoices } from "./issue-form.ts";

/** What an issue proposes: files for the claims folder, by path, and what the checker says of them. */
export interface Proposal {
  readonly title: string;
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Sentences that say why files can't be taken at all, whatever is in them. */
  readonly refusals: readonly string[];
}

/** The claims folder as it stands. */
export interface Ground {
  readonly debate: Debate;
  /** What is to be said of it already. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  /** The folder's own name. */
  readonly root: string;
}

/** Makes the files that an issue asks for, and holds them to the checker among all the others. `day` is when the issue was filed. */
export function propose(answer: IssueAnswers, ground: Ground, day: string): Proposal {
  const person = personOf(answer("person"), ground);
  const source = sourceOf(answer, ground, day);
  const claim = claimFile(answer, ground, person.id, source.id);
  const files = [claim, ...person.files, ...source.files];
  return { title: titleOf(claim), files, diagnostics: newFindings(files, ground), refusals: [] };
}

/** What a pull request with a new claim is called. */
export const titleOf = ({ path }: SourceFile): string => `add ${path.split("/").at(-1)?.replace(".yaml", "") ?? ""}`;

/** What the checker says of the map with these files, in them and, because of them, in others. */
export function newFindings(files: readonly SourceFile[], ground: Ground): readonly Diagnostic[] {
  const paths = new Set(files.map(({ path }) => path));
  const others = ground.files.filter(({ path }) => !paths.has(path));
  const nameOf = ({ rule, path, message }: Diagnostic): string => `${rule} ${path} ${message}`;
  const known = new Set(ground.diagnostics.map(nameOf));
  return compile([...others, ...files]).diagnostics.filter(
    (found) => paths.has(found.path) || !known.has(nameOf(found)),
  );
}

interface Record {
  readonly id: Id;
  /** The file of a record that is new. */
  readonly files: readonly SourceFile[];
}

const nothing: Record = { id: "", files: [] };

function claimFile(answer: IssueAnswers, ground: Ground, person: Id, source: Id): SourceFile {
  const { debate } = ground;
  const target = idIn(answer("target"));
  const relation = keyOf(relationChoices, answer("relation")) || "supports";
  const taken = (id: Id): boolean => isTaken(debate, id);
  const id = suggestId(answer("claim"), taken) || numberedId("claim", taken);
  const at = answer("at");
  const stance = answer("stance");
  const answers: Answers = {
    claim: oneLine(answer("claim")),
    [relation]: target,
    basis: answer("basis"),
    ...(person === "" ? {} : { "held-by": [{ person, stance: stance === "asserts" ? "" : stance, source, at }] }),
    ...(person === "" && source !== "" ? { sources: [{ source, at }] } : {}),
    explanation: answer("explanation"),
  };
  const inDebate = debate.question.get(target)?.debate ?? debate.claim.get(target)?.debate ?? debate.debates[0]?.id;
  const path = placeFor("claim", id, { root: ground.root, debate: inDebate ?? "", near: target, of: debate });
  return fileOf("claim", path, answers, ground);
}

function personOf(given: string, ground: Ground): Record {
  if (given === "") return nothing;
  const { debate } = ground;
  const id = idIn(given);
  const known =
    debate.person.get(id) ?? debate.people.find(({ name }) => fullName(name).toLowerCase() === given.toLowerCase());
  if (known) return { id: known.id, files: [] };
  // An id or address of nobody: left as it is, for the checker to name what comes nearest.
  if (isId(given) || given.includes("/")) return { id, files: [] };
  const name = nameOf(given);
  const fresh = suggestPersonId(name, (taken) => debate.person.has(taken));
  return newRecord("person", fresh, { name }, ground);
}

function sourceOf(answer: IssueAnswers, ground: Ground, day: string): Record {
  const given = idIn(answer("source"));
  if (given !== "" || answer("source-title") === "") return { id: given, files: [] };
  const url = answer("source-url");
  const doi = answer("source-doi").replace(/^https?:\/\/(?:dx\.)?doi\.org\//, "");
  const record = doi === "" ? url : `https://doi.org/${doi}`;
  const isChecked = answer("source-checked").includes(checkedChoice) && record !== "";
  const answers: Answers = {
    type: keyOf(sourceKinds, answer("source-type")) || "webpage",
    title: oneLine(answer("source-title")),
    author: answer("source-authors").split("\n").filter(Boolean).map(nameOf),
    issued: answer("source-issued"),
    URL: url,
    DOI: doi,
    ...(isChecked ? { checked: { date: day, record } } : {}),
  };
  const fresh = suggestSourceId(answers, (taken) => ground.debate.source.has(taken));
  return newRecord("source", fresh, answers, ground);
}

function newRecord(kind: "person" | "source", id: Id, answers: Answers, ground: Ground): Record {
  const path = placeFor(kind, id, { root: ground.root, debate: "", near: "", of: ground.debate });
  return { id, files: [fileOf(kind, path, answers, ground)] };
}

function fileOf(
  kind: "claim" | "person" | "source",
  path: string,
  answers: Answers,
  { files, root }: Ground,
): SourceFile {
  const map = files.find((file) => file.path === `${root}/map.yaml`);
  return { path, text: writeRecord(kind, answers, modeline(kind, path, schemaFolder(map?.text ?? ""))) };
}

/** “Last, First” is a person; anything else is written as it stands. */
function nameOf(given: string): Answers {
  const [family = "", ...rest] = given.split(",").map((part) => part.trim());
  return rest.length === 0 ? { literal: family } : { family, given: rest.join(", ") };
}

/** The id in the address of a page, or what was given where it is no address. */
function idIn(given: string): string {
  const inPage = /\/(?:claims|questions|sources|people)\/([a-z0-9-]+)/.exec(given)?.[1];
  return inPage ?? /#([a-z0-9-]+)$/.exec(given)?.[1] ?? oneLine(given);
}

function keyOf(choices: Readonly<{ readonly [key: string]: string }>, words: string): string {
  return Object.entries(choices).find(([, choice]) => choice === words)?.[0] ?? "";
}

function isTaken(debate: Debate, id: Id): boolean {
  return (
    debate.claim.has(id) ||
    debate.question.has(id) ||
    debate.aliases.has(id) ||
    debate.retired.some((claim) => claim.id === id)
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
