import { relationKeys } from "../../claims/index.ts";
import type { Debate, Id, NamedRecord } from "../../claims/model/index.ts";
import { recordFile, schemaFolder } from "../write/index.ts";
import { listQuestions, takeOut } from "./entries.ts";
import { CannotEdit, folderOf, type MapFiles, type Plan, referencesTo, writeIds } from "./plan.ts";
import { refuseTaken } from "./rename.ts";

export type Home = "supports" | "objects-to" | "rebuts";

/** Puts a claim, with all below it, under another claim or a question: its first relation, and the folder. */
export function move(map: MapFiles, record: NamedRecord, under: NamedRecord, as: Home | undefined): Plan {
  const [home] = record.kind === "claim" ? record.relations : [];
  if (record.kind !== "claim" || home === undefined || home.kind === "undercuts")
    throw new CannotEdit(`\`${record.id}\` has no first relation to a claim or question. Move it by hand.`);
  const branch = branchOf(map.debate, record.id);
  if (branch.has(under.id)) throw new CannotEdit(`\`${under.id}\` is \`${record.id}\`, or below it.`);
  const kind = under.kind === "question" ? "answers" : (as ?? (home.kind === "answers" ? undefined : home.kind));
  if (kind === undefined || (under.kind !== "question" && under.kind !== "claim"))
    throw new CannotEdit(`Say what it is there: --as supports, objects-to or rebuts.`);
  const undercuts = undercutsOf(map.debate, record.id, home.target.value);
  const notes = undercuts.map(
    ({ by }) =>
      `\`${by}\` undercuts the step to \`${home.target.value}\`, and now that to \`${under.id}\`. Read it again.`,
  );
  const steps = undercuts.map(({ conclusion }) => ({ ...conclusion.place, insert: under.id }));
  const others = record.relations.filter((each) => each !== home);
  if (home.kind !== kind && others.some((each) => each.kind === kind))
    throw new CannotEdit(
      `\`${record.id}\` has \`${kind}\` already: write that key first in its file, with \`${under.id}\`.`,
    );
  const { path } = record;
  const start = new RegExp(`^(?:${relationKeys.join("|")}):`, "m").exec(map.textOf(path))?.index ?? 0;
  const edits =
    home.kind !== kind
      ? [{ path, start, end: start, insert: `${kind}: ${under.id}\n` }, takeOut(map, home.target)]
      : [
          { ...home.target.place, insert: under.id },
          ...others.flatMap((each) =>
            each.kind === kind && each.target.value === under.id ? [takeOut(map, each.target)] : [],
          ),
        ];
  return { edits: [...edits, ...steps], moves: movesOf(map, branch, path, folderOf(under.path)), notes };
}

/** Makes a new question of some positions of another, with all below them. */
export function split(
  map: MapFiles,
  question: NamedRecord,
  {
    id,
    sentence,
    positions,
  }: { readonly id: Id; readonly sentence: string; readonly positions: readonly NamedRecord[] },
): Plan {
  if (question.kind !== "question") throw new CannotEdit(`\`${question.id}\` is no question.`);
  if (sentence === "" || positions.length === 0)
    throw new CannotEdit("Say what the new question asks, and which positions it takes: --question and --positions.");
  refuseTaken(map, { kind: "question", id: "" }, id);
  const ids = new Set(positions.map((position) => position.id));
  const naming = referencesTo(map, question).filter(({ as, by }) => as === "relation" && ids.has(by.id));
  if (naming.length < ids.size) throw new CannotEdit(`Not all of these are positions on \`${question.id}\`.`);
  const folder = folderOf(question.path);
  const isOwn = folder.endsWith(`/${question.id}`);
  const newFolder = isOwn ? `${folderOf(folder)}/${id}` : folder;
  const schemas = schemaFolder(map.textOf(`${map.root}/map.yaml`));
  const answers = { question: sentence, exclusive: question.exclusive ? "true" : "" };
  const branches = positions.map((position) =>
    movesOf(map, branchOf(map.debate, position.id), question.path, newFolder),
  );
  return {
    edits: [...writeIds(map, naming, id), ...listQuestions(map, question.debate, [id], question.id)],
    added: [recordFile(`${newFolder}/${id}.yaml`, "question", answers, schemas)],
    moves: new Map(branches.flatMap((each) => [...each])),
    notes: [`Read the summary and the state of \`${question.id}\` again, and write those of \`${id}\`.`],
  };
}

/** A claim and all whose first relations lead to it. */
function branchOf({ branches }: Debate, id: Id): ReadonlySet<Id> {
  const found = new Set([id]);
  for (const each of found) for (const below of branches.get(each) ?? []) found.add(below);
  return found;
}

/** The undercuts of the step from one claim to another: who states each, and where it names the conclusion. */
const undercutsOf = ({ claims }: Debate, from: Id, to: Id) =>
  claims.flatMap(({ id: by, relations }) =>
    relations.flatMap((each) =>
      each.kind === "undercuts" && each.premise.value === from && each.conclusion.value === to
        ? [{ by, conclusion: each.conclusion }]
        : [],
    ),
  );

/** The new paths of the claims of a branch that are in the folder of the file at `path`. */
function movesOf(
  { debate }: MapFiles,
  branch: ReadonlySet<Id>,
  path: string,
  folder: string,
): ReadonlyMap<string, string> {
  const paths = [...branch].flatMap((id) => debate.claim.get(id)?.path ?? []);
  const beside = paths.filter((each) => folderOf(each) === folderOf(path));
  return new Map(beside.map((each) => [each, folder + each.slice(folderOf(each).length)]));
}
