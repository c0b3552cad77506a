import { compareText } from "../../text/order.ts";
import type { ClaimRecord, Id, SourceUse, Stance, NamedRecord } from "../../claims/model/index.ts";
import { idsOf } from "../../claims/model/step-path.ts";

/** The keys of a record that are its identity or its history, or that another name stands for. */
const noParts: ReadonlySet<string> = new Set(
  "id kind debate path place allow aliases retired jointlyWith stances uses alsoSaid original parent question depth".split(
    " ",
  ),
);

/** What a claim says, by the names of its parts: a new key is one under its own name. `idOf` maps a former id to the present one. */
function partsOf(claim: ClaimRecord, idOf: (id: Id) => Id): ReadonlyMap<string, unknown> {
  const { relations, jointlyWith, stances, uses, alsoSaid, draft, original } = claim;
  const targets = relations.map((relation) =>
    relation.kind === "undercuts"
      ? [relation.kind, ...idsOf(relation).map(idOf)]
      : [relation.kind, idOf(relation.target.value)],
  );
  return new Map<string, unknown>([
    ...Object.entries(claim).filter(([key]) => !noParts.has(key)),
    ["relations", [targets, jointlyWith.map(({ value }) => idOf(value))]],
    ["holders", stances.map(withoutFound)],
    ["sources", uses.map(withoutFound)],
    ["passages", [...stances, ...uses].map(({ source, at, passage, read }) => [source, at, passage, read])],
    ["other wordings", alsoSaid],
    ["draft", [draft, original]],
  ]);
}

/** Where a source says it is a part of its own: it is not part of a version. */
const withoutFound = <Cited extends Stance | SourceUse>({ passage: _passage, read: _read, ...said }: Cited) => said;

/** The names of the parts in which two records of a claim differ. A target that was only renamed is no difference. */
export function changedParts(before: ClaimRecord, after: ClaimRecord, presentId: (id: Id) => Id): readonly string[] {
  const now = partsOf(after, (id) => id);
  return [...partsOf(before, presentId)]
    .filter(([name, part]) => withoutPlaces({ part }) !== withoutPlaces({ part: now.get(name) }))
    .map(([name]) => name);
}

/** Keys that depend on where something stands in its file. They change when a line is moved, and mean nothing. */
const placing: ReadonlySet<string> = new Set(["place", "path", "tree", "citations", "claimLinks", "allow"]);

/** A record as JSON without its places, keys sorted: equal for two records of equal content. */
export function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key: string, part: unknown) => (placing.has(key) ? undefined : sorted(part)));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)));
}

/** The keys in which two states of a record differ, with the words before and after; "" for none. */
export function changedWords(before: NamedRecord, after: NamedRecord) {
  const [was, is] = [wordsByKey(before), wordsByKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, before: was.get(key) ?? "", after: is.get(key) ?? "" }))
    .filter((change) => change.before !== change.after);
}

/** The names, dates and other variables of a source are keys of its file. */
function wordsByKey(record: NamedRecord): ReadonlyMap<string, string> {
  const all =
    record.kind === "source"
      ? { ...record, ...record.names, ...record.dates, ...record.fields, names: "", dates: "", fields: "" }
      : record;
  return new Map(
    Object.entries(all).flatMap(([key, value]) =>
      noParts.has(key) ? [] : [[key === "sentence" ? record.kind : key, inWords(value)]],
    ),
  );
}

function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return "";
  if (Array.isArray(value)) return value.map(inWords).join("; ");
  const parts = Object.entries(value).flatMap(([key, part]) =>
    key === "kind" || placing.has(key) ? [] : inWords(part),
  );
  return parts.filter((part) => part !== "").join(", ");
}
