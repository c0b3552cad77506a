/** A question, claim, source, person or debate id: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters. */
export type Id = string;

/** One file of the claims folder. `path` starts with the folder's name and has `/` as its separator: `claims/risk/x.yaml`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A range of a source file: offsets in UTF-16 code units, `end` exclusive. Lines and columns are computed when findings are reported. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A value and its place in a file. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

export type Severity = "error" | "warning";

/** Something that is wrong: `message` says what is there and what was expected, `help` how to fix it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly help: string;
  /** A fix that needs no judgement. Most findings have none. */
  readonly fix?: Fix;
  /** The id that its value probably stands for, if there is such a record: only the other files show that. */
  readonly mayMean?: PossibleId;
}

/** What has a file of its own that others name by its id. */
export type Named = "claim" | "question" | "source" | "person" | "debate" | "tour" | "page";

/** An id that may be meant by a value that is not an id. */
export interface PossibleId {
  readonly id: Id;
  /** A record with this id has to be of one of these kinds. */
  readonly of: readonly Named[];
  /** The value: a record may be named by its words. */
  readonly words: string;
  /** Writes the id; null if the value may also stand for another one. */
  readonly fix: Fix | null;
}

/** Replaces the characters from `start` to `end` (exclusive) of a file with `insert`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * A fix of the file that a finding is in. `does` says what it does: "put the text in quotation marks". An `edit` changes
 * only punctuation and white space; a `rewrite` replaces words, such as a misspelt id; a `move` moves the file to `path`.
 */
export type Fix =
  | { readonly kind: "edit" | "rewrite"; readonly does: string; readonly edits: readonly Edit[] }
  | { readonly kind: "move"; readonly does: string; readonly path: string };

/** A finding as other programs read it. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly help: string;
  /** The address of the rule's explanation: `<site>/contribute/rules/#<rule>`. */
  readonly docs: string;
}
