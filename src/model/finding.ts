/** A question, claim, source, person or debate id: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters. */
export type Id = string;

/** One file of the claims folder. `path` begins with that folder's own name and is divided by `/`: `claims/risk/x.yaml`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A stretch of one source file: offsets in UTF-16 code units, `end` exclusive. Lines and columns are computed once, at the end. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning";

/** What a stage finds wrong: what is there and what was expected (`message`), and how to mend it (`help`, one sentence or more). */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly help: string;
  /** How a program can mend it without guessing; most findings are for people to mend. */
  readonly fix?: Fix;
}

/** Replaces the characters from `start` to `end` of a file's text by `insert`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * A mechanical repair of the file that a finding is in. `does` says what is done: "put the text in quotation marks". An `edit` changes
 * marks and white space, and keeps every letter; a `rewrite` puts words in the place of others, as the right id in the place of a misspelt one.
 */
export type Fix =
  | { readonly kind: "edit" | "rewrite"; readonly does: string; readonly edits: readonly Edit[] }
  | { readonly kind: "move"; readonly does: string; readonly path: string };

/** A finding as programs outside read it: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
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
  /** Address of the rule's paragraph: `<site>/contribute/rules/#<rule>`. */
  readonly docs: string;
}
