import type { Severity } from "../model/index.ts";

/** A rule of form: what `parse` itself finds wrong, before any file is compared with another. */
export interface FormRule {
  readonly severity: Severity;
  /** What is wrong where it finds something, in one sentence of Markdown. */
  readonly sentence: string;
  /** Whether the file's YAML is not what was meant, so that its record is a guess: enough for a report, too little for an address that is kept. */
  readonly isGuess: boolean;
  /** Whether a value may be left out of the record that names another one. */
  readonly losesReferences: boolean;
}

type Reading = Partial<Pick<FormRule, "isGuess" | "losesReferences">>;

const rule = (severity: Severity, sentence: string, reading: Reading): FormRule => ({
  severity,
  sentence,
  isGuess: false,
  losesReferences: false,
  ...reading,
});
const error = (sentence: string, reading: Reading = {}): FormRule => rule("error", sentence, reading);
const warning = (sentence: string): FormRule => rule("warning", sentence, {});

const [isGuess, losesReferences] = [{ isGuess: true }, { losesReferences: true }] as const;

/** Every rule that `parse` raises, by its id, in the order in which a file is read: the file, its YAML, its shape, its values, its prose. */
export const formRules = {
  "bad-file-name": error(
    "A file's or folder's name is not lower-case words joined by hyphens and ending in `.yaml`, or Windows keeps it.",
  ),
  "misplaced-file": error("A YAML file stands in a folder where none is read."),
  "byte-order-mark": warning("A file begins with a byte order mark, which nobody sees."),
  "windows-line-ends": warning("A file's lines end as those of Windows do (CRLF) and not in LF alone."),
  "file-too-large": error("A file is larger than 64 KiB, or has more than 24,000 words, marks and line ends."),
  "not-text": error("A file is not text, or text in UTF-16."),
  "merge-conflict": error("A file holds both sides of a merge that nobody has resolved."),
  "nested-too-deep": error("Values are nested deeper than 12 levels, or Markdown deeper than 24.", losesReferences),
  "empty-file": error("A file says nothing: it is empty or holds only comments."),

  "yaml-syntax": error("The YAML can't be read, for a reason that has no rule of its own.", isGuess),
  "unquoted-colon": error(
    "An unquoted text holds a colon followed by a space, which YAML reads as a new key.",
    isGuess,
  ),
  "missing-colon": error("A key is not followed by a colon.", isGuess),
  "missing-space": error("A key's colon or a list's dash is not followed by a space.", {
    ...isGuess,
    ...losesReferences,
  }),
  "missing-dash": error("An entry of a list does not begin with a dash.", isGuess),
  "wrong-indent": error("A line begins further left or right than the lines it belongs with.", isGuess),
  "wrong-dash": error(
    "An entry of a list begins with a typographic dash or a bullet in the place of a hyphen.",
    isGuess,
  ),
  "tab-as-indent": error("Tabs or invisible spaces stand where YAML needs plain spaces.", isGuess),
  "unclosed-quote": error("A value begins with a quotation mark that is never closed.", isGuess),
  "text-after-quote": error("Text goes on after a closing quotation mark.", isGuess),
  "unclosed-bracket": error("A list or mapping in brackets is never closed.", isGuess),
  "bad-escape": error(
    "A text in double quotes holds a backslash before a character that means nothing there.",
    isGuess,
  ),
  "reserved-character": error("An unquoted value begins with a character that YAML keeps for itself.", isGuess),
  "cut-by-comment": error("An unquoted text is cut off by ` #`, which begins a comment."),
  "yaml-anchor": error("A value is named by an anchor (`&name`)."),
  "yaml-alias": error("A value is an alias (`*name`) of another.", losesReferences),
  "yaml-tag": error("A value has a tag (`!name`)."),
  "yaml-directive": error("A file has a YAML directive, a line that begins with `%`."),
  "several-documents": error("A file holds more than one YAML document.", isGuess),
  "duplicate-key": error("The same key stands twice in one place.", { ...isGuess, ...losesReferences }),

  "unknown-key": error("A key that this kind of file doesn't have.", losesReferences),
  "missing-key": error("A required key is missing.", losesReferences),
  "missing-relation": error("A claim says neither what it answers, supports, objects to, rebuts nor undercuts."),
  "wrong-type": error("A text stands where a list or keys are expected, or the other way round.", losesReferences),
  "empty-value": error("A key or an entry of a list has no value."),

  "unknown-value": error("A value is not one of the words that its key allows."),
  "bad-id": error("An id is not lower-case words joined by hyphens, or is longer than 64 characters.", losesReferences),
  "bad-date": error("A date is not written 2022-06-27, 2022-06 or 2022, or is not in the calendar."),
  "bad-name": error("A name has neither a family name nor a literal one, or has both."),
  "bad-orcid": error("An ORCID iD has the wrong form or a wrong check digit."),
  "bad-wikidata": error("A Wikidata id is not Q and a number."),
  "bad-doi": error("A DOI is not bare: `10.`, a number, a slash and a suffix."),
  "bad-isbn": error("An ISBN has the wrong length or a wrong check digit."),
  "bad-arxiv": error("An arXiv id has the wrong form."),
  "text-too-long": error("A question, title, name, locator or other short text is longer than it may be."),
  "quote-too-long": error("A quoted passage is longer than 300 characters."),
  "smart-quotes": warning("A whole value stands in typographic quotation marks, which YAML takes as part of the text."),
  "allow-without-reason": error("`allow` has no comment beside it that says why."),

  "prose-too-long": error("A Markdown text has more than 10,000 characters or 1,000 lines.", losesReferences),
  "unsupported-markdown": error("Markdown has a footnote or a table."),
  "html-entity": error("A text that is not Markdown has an HTML entity (`&uuml;`) in it."),
  "bad-citation": error("A citation in Markdown is not written `[@source-id, locator]`.", losesReferences),
  "bad-claim-link": error("A link to a claim in Markdown is not written `[[claim-id]]` or `[[claim-id|words]]`."),
} satisfies Record<string, FormRule>;

export type FormRuleId = keyof typeof formRules;

const byId: ReadonlyMap<string, FormRule> = new Map(Object.entries(formRules));

/** The rule of form that has an id; undefined for any other rule's. */
export function formRule(id: string): FormRule | undefined {
  return byId.get(id);
}
