import type { ClaimRecord, Id, NamedRecord } from "../../claims/model/index.ts";
import { type Reference, referencesOf } from "../../claims/graph/references.ts";
import { knownRelation, relationValues } from "../propose/form-context.ts";
import type { Answers } from "../write/index.ts";
import { addTo, takeOut } from "./entries.ts";
import { CannotEdit, folderOf, type MapFiles, movesOfFolder, type Plan, referencesTo, writeIds } from "./plan.ts";
import { addAliases } from "./rename.ts";

/** Why a claim leaves the map, when, and which claim is to be read instead. */
export interface Retirement {
  readonly day: string;
  readonly because: string;
  readonly replacedBy: NamedRecord | null;
}

/** Takes a record off the map. A claim keeps its file; of any other the map then says that it is gone. */
export function retire(map: MapFiles, record: NamedRecord, { day, because, replacedBy }: Retirement): Plan {
  if (record.kind !== "claim") return replacedBy ? merge(map, record, replacedBy, day) : remove(map, record);
  if (record.retired !== null) throw new CannotEdit(`\`${record.id}\` is retired already.`);
  if (because === "") throw new CannotEdit("Say why, in a sentence: --because “It says nothing that can be disputed.”");
  const naming = namingOf(map, record);
  // Prose may link to the page of a retired claim.
  if (replacedBy === null)
    refuseNamed(
      record,
      naming.filter(({ as }) => as !== "prose"),
    );
  const retired = { date: day, reason: because, ...(replacedBy === null ? {} : { "replaced-by": replacedBy.id }) };
  return {
    edits: [...addTo(map, record, { retired }), ...(replacedBy === null ? [] : pointTo(map, naming, replacedBy))],
    notes: replacedBy === null ? lossesBy(map, record) : [],
  };
}

/** Joins a record with another of its kind, which takes over what names it. */
export function merge(map: MapFiles, one: NamedRecord, into: NamedRecord, day: string): Plan {
  if (one.kind !== into.kind || one.id === into.id || one.kind === "debate" || (into.kind === "claim" && into.retired))
    throw new CannotEdit(`A ${one.kind} is merged into another one that is on the map; \`${into.id}\` is none.`);
  if (one.kind === "claim" && into.kind === "claim") return mergeClaims(map, one, into, day);
  const folder = folderOf(one.path);
  const hasFolder = one.kind === "question" && folder.endsWith(`/${one.id}`);
  return {
    edits: [
      ...pointTo(map, namingOf(map, one), into),
      ...addAliases(map, into, [one.id, ...one.aliases.map(({ value }) => value)]),
    ],
    moves: hasFolder ? movesOfFolder(map, folder, folderOf(into.path)) : new Map(),
    deleted: [one.path],
    notes: [`\`${into.id}\` keeps its own words. Read those of \`${one.id}\` once more: git has them.`],
  };
}

function mergeClaims(map: MapFiles, one: ClaimRecord, into: ClaimRecord, day: string): Plan {
  const because = "Another claim says the same.";
  const { edits } = retire(map, one, { day, because, replacedBy: into });
  const holders = one.stances.map(({ person, stance }) => `\`${person.value}\` (${stance})`);
  const replies = namingOf(map, one).flatMap(({ as, by }) =>
    as === "relation" && by.id !== into.id ? `\`${by.id}\`` : [],
  );
  const moved =
    replies.length === 0 ? "" : `, of which these replied to \`${one.id}\`: ${[...new Set(replies)].join(", ")}`;
  return {
    edits: [...edits, ...addTo(map, into, { ...newRelations(one, into), sources: newSources(one, into) })],
    notes: [
      ...(holders.length === 0
        ? []
        : [`Decide who of these holds \`${into.id}\`, too: they did not say that sentence. ${holders.join(", ")}.`]),
      `Read again the explanations of both, of which only that of \`${into.id}\` is on the map now, and all replies${moved}.`,
    ],
  };
}

