import type { Severity } from "./model/index.ts";

/** A rule that `parse` checks in a single file, before files are compared. */
export interface FormRule {
  readonly severity: Severity;
  /** The problem that it reports, as one sentence of Markdown. */
  readonly sentence: string;
  /** Whether the file's YAML is wrong, so that its record is a guess: good enough for more findings, but not for a version with a permanent address. */
  readonly isGuess: boolean;
  /** Whether the record may lack a reference to another record because of the problem. */
  readonly losesReferences: boolean;
}

type Effects = Partial<Pick<FormRule, "isGuess" | "losesReferences">>;

const rule = (severity: Severity, sentence: string, effects: Effects): FormRule => ({
  severity,
  sentence,
  isGuess: false,
  losesReferences: false,
  ...effects,
});
const error = (sentence: string, effects: Effects = {}): FormRule => rule("error", sentence, effects);
const warning = (sentence: string): FormRule => rule("warning", sentence, {});

const [isGuess, losesReferences] = [{ isGuess: true }, { losesReferences: true }] as const;

/** The rules of form by id, in the order in which a file is read: path and encoding, YAML, shape, values, Markdown. */
export const formRules = {
  "bad-file-name": error(
    "A file or folder name is not lower-case words joined by hyphens, a file does not end with `.yaml`, or Windows reserves the name.",
  ),
  "misplaced-file": error("A YAML file is in a folder where it is not read."),
  "byte-order-mark": warning("A file begins with a byte order mark, which is invisible."),
  "windows-line-ends": warning("The lines of a file end with CRLF, as on Windows, rather than LF."),
  "file-too-large": error("A file is larger than 64 KiB or has more than 24,000 words, marks and line ends."),
  "not-text": error("A file is not text, or is text in UTF-16."),
  "merge-conflict": error("A file contains an unresolved git merge conflict."),
  "nested-too-deep": error("Values are nested deeper than 12 levels, or Markdown deeper than 24.", losesReferences),
  "empty-file": error("A file is empty or has only comments."),

  "yaml-syntax": error("The YAML can't be read, for a reason without a rule of its own.", isGuess),
  "unquoted-colon": error(
    "An unquoted text contains a colon followed by a space, which YAML reads as the end of a key.",
    isGuess,
  ),
  "missing-colon": error("A key is not followed by a colon.", isGuess),
  "missing-space": error("A key's colon or a list's dash is not followed by a space.", {
    ...isGuess,
    ...losesReferences,
  }),
  "missing-dash": error("An entry of a list does not begin with a dash.", isGuess),
  "wrong-indent": error("A line is indented differently from the lines that it belongs with.", isGuess),
  "wrong-dash": error("An entry of a list begins with a typographic dash or a bullet rather than a hyphen.", isGuess),
  "tab-as-indent": error("A tab or an invisible space is where YAML needs plain spaces.", isGuess),
  "unclosed-quote": error("A quotation mark is never closed.", isGuess),
  "text-after-quote": error("Text follows a closing quotation mark.", isGuess),
  "unclosed-bracket": error("A list or mapping in brackets is never closed.", isGuess),
  "bad-escape": error("A text in double quotes contains an unknown escape, such as `\\m`.", isGuess),
  "reserved-character": error("An unquoted value begins with a character that YAML reserves.", isGuess),
  "cut-by-comment": error("An unquoted text is cut off by ` #`, which begins a comment."),
  "slash-comment": error("A line below a value begins with `//`, which is no comment in YAML."),
  "yaml-anchor": error("A value has an anchor (`&name`)."),
  "yaml-alias": error("A value is an alias (`*name`).", losesReferences),
  "yaml-tag": error("A value has a tag (`!name`)."),
  "yaml-directive": error("A file has a YAML directive, a line that begins with `%`."),
  "several-documents": error("A file contains more than one YAML document.", isGuess),
  "duplicate-key": error("The same key is used twice in one place.", { ...isGuess, ...losesReferences }),

  "unknown-key": error("A key is not one of those for this kind of file.", losesReferences),
  "missing-key": error("A required key is missing.", losesReferences),
  "missing-relation": error("A claim has no `answers`, `supports`, `objects-to`, `rebuts` or `undercuts`."),
  "wrong-type": error("A text is where a list or keys are expected, or the other way round.", losesReferences),
  "empty-value": error("A key or an entry of a list has no value."),

  "unknown-value": error("A value is not one of the words that its key allows."),
  "bad-id": error("An id is not lower-case words joined by hyphens, or is longer than 64 characters.", losesReferences),
  "bad-date": error("A date is not written as 2022-06-27, 2022-06 or 2022, or does not exist."),
  "bad-name": error("A name has neither `family` nor `literal`, or has both."),
  "bad-orcid": error("An ORCID iD has the wrong form or a wrong check digit."),
  "bad-wikidata": error("A Wikidata id is not Q and a number."),
  "bad-doi": error("A DOI is not `10.`, a number, a slash and a suffix."),
  "bad-isbn": error("An ISBN has the wrong length or a wrong check digit."),
  "bad-arxiv": error("An arXiv id has the wrong form."),
  "bad-contact": error("A contact is neither an e-mail address nor a web address."),
  "bad-colour": error("A colour is not in hexadecimal digits, or text in it can't be read on the page."),
  "text-too-long": error("A question, title, name, locator or other short text is too long."),
  "quote-too-long": error("A quoted passage is longer than 300 characters."),
  "smart-quotes": warning("A whole value is in typographic quotation marks, which YAML treats as part of the text."),
  "allow-without-reason": error("`allow` has no comment that says why."),

  "prose-too-long": error("A Markdown text has more than 10,000 characters or 1,000 lines.", losesReferences),
  "unsupported-markdown": error("Markdown contains a footnote or a table."),
  "html-entity": error("A text that is not Markdown contains an HTML entity (`&uuml;`)."),
  "bad-citation": error("A citation in Markdown is not written `[@source-id, locator]`.", losesReferences),
  "bad-claim-link": error("A link to a claim in Markdown is not written `[[claim-id]]` or `[[claim-id|words]]`."),
} satisfies Record<string, FormRule>;

export type FormRuleId = keyof typeof formRules;

const byId: ReadonlyMap<string, FormRule> = new Map(Object.entries(formRules));

/** The rule of form with this id; undefined if there is none. */
export function formRule(id: string): FormRule | undefined {
  return byId.get(id);
}
