/** Holds a file to its schema: reports what doesn't fit, at its place, and returns the rest. */
import type * as z from "zod/mini";
import type { Reading } from "../reading.ts";
import type { Fields, Shape } from "../schema/shape.ts";
import type { List, Mapping, MappingEntry, Text, Value } from "../yaml/value.ts";
import { reportEmpty, reportMissingDash, reportMissingKey, reportWrongType } from "./misfits.ts";
import { reportFault, reportSlips } from "./texts.ts";
import { reportUnknownKey } from "./unknown-key.ts";

/** What fits a schema. */
export interface Fitted<Data> {
  /** Null if a required key of the file is missing or wrong. */
  readonly data: Data | null;
  /** The same as it is in the file, in its order. */
  readonly mapping: Mapping;
}

/** A value in a file, with what messages about it say. */
export interface Spot {
  readonly value: Value;
  readonly shape: Shape;
  /** Its name: a claim, `sources`, an entry of `sources`. */
  readonly what: string;
  /** The key that it is below, and the shape of that key's whole value. */
  readonly key: string;
  readonly whole: Shape;
  /** The key, if the value is not an entry of a list. */
  readonly entry: MappingEntry | null;
  readonly isRequired: boolean;
}

/** What replaces values; null leaves them out. */
type Changes = Map<Value, Value | null>;

/**
 * Reports everything in a file that doesn't fit its schema, and returns the rest: leaves out what issues point at and
 * parses again, until the rest fits. `what` names the file: `a claim`.
 */
export function fit<Schema extends z.ZodMiniType>(
  file: Mapping,
  schema: Schema,
  fields: Fields,
  what: string,
  reading: Reading,
): Fitted<z.output<Schema>> {
  const shape: Shape = { kind: "mapping", fields };
  let mapping = withoutNotes(file, shape, reading);
  /** The missing keys that were reported, or for which an unknown one probably stands. */
  const settled = new Set<string>();
  for (;;) {
    const { data, error } = schema.safeParse(dataOf(mapping));
    if (!error) return { data, mapping };
    const root: Spot = { value: mapping, shape, what, key: "", whole: shape, entry: null, isRequired: true };
    const changes: Changes = new Map();
    // A misspelt key is known before another one is missing.
    for (const issue of error.issues.toSorted((a, b) => Number(isUnknown(b)) - Number(isUnknown(a)))) {
      const spots = spotsOn(issue.path, root);
      const spot = spots.at(-1) ?? root;
      const repaired = spots.length > issue.path.length ? repair(issue, spot, settled, reading) : undefined;
      if (repaired) {
        changes.set(spot.value, repaired);
        continue;
      }
      if (spots.length > issue.path.length) reportMisfit(issue, spot, settled, reading);
      else {
        const key = String(issue.path.at(-1));
        const name = nameOf(spot.value, key);
        // A key whose value was left out isn't missing.
        const isLeftOut = spots.length === 1 && file.entries.has(key);
        if (!isLeftOut && !settled.has(name)) reportMissingKey(key, spot, reading);
        settled.add(name);
      }
      // An entry goes with its required key, the file stays.
      const gone = spots.findLast(({ isRequired }, index) => index === 1 || (index > 1 && !isRequired));
      if (gone) changes.set(gone.value, null);
    }
    const rest = changed(mapping, changes);
    if (changes.size === 0 || rest?.kind !== "mapping") return { data: null, mapping };
    mapping = rest;
  }
}

const isUnknown = ({ code }: z.core.$ZodIssue): boolean => code === "unrecognized_keys";

/** A mapping without its unknown keys, or as the list that it is an entry of without its dash; undefined for other issues. */
function repair(
  issue: z.core.$ZodIssue,
  { value, shape, key, what }: Spot,
  settled: Set<string>,
  reading: Reading,
): Value | undefined {
  if (value.kind !== "mapping") return undefined;
  if (shape.kind === "list" && shape.of.kind === "mapping") {
    reportMissingDash(value, key, reading);
    return { kind: "list", items: [{ ...value }], place: value.place };
  }
  if (!isUnknown(issue) || shape.kind !== "mapping") return undefined;
  const { fields } = shape;
  const [known, unknown] = [true, false].map((is) => [...value.entries].filter(([name]) => fields.has(name) === is));
  for (const [, entry] of unknown ?? [])
    settled.add(nameOf(value, reportUnknownKey(entry, value, fields, what, reading) ?? ""));
  return { ...value, entries: new Map(known) };
}

/** The name of a mapping's key among those of the whole file. */
const nameOf = ({ place }: Value, key: string): string => `${place.start} ${key}`;

