import { applyEdits, fileKind, parse } from "../../claims/index.ts";
import { link } from "../../claims/graph/index.ts";
import { type Reference, referencesOf } from "../../claims/graph/references.ts";
import type { Debate, Diagnostic, Edit, Id, NamedRecord, ParsedFile, SourceFile } from "../../claims/model/index.ts";
import { compile } from "../../compile.ts";
import { nearest } from "../../text/nearest.ts";
import { UserError } from "../../text/user-error.ts";
import { presentVersions } from "../../versions/claim-version.ts";
import { modeline, schemaFolder, withModeline } from "../write/index.ts";

/** What an editor asks for can't be done; the message says why, and what to do. */
export class CannotEdit extends UserError {}

export type Kind = NamedRecord["kind"];

/** The map that is edited. */
export interface MapFiles {
  readonly root: string;
  readonly parsed: readonly ParsedFile[];
  readonly records: readonly NamedRecord[];
  readonly debate: Debate;
  readonly textOf: (path: string) => string;
}

/** What is to be done to the files of a map; `notes` is what a person then has to decide. */
export interface Plan {
  readonly edits: readonly (Edit & { readonly path: string })[];
  /** New paths by the present ones. */
  readonly moves?: ReadonlyMap<string, string>;
  readonly added?: readonly SourceFile[];
  readonly deleted?: readonly string[];
  readonly notes?: readonly string[];
}

/** A file that an edit leaves otherwise than it was: null where there was none, or is none any more. */
export interface Change {
  readonly from: SourceFile | null;
  readonly to: SourceFile | null;
}

/** Reads a map; `read` parses as `parse` does. Throws if a file can't be understood: it may name anything. */
export function readMap(files: readonly SourceFile[], read = parse): MapFiles {
  const parsed = files.filter(({ path }) => fileKind(path).kind !== null).map(read);
  const unread = parsed.find(({ record }) => record === null);
  if (unread)
    throw new CannotEdit(`\`${unread.file.path}\` can't be read. Correct it first: \`npm run check\` says how.`);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return {
    root: files[0]?.path.split("/")[0] ?? "claims",
    parsed,
    records: parsed.flatMap(({ record }) => (record === null || record.kind === "map" ? [] : [record])),
    debate: link(parsed),
    textOf: (path) => texts.get(path) ?? "",
  };
}

/** The record with this id, of a kind if one is given. */
export function recordNamed({ records }: MapFiles, id: Id, kind?: Kind): NamedRecord {
  const wanted = records.filter((record) => kind === undefined || record.kind === kind);
  const [found, other] = wanted.filter((record) => record.id === id);
  if (found && other)
    throw new CannotEdit(`\`${id}\` is a ${found.kind} and a ${other.kind}. Say which: --kind ${found.kind}`);
  if (found) return found;
  const now = wanted.find(({ aliases }) => aliases.some(({ value }) => value === id));
  const ids = wanted.map((record) => record.id);
  const meant = now?.id ?? nearest(id, ids);
  throw new CannotEdit(
    `There is no ${kind ?? "record"} \`${id}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
  );
}

/** Questions and claims share ids. */
export const sharesIds = (kind: Reference["kind"]): readonly Reference["kind"][] =>
  kind === "claim" || kind === "question" || kind === "either" ? ["claim", "question", "either"] : [kind];

/** Where the files of a map name a record, in keys and in prose. */
export function referencesTo(
  { parsed }: Pick<MapFiles, "parsed">,
  { kind, id }: Pick<NamedRecord, "kind" | "id">,
): readonly Reference[] {
  const kinds = sharesIds(kind);
  return parsed.flatMap(({ record }) =>
    record === null ? [] : referencesOf(record).filter((each) => each.id.value === id && kinds.includes(each.kind)),
  );
}

/** The edits that write another id in these places. What is written with escapes is written anew. */
export function writeIds(map: MapFiles, places: readonly Reference[], id: Id): Plan["edits"] {
  return places.map(({ as, id: { value, place } }) => {
    const written = map.textOf(place.path).slice(place.start, place.end);
    const inProse = new RegExp(String.raw`(?<=\[\[|@)${value}(?![a-z0-9-])`, "g");
    return { ...place, insert: as === "prose" && written !== value ? written.replaceAll(inProse, id) : id };
  });
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** The new paths of all files in a folder that has another one. */
export const movesOfFolder = ({ parsed }: MapFiles, from: string, to: string): ReadonlyMap<string, string> =>
  new Map(
    parsed.flatMap(({ file: { path } }) =>
      path.startsWith(`${from}/`) ? [[path, to + path.slice(from.length)] as const] : [],
    ),
  );

/** Carries out a plan. The first lines of files that move name the schemas where these then are. */
export function carryOut(
  map: MapFiles,
  { edits, moves = new Map(), added = [], deleted = [] }: Plan,
): readonly Change[] {
  const ofFile = Map.groupBy(edits, ({ path }) => path);
  const schemas = schemaFolder(map.textOf(`${map.root}/map.yaml`));
  const changed = map.parsed.flatMap(({ file: from, record }): readonly Change[] => {
    if (deleted.includes(from.path)) return [{ from, to: null }];
    const path = moves.get(from.path) ?? from.path;
    const { text: edited } = applyEdits(from.text, ofFile.get(from.path) ?? []);
    const line = path === from.path || record === null ? "" : modeline(record.kind, path, schemas);
    const text = line === "" ? edited : withModeline(edited, line);
    return path === from.path && text === from.text ? [] : [{ from, to: { path, text } }];
  });
  return [...changed, ...added.map((to) => ({ from: null, to }))];
}

/** The files of a map after changes. */
export function changedFiles(files: readonly SourceFile[], changes: readonly Change[]): readonly SourceFile[] {
  const gone = new Set(changes.map(({ from }) => from?.path));
  return [...files.filter(({ path }) => !gone.has(path)), ...changes.flatMap(({ to }) => to ?? [])];
}

interface Outcome {
  /** How many claims say something else than before, and so have a new version. */
  readonly versions: number;
  /** Problems that were not there before. */
  readonly found: readonly Diagnostic[];
}

/** What an edit makes of a map, besides its files. */
export function outcomeOf(before: readonly SourceFile[], after: readonly SourceFile[]): Outcome {
  const [then, now] = [compile(before), compile(after)];
  const { aliases } = now.debate;
  const presentId = (id: Id): Id => aliases.claim.get(id) ?? id;
  const hashes = new Map([...presentVersions(then.debate)].map(([id, { hash }]) => [presentId(id), hash]));
  const known = new Set(then.diagnostics.map(({ rule, message }) => `${rule} ${message}`));
  const counts = Map.groupBy(then.diagnostics, ({ rule }) => rule);
  const found = [...Map.groupBy(now.diagnostics, ({ rule }) => rule)].flatMap(([rule, ofRule]) => {
    // The same problem may have another id in its message.
    const added = ofRule.length - (counts.get(rule)?.length ?? 0);
    return added <= 0 ? [] : ofRule.filter(({ message }) => !known.has(`${rule} ${message}`));
  });
  return {
    versions: [...presentVersions(now.debate)].filter(([id, { hash }]) => hashes.has(id) && hashes.get(id) !== hash)
      .length,
    found,
  };
}
