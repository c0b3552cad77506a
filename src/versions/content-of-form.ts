import type {
  Basis,
  CitedWork,
  ClaimContent,
  Name,
  Quote,
  RelationKind,
  StanceKind,
  StatedRelation,
  StatedStance,
  StatedUse,
} from "../claims/model/index.ts";

/** A value doesn't have the shape that it has in a canonical form. */
class InvalidForm extends Error {}

/**
 * Reads a claim's content from its canonical form: the inverse of `canonicalForm`, up to the order of lists and white space.
 * Null if the text is not a canonical form.
 */
export function contentOfForm(form: string): ClaimContent | null {
  try {
    const fields = record(JSON.parse(form));
    return {
      sentence: text(fields["sentence"]),
      relations: [...optional(fields["home"], relation), ...list(fields["relations"], relation)],
      jointlyWith: list(fields["jointly-with"], text),
      basis: oneOf(bases, fields["basis"] ?? ""),
      stances: list(fields["stances"], stance),
      uses: list(fields["uses"], use),
      explanation: text(fields["explanation"]),
      works: list(fields["works"], work),
    };
  } catch (error) {
    if (error instanceof InvalidForm || error instanceof SyntaxError) return null;
    throw error;
  }
}

const bases: readonly (Basis | "")[] = ["", "argument", "evidence", "testimony", "analogy", "definition"];
const stanceKinds: readonly StanceKind[] = ["asserts", "concedes", "rejects"];
const plainKinds: readonly Exclude<RelationKind, "undercuts">[] = ["answers", "supports", "objects-to", "rebuts"];

function relation(value: unknown): StatedRelation {
  const { kind, target, premise, conclusion } = record(value);
  return kind === "undercuts"
    ? { kind, premise: text(premise), conclusion: text(conclusion) }
    : { kind: oneOf(plainKinds, kind), target: text(target) };
}

function stance(value: unknown): StatedStance {
  const fields = record(value);
  const [holder = null] = optional(fields["name"], name);
  const { person, source, at, date } = texts(fields, ["person", "source", "at", "date"]);
  return { person, name: holder, stance: oneOf(stanceKinds, fields["stance"]), source, at, date };
}

function use(value: unknown): StatedUse {
  const fields = record(value);
  const [passage = null] = optional(fields["quote"], quote);
  return { ...texts(fields, ["source", "at", "note"]), quote: passage };
}

function quote(value: unknown): Quote {
  return texts(record(value), ["exact", "prefix", "suffix"]);
}

function name(value: unknown): Name {
  const fields = record(value);
  if (oneOf(["literal", "personal"], fields["kind"]) === "literal")
    return { kind: "literal", ...texts(fields, ["literal"]) };
  const parts = ["family", "given", "droppingParticle", "nonDroppingParticle", "suffix"] as const;
  return { kind: "personal", ...texts(fields, parts) };
}

function work(value: unknown): CitedWork {
  const fields = record(value);
  return {
    ...texts(fields, ["id", "type", "title", "arxiv"]),
    names: each(fields["names"], (names) => list(names, name)),
    dates: each(fields["dates"], text),
    fields: each(fields["fields"], text),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The default is for empty values, which a canonical form leaves out. */
function record(value: unknown = {}): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new InvalidForm();
  return Object.fromEntries(Object.entries(value));
}

function text(value: unknown = ""): string {
  if (typeof value !== "string") throw new InvalidForm();
  return value;
}

function texts<Key extends string>(fields: Fields, keys: readonly Key[]): Readonly<Record<Key, string>>;
function texts(fields: Fields, keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, text(fields[key])]));
}

function list<T>(value: unknown, read: (entry: unknown) => T): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new InvalidForm();
  return value.map((entry: unknown) => read(entry));
}

/** An optional value, as a list of none or one. */
function optional<T>(value: unknown, read: (value: unknown) => T): readonly T[] {
  return value === undefined ? [] : [read(value)];
}

function each<T>(value: unknown, read: (value: unknown) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record(value)).map(([key, inner]) => [key, read(inner)]));
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new InvalidForm();
  return word;
}
