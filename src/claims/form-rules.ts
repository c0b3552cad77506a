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
  /** Ids of rules that it replaces. */
  readonly aliases: readonly string[];
}

type Details = Partial<Omit<FormRule, "severity" | "sentence">>;

const rule = (severity: Severity, sentence: string, details: Details): FormRule => ({
  severity,
  sentence,
  isGuess: false,
  losesReferences: false,
  aliases: [],
  ...details,
});
const error = (sentence: string, details: Details = {}): FormRule => rule("error", sentence, details);
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
  "not-text": error("A file is not text in UTF-8.", { aliases: ["invalid-utf8"] }),
  "merge-conflict": error("A file contains an unresolved git merge conflict."),
  "empty-file": error("A file is empty or has only comments."),
  "too-large": error(
    "A file is larger than 64 KiB or has more than 24,000 words, marks and line ends, a Markdown text has more than 10,000 characters or 1,000 lines, or one of them is nested too deep.",
    { ...losesReferences, aliases: ["file-too-large", "prose-too-long", "nested-too-deep"] },
  ),

  "yaml-syntax": error("The YAML can't be read, for a reason without a rule of its own.", {
    ...isGuess,
    ...losesReferences,
    aliases: ["missing-colon", "missing-space", "unclosed-bracket", "reserved-character"],
  }),
  "tab-as-indent": error("A tab or an invisible space is where YAML needs plain spaces.", isGuess),
  "unquoted-colon": error(
    "An unquoted text contains a colon followed by a space, which YAML reads as the end of a key.",
    isGuess,
  ),
  "bad-quotes": error(
    "A quotation mark is never closed, text follows the one that closes, or a backslash in double ones is no known escape.",
    { ...isGuess, aliases: ["unclosed-quote", "text-after-quote", "bad-escape"] },
  ),
  "wrong-indent": error("A line is indented differently from the lines that it belongs with.", isGuess),
  "missing-dash": error("An entry of a list does not begin with a hyphen and a space.", {
    ...isGuess,
    aliases: ["wrong-dash"],
  }),
  "cut-by-comment": error("An unquoted text is cut off by ` #`, which begins a comment, or by `//` on a line below.", {
    aliases: ["slash-comment"],
  }),
  "unsupported-yaml": error(
    "A value has an anchor (`&name`), an alias (`*name`) or a tag (`!name`), or a line begins with `%`.",
    {
      ...losesReferences,
      aliases: ["yaml-anchor", "yaml-alias", "yaml-tag", "yaml-directive"],
    },
  ),
  "several-documents": error("A file contains more than one YAML document.", isGuess),
  "duplicate-key": error("The same key is used twice in one place.", { ...isGuess, ...losesReferences }),

  "unknown-key": error("A key is not one of those for this kind of file.", losesReferences),
  "bad-message": error("A sentence in `words/` is not written as a message, or has other holes than the English one."),
  "missing-key": error("A required key is missing.", losesReferences),
  "missing-relation": error("A claim has no `answers`, `supports`, `objects-to`, `rebuts` or `undercuts`."),
  "wrong-type": error("A text is where a list or keys are expected, or the other way round.", losesReferences),
  "empty-value": error("A key or an entry of a list has no value."),

  "bad-id": error("An id is not lower-case words joined by hyphens, or is longer than 64 characters.", losesReferences),
  "bad-date": error("A date is not written as 2022-06-27, 2022-06 or 2022, or does not exist."),
  "bad-name": error("A name has neither `family` nor `literal`, or has both."),
  "bad-identifier": error("A DOI, ISBN, arXiv id, ORCID iD or Wikidata id has the wrong form or a wrong check digit.", {
    aliases: ["bad-doi", "bad-isbn", "bad-arxiv", "bad-orcid", "bad-wikidata"],
  }),
  "unknown-value": error(
    "A value is not one of the words that its key allows, a contact is no address, or a colour can't be read on the page.",
    { aliases: ["bad-contact", "bad-colour"] },
  ),
  "text-too-long": error("A question, title, name, locator, quoted passage or other short text is too long.", {
    aliases: ["quote-too-long"],
  }),
  "smart-quotes": warning("A whole value is in typographic quotation marks, which YAML treats as part of the text."),
  "allow-without-reason": error("`allow` has no comment that says why."),

  "unsupported-markdown": error("Markdown contains HTML, a footnote, a table, or an image where none is allowed.", {
    aliases: ["image-in-prose"],
  }),
  "html-entity": error("A text that is not Markdown contains an HTML entity (`&uuml;`)."),
  "bad-citation": error(
    "In Markdown a citation is not written `[@source-id, locator]`, or a link to a claim not `[[claim-id]]` or `[[claim-id|words]]`.",
    { ...losesReferences, aliases: ["bad-claim-link"] },
  ),
} satisfies Record<string, FormRule>;

export type FormRuleId = keyof typeof formRules;

const byId: ReadonlyMap<string, FormRule> = new Map(Object.entries(formRules));

/** The rule of form with this id; undefined if there is none. */
export function formRule(id: string): FormRule | undefined {
  return byId.get(id);
}