/** Reports slips in texts that are valid YAML, and empty lists. Returns the file without the notes that are in values by mistake. */
function withoutNotes(mapping: Mapping, shape: Shape, reading: Reading): Mapping {
  const changes: Changes = new Map();
  for (const { value, shape: of, key } of partsOf(mapping, shape)) {
    if (value.kind === "text" && of.kind !== "list") {
      const kept = reportSlips(value, of.format, reading);
      if (kept !== value) changes.set(value, kept);
    } else if (value.kind === "list" && value.items.length === 0)
      reading.report(
        "empty-value",
        value.place,
        `\`${key}\` is an empty list.`,
        "Delete the line, or write the entries below it, each after a dash and a space.",
      );
  }
  const kept = changed(mapping, changes);
  return kept?.kind === "mapping" ? kept : mapping;
}

/** A text or a list in a file, with its shape and the key that it is below. */
interface Part {
  readonly value: Text | List;
  readonly shape: Exclude<Shape, { kind: "mapping" }>;
  readonly key: string;
}

/** All non-empty texts and all lists in a value that are where its shape has one. */
export function* partsOf(value: Value | null, shape: Shape | undefined, key = ""): Generator<Part> {
  if (value?.kind === "mapping" && shape?.kind === "mapping") {
    for (const [name, entry] of value.entries) yield* partsOf(entry.value, shape.fields.get(name)?.shape, name);
  } else if (value?.kind === "list" && (shape?.kind === "list" || shape?.kind === "one-or-more")) {
    yield { value, shape, key };
    for (const item of value.items) yield* partsOf(item, itemOf(shape), key);
  } else if (value?.kind === "mapping" && shape?.kind === "list") {
    // An entry without its dash.
    yield* partsOf(value, shape.of, key);
  } else if (value?.kind === "text" && value.value !== "" && (shape?.kind === "text" || shape?.kind === "one-or-more"))
    yield { value, shape, key };
}

const itemOf = (shape: Extract<Shape, { kind: "list" | "one-or-more" }>): Shape =>
  shape.kind === "list" ? shape.of : { kind: "text", format: shape.format };

/** What a schema parses: lists and plain objects of texts. */
function dataOf(value: Value): unknown {
  if (value.kind === "text") return value;
  if (value.kind === "list") return value.items.map(dataOf);
  return Object.fromEntries([...value.entries].map(([key, { value }]) => [key, value ? dataOf(value) : undefined]));
}

/** The values on the path of an issue, from the whole file. The last one is missing if the path has more steps. */
function spotsOn(path: readonly PropertyKey[], root: Spot): readonly Spot[] {
  const spots = [root];
  for (const step of path) {
    const next = below(spots.at(-1) ?? root, step);
    if (next === null) break;
    spots.push(next);
  }
  return spots;
}

function below(spot: Spot, step: PropertyKey): Spot | null {
  const { value, shape, key } = spot;
  if (value.kind === "mapping" && shape.kind === "mapping") {
    const entry = value.entries.get(String(step));
    const field = shape.fields.get(String(step));
    if (!entry?.value || !field) return null;
    const [what, isRequired] = [`\`${String(step)}\``, field.required];
    return { value: entry.value, shape: field.shape, what, key: String(step), whole: field.shape, entry, isRequired };
  }
  if (shape.kind !== "list" && shape.kind !== "one-or-more") return null;
  // A single text stands for a list of one.
  if (value.kind === "text") return { ...spot, shape: itemOf(shape) };
  const item = value.kind === "list" ? value.items[Number(step)] : undefined;
  return item
    ? { ...spot, value: item, shape: itemOf(shape), what: `an entry of \`${key}\``, entry: null, isRequired: false }
    : null;
}

function changed(value: Value, changes: Changes): Value | null {
  if (changes.size === 0) return value;
  const now = changes.has(value) ? (changes.get(value) ?? null) : value;
  if (now === null || now.kind === "text") return now;
  if (now.kind === "list") return { ...now, items: now.items.flatMap((item) => changed(item, changes) ?? []) };
  const entries = [...now.entries].flatMap(([key, entry]): readonly (readonly [string, MappingEntry])[] => {
    const inner = entry.value && changed(entry.value, changes);
    return inner === null && entry.value !== null ? [] : [[key, { ...entry, value: inner }]];
  });
  return { ...now, entries: new Map(entries) };
}

function reportMisfit(issue: z.core.$ZodIssue, spot: Spot, settled: ReadonlySet<string>, reading: Reading): void {
  const { value, shape } = spot;
  if (value.kind === "text" && value.value === "") reportEmpty(spot, reading);
  else if (value.kind === "text" && shape.kind === "text") reportFault(value, shape.format, reading);
  else if (value.kind === "mapping" && shape.kind === "mapping") {
    // With a misspelt key it is not certain which parts the name has.
    if ([...shape.fields.keys()].some((key) => settled.has(nameOf(value, key)))) return;
    reading.report(
      "bad-name",
      value.place,
      issue.message,
      "Write `family` and `given` for a person, and `literal` for an organisation or a person with a single name.",
    );
  } else reportWrongType(spot, reading);
}