/** The relations that one claim has and another lacks, but for those between the two. */
function newRelations(one: ClaimRecord, into: ClaimRecord): Answers {
  const known = new Set(into.relations.map((each) => knownRelation(each).join(" ")));
  const added = one.relations.map(knownRelation).filter((each) => {
    const name = each.join(" ");
    return !known.has(name) && !name.split(" ").includes(into.id);
  });
  return relationValues(added);
}

/** The sources that one claim has and another lacks. */
function newSources(one: ClaimRecord, into: ClaimRecord) {
  const known = new Set(into.uses.map(({ source }) => source.value));
  return one.uses
    .filter(({ source }) => !known.has(source.value))
    .map(({ source, at, note, quote }) => ({ source: source.value, at, note, ...(quote === null ? {} : { quote }) }));
}

/** What names a record, but for itself. What a retired claim says stays, but for what replaces it. */
const namingOf = (map: MapFiles, record: NamedRecord): readonly Reference[] =>
  referencesTo(map, record).filter(
    ({ as, by }) => by.id !== record.id && (by.kind !== "claim" || by.retired === null || as === "replaced-by"),
  );

/** Lets what names one record name another instead; where a list has both, the other stays once. */
function pointTo(map: MapFiles, naming: readonly Reference[], to: NamedRecord): Plan["edits"] {
  const inItself = naming.filter(({ by }) => by.id === to.id);
  const home = to.kind === "claim" && to.relations[0];
  if (home && home.kind !== "undercuts" && inItself.some(({ id }) => id.place.start === home.target.place.start))
    throw new CannotEdit(
      `\`${to.id}\` is below it on the map. Move that first: npm run edit -- move ${to.id} --under ID`,
    );
  const others = naming.filter(({ by }) => by.id !== to.id);
  const twice = others.flatMap(({ as, by, id }) =>
    as === "relation" || as === "jointly-with" || (as === "list" && by.kind !== "tour")
      ? referencesOf(by).filter(
          (each) => each.as === as && each.id.value === to.id && keyOf(by, each.id) === keyOf(by, id),
        )
      : [],
  );
  const leaving = [...inItself.filter(({ as }) => as === "relation" || as === "jointly-with"), ...twice];
  return [...writeIds(map, others, to.id), ...leaving.map(({ id }) => takeOut(map, id))];
}

/** The key of a relation; "" for what stands in another list. */
const keyOf = (by: Reference["by"], { place }: Reference["id"]): string =>
  (by.kind === "claim" &&
    by.relations.find((each) => each.kind !== "undercuts" && each.target.place.start === place.start)?.kind) ||
  "";

function remove(map: MapFiles, record: NamedRecord): Plan {
  if (record.kind === "debate") throw new CannotEdit("A debate is its folder: retire or move what is in there first.");
  refuseNamed(record, namingOf(map, record));
  const ids: readonly Id[] = [record.id, ...record.aliases.map(({ value }) => value)];
  const edits = addTo(map, { kind: "map", path: `${map.root}/map.yaml` }, { removed: ids });
  return { edits, deleted: [record.path] };
}

/** Refuses to take off the map what others name. */
function refuseNamed({ id }: NamedRecord, naming: readonly Reference[]): void {
  if (naming.length === 0) return;
  const paths = [...new Set(naming.map(({ by }) => by.path))].map((path) => `  ${path}`);
  throw new CannotEdit(
    `\`${id}\` is named in these files. Change or retire them first, or say what replaces it with --replaced-by:\n${paths.join("\n")}`,
  );
}

/** Which claims have no other reason, or no other reply of a kind, than this one. */
function lossesBy({ debate }: MapFiles, { id }: ClaimRecord): readonly string[] {
  const lost = (debate.linksFrom.get(id) ?? []).flatMap(({ kind, to }) => {
    const others = (debate.linksTo.get(to) ?? []).filter(
      (link) => link.kind === kind && link.to === to && link.from !== id,
    );
    return others.length > 0 || kind === "answers"
      ? []
      : [`\`${to}\` loses the only claim that ${kind.replace("objects-to", "objects to")} it.`];
  });
  return [...new Set(lost)];
}
