import { isId } from "../../claims/index.ts";
import type { Id, NamedRecord } from "../../claims/model/index.ts";
import { addTo } from "./entries.ts";
import {
  CannotEdit,
  type MapFiles,
  type Plan,
  folderOf,
  movesOfFolder,
  referencesTo,
  sharesIds,
  writeIds,
} from "./plan.ts";

/** Gives a record another id: the names of its file and of a folder that is called so, all that names it, and its former id. */
export function rename(map: MapFiles, record: NamedRecord, id: Id): Plan {
  refuseTaken(map, record, id);
  const former = record.aliases.find(({ value }) => value === id);
  return {
    edits: [
      ...writeIds(map, referencesTo(map, record), id),
      // Renamed back: the two ids change places.
      ...(former ? [{ ...former.place, insert: record.id }] : addAliases(map, record, [record.id])),
    ],
    moves: movesTo(map, record, id),
  };
}

/** The edits that list former ids of a record. */
export const addAliases = (map: MapFiles, record: NamedRecord, ids: readonly Id[]): Plan["edits"] =>
  addTo(map, record, { aliases: ids });

/** Refuses an id that another record has or had. */
export function refuseTaken(map: MapFiles, { kind, id: present }: Pick<NamedRecord, "kind" | "id">, id: Id): void {
  if (!isId(id)) throw new CannotEdit(`\`${id}\` is no id: lower-case words joined by hyphens, at most 64 characters.`);
  const holder = map.records.find(
    (other) =>
      sharesIds(kind).includes(other.kind) &&
      (other.id === id || (other.id !== present && other.aliases.some(({ value }) => value === id))),
  );
  if (holder) throw new CannotEdit(`\`${id}\` is ${holder.id === id ? "" : "a former id of "}\`${holder.path}\`.`);
}

/** The new path of its file, and those of all files in a folder with its name. */
function movesTo(map: MapFiles, { kind, path, id: former }: NamedRecord, id: Id): ReadonlyMap<string, string> {
  const folder = folderOf(path);
  const isNamed = folder.endsWith(`/${former}`) && (kind === "question" || kind === "debate");
  const newFolder = isNamed ? folder.replace(/[^/]+$/, id) : folder;
  return new Map([
    ...(isNamed ? movesOfFolder(map, folder, newFolder) : []),
    ...(kind === "debate" ? [] : [[path, `${newFolder}/${id}.yaml`] as const]),
  ]);
}
