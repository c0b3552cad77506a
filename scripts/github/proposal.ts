import { recordsNamed } from "../../src/check/records-named.ts";
import { isId, fileKind } from "../../src/claims/index.ts";
import type { Debate, Diagnostic, Id, SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { type Conflict, takeOver } from "../../src/contribute/edit/index.ts";
import { draftFiles } from "../../src/contribute/propose/draft-files.ts";
import {
  type Bundle,
  draftSchema,
  formContext,
  mostFiles,
  newId,
  type Note,
  readBundle,
  readNote,
} from "../../src/contribute/propose/index.ts";
import { knownDebate } from "../../src/site/data/data-files.ts";
import { en } from "../../src/words/en/index.ts";
import type { Surroundings } from "../new/draft.ts";
import { checkedChoice, relationChoices, filesLabel } from "./issue-form.ts";
import type { IssueAnswers } from "./read-issue.ts";

/** The files that an issue proposes, as they would then be, and the checker's findings about them. */
export interface Proposal {
  readonly title: string;
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why the files can't be accepted, regardless of their content; one sentence each. */
  readonly refusals: readonly string[];
  /** Where the map is otherwise than the proposal expects. Then there are no files. */
  readonly conflicts: readonly Conflict[];
  /** What the map has otherwise, which stays. */
  readonly offers: readonly Conflict[];
  /** What the map has already, a sentence each. */
  readonly there: readonly string[];
  readonly note: Note;
}

const nothingProposed: Proposal = {
  ...{ title: "", files: [], diagnostics: [], refusals: [], conflicts: [], offers: [], there: [] },
  note: { by: "", because: "" },
};

/** The current claims folder. */
interface CurrentMap extends Omit<Surroundings, "doiService"> {
  /** Its current diagnostics. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the files that an issue proposes, and checks them together with the existing ones. `day` is when the issue was opened. */
export function propose(answer: IssueAnswers, map: CurrentMap, day: string): Proposal {
  const person = personOf(answer("person"), map.debate);
  const known = idIn(answer("source"));
  const isNew = known === "" && answer("source-title") !== "";
  const cited = { source: isNew ? newId(0) : known, at: answer("at") };
  const draft = draftSchema.parse({
    claim: oneLine(answer("claim")),
    relation: keyOf(relationChoices, answer("relation")) || "supports",
    target: idIn(answer("target")),
    basis: answer("basis"),
    explanation: answer("explanation"),
    holders: person === "" ? [] : [{ ...cited, person, stance: answer("stance") }],
    uses: person === "" && cited.source !== "" ? [cited] : [],
    newPeople: person === newId(0) ? [{ name: answer("person") }] : [],
    newSources: isNew ? [sourceIn(answer)] : [],
  });
  const mapText = map.files.find(({ path }) => path === map.debate.map.path)?.text ?? "";
  const { claim, others } = draftFiles(draft, formContext(knownDebate(map, mapText)), day, false);
  const files = [claim, ...others].map(({ path, text }) => ({ path, text }));
  return { ...nothingProposed, title: titleOf("add", claim), files, diagnostics: newFindings(files, map) };
}

/** The title of a pull request. */
const titleOf = (verb: "add" | "change", { path }: SourceFile): string =>
  `${verb} ${path.split("/").at(-1)?.replace(".yaml", "") ?? ""}`;

/** The diagnostics in new files, and those in other files that are caused by these files. */
function newFindings(files: readonly SourceFile[], map: CurrentMap): readonly Diagnostic[] {
  const own = new Set(files.map(({ path }) => path));
  const others = map.files.filter(({ path }) => !own.has(path));
  const present = new Set(map.files.map(({ path }) => path));
  const nameOf = ({ rule, path, message }: Diagnostic): string => `${rule} ${path} ${message}`;
  const known = new Set(map.diagnostics.map(nameOf));
  return compile([...others, ...files]).diagnostics.filter(
    (found) => !present.has(found.path) || !known.has(nameOf(found)),
  );
}

/** The id of a person, or that of the form for a new one; "" for nobody. */
function personOf(given: string, debate: Debate): Id {
  const id = idIn(given);
  const [named, ...others] = given === "" ? [] : recordsNamed("person", given, debate);
  const known = debate.person.get(id) ?? (others.length === 0 ? named : undefined);
  if (known) return known.id;
  // An unknown id or address: keep it, so that the checker suggests the nearest one.
  return given === "" || isId(given) || given.includes("/") ? id : newId(0);
}

function sourceIn(answer: IssueAnswers) {
  const [URL, DOI] = [answer("source-url"), answer("source-doi").replace(/^https?:\/\/(?:dx\.)?doi\.org\//, "")];
  const isChecked = answer("source-checked").includes(checkedChoice);
  return {
    type: keyOf(en.pages.form.types, answer("source-type")) || "webpage",
    title: oneLine(answer("source-title")),
    author: answer("source-authors"),
    issued: answer("source-issued"),
    URL,
    DOI,
    record: !isChecked ? "" : DOI === "" ? URL : `https://doi.org/${DOI}`,
  };
}

/** The id in the address of a page; other text is returned unchanged. */
function idIn(given: string): string {
  const inPage = /\/(?:claims|questions|sources|people)\/([a-z0-9-]+)/.exec(given)?.[1];
  return inPage ?? /#([a-z0-9-]+)$/.exec(given)?.[1] ?? oneLine(given);
}

function keyOf(choices: Readonly<{ readonly [key: string]: string }>, words: string): string {
  return Object.entries(choices).find(([, choice]) => choice === words)?.[0] ?? "";
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The bundle in an issue that was made with the form for several files; null for other issues. */
export function bundleIn(body: string): string | null {
  const heading = `### ${filesLabel}`;
  const text = body.replaceAll("\r\n", "\n").trim();
  if (!text.startsWith(`${heading}\n`)) return null;
  const field = text.slice(heading.length).trim();
  // GitHub puts the field in a code fence; the last fence ends it.
  return /^`{3,}yaml\n([^]*?)\n`{3,}$/.exec(field)?.[1] ?? field;
}

/** Checks what a bundle proposes like `proposeChanges`. Refuses a bundle that begins with other text. */
export function proposeBundle(text: string, map: CurrentMap): Proposal {
  const bundle = readBundle(text);
  return bundle.textBefore === "" ? proposeChanges(bundle, map) : { ...nothingProposed, refusals: [noPath] };
}

/** Checks new and changed files together with the existing ones. Accepts all or nothing. */
export function proposeChanges(bundle: Bundle, map: CurrentMap): Proposal {
  const note = readNote(bundle.note);
  const refusals = refusalsOf(bundle, map.root);
  if (refusals.length > 0) return { ...nothingProposed, note, refusals };
  const { changes, there, conflicts, offers } = takeOver(bundle, map);
  if (conflicts.length > 0) return { ...nothingProposed, note, there, conflicts, offers };
  const files = changes.flatMap(({ to }) => to ?? []);
  const main = changes.find(({ to }) => to && fileKind(to.path).kind === "statement") ?? changes[0];
  const title = main?.to ? titleOf(main.from === null ? "add" : "change", main.to) : "";
  return { ...nothingProposed, title, files, diagnostics: newFindings(files, map), there, offers, note };
}

const noPath =
  "The line with the path of the first file is missing, such as `--- # claims/sources/doe-2020-kettles.yaml`.";

function refusalsOf({ files, changes }: Bundle, root: string): readonly string[] {
  const all = [...files, ...changes];
  if (all.length === 0) return [noPath];
  if (all.length > mostFiles) return [`The proposal contains ${all.length} files; at most ${mostFiles} are allowed.`];
  return all.flatMap(({ path }, index) => {
    if (!isValidPath(path, root))
      return [`\`${shown(path)}\` is not a valid path for a claim, question, source or person.`];
    return all.findIndex((file) => file.path === path) < index ? [`The proposal contains \`${path}\` twice.`] : [];
  });
}

function isValidPath(path: string, root: string): boolean {
  const { kind, problems } = fileKind(path);
  const isKind = kind === "statement" || kind === "source" || kind === "person";
  return isKind && problems.length === 0 && path.startsWith(`${root}/`) && path.length <= 300;
}

const shown = (path: string): string => path.replace(/[^\w./-]/g, "?").slice(0, 120);
