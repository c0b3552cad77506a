/** Identifiers of works and people, without an address: the site makes the links. */
import { type Fault, type Format, strictFormat } from "./texts.ts";

/** `10.1000/182`, after the DOI Handbook. */
export const doi = bare(
  "DOI",
  "a DOI",
  "10.1000/182",
  /^10\.\d{4,9}(\.\d+)*\/\S+$/,
  /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i,
);

/** `2301.12345` or `cs.AI/0301001`, optionally with a version. */
export const arxiv = bare(
  "arXiv id",
  "an arXiv id",
  "0910.3306",
  /^(\d{2}(0[1-9]|1[0-2])\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{2}(0[1-9]|1[0-2])\d{3})(v[1-9]\d*)?$/,
  /^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)|\.pdf$/gi,
);

/** `Q42`. */
export const wikidata = bare(
  "Wikidata id",
  "a Wikidata id",
  "Q3335",
  /^Q[1-9]\d*$/,
  /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\//i,
);

/** `0000-0002-1825-0097`, with the check digit of ISO 7064 MOD 11-2. */
export const orcid = bare(
  "ORCID iD",
  "an ORCID iD",
  "0000-0002-1825-0097",
  /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
  /^https?:\/\/orcid\.org\//i,
  (value) => {
    const digits = value.replaceAll("-", "");
    let total = 0;
    for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
    return "0123456789X"[(12 - (total % 11)) % 11] === digits.at(-1);
  },
);

/** Ten or thirteen digits with or without hyphens, with the check digit of ISO 2108. */
export const isbn = bare(
  "ISBN",
  "an ISBN",
  "978-0-19-967811-2",
  /^(97[89][- ]?)?(\d[- ]?){9}[\dX]$/,
  /^isbn(?:-1[03])?:?\s*/i,
  (value) => {
    const digits = Array.from(value.replace(/[- ]/g, ""), (digit) => (digit === "X" ? 10 : Number(digit)));
    const weigh = (weight: (index: number) => number): number =>
      digits.reduce((sum, digit, index) => sum + digit * weight(index), 0);
    if (digits.length === 13) return digits[12] !== 10 && weigh((index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
    return weigh((index) => 10 - index) % 11 === 0;
  },
);

/** A format for an identifier: its pattern and, if it has one, its check digit. `decoration` matches what people paste around it. */
function bare(
  name: string,
  expected: string,
  example: string,
  pattern: RegExp,
  decoration: RegExp,
  isChecked: (value: string) => boolean = () => true,
): Format {
  const isRight = (value: string): boolean => pattern.test(value) && isChecked(value);
  return strictFormat(name, expected, example, "bad-identifier", pattern, (value): Fault | null => {
    if (isRight(value)) return null;
    if (pattern.test(value))
      return {
        message: `The check digit of the ${name} \`${value}\` is wrong.`,
        help: `A digit is mistyped: copy the ${name} again.`,
      };
    const undecorated = value.replace(decoration, "").trim();
    return {
      message: `\`${value}\` is not ${expected}.`,
      help: isRight(undecorated) ? `Write \`${undecorated}\`.` : `Write only the ${name}, such as \`${example}\`.`,
      ...(isRight(undecorated) ? { meant: undecorated } : {}),
    };
  });
}
