import { recordOfCsl } from "./csl-record.ts";
import { nameAnswers } from "./names.ts";
import { workIn } from "./work-in-text.ts";
import type { Answers } from "./write-record.ts";

/**
 * What a pasted text says of one source: an address, a DOI, an arXiv number, or a record as BibTeX, RIS or CSL-JSON. Null for any
 * other text.
 */
export function sourceInText(pasted: string): Answers | null {
  const text = pasted.trim();
  const work = workIn(text);
  if (work !== null) return work;
  if (/^[[{]/.test(text)) return fromJson(text);
  if (/^@\w+\s*[{(]/.test(text)) return recordOfCsl(fromBibtex(text));
  return /^TY {1,2}- /m.test(text) ? recordOfCsl(fromRis(text)) : null;
}

function fromJson(text: string): Answers | null {
  try {
    const read: unknown = JSON.parse(text);
    return recordOfCsl(Array.isArray(read) ? read[0] : read);
  } catch {
    return null;
  }
}

function fromBibtex(text: string): object {
  const [, kind = "", body = ""] = /^@(\w+)\s*[{(][^,]*,([^]*)$/.exec(text) ?? [];
  const fields = new Map(
    [...body.matchAll(bibtexField)].map(([, name = "", braced, quoted, bare = ""]) => [
      name.toLowerCase(),
      braced ?? quoted ?? bare,
    ]),
  );
  const of = (...keys: readonly string[]): string =>
    plain(keys.map((key) => fields.get(key) ?? "").find(Boolean) ?? "");
  const isArxiv = /arxiv/i.test(of("archiveprefix", "eprinttype", "journal"));
  const eprint = of("eprint") || (/arXiv:(\S+)/.exec(of("journal"))?.[1] ?? "");
  const month = of("month").slice(0, 3).toLowerCase();
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  return {
    type: isArxiv ? "article" : kind.toLowerCase().replace(/^article$/, "journal-article"),
    title: of("title"),
    author: bibtexNames(fields.get("author") ?? ""),
    editor: bibtexNames(fields.get("editor") ?? ""),
    issued: dateParts(of("date") || `${of("year")}-${months.indexOf(month) + 1 || month}`),
    "container-title": isArxiv ? "" : of("journal", "journaltitle", "booktitle"),
    publisher: of("publisher", "institution", "school"),
    volume: of("volume"),
    issue: of("number", "issue"),
    page: of("pages").replace(/[–—-]+/g, "-"),
    ISBN: of("isbn"),
    DOI: of("doi") || (isArxiv && eprint !== "" ? `arXiv:${eprint}` : ""),
    URL: of("url"),
  };
}

const nested = (depth: number): string => (depth === 0 ? "[^{}]*" : `(?:[^{}]|\\{${nested(depth - 1)}\\})*`);

const bibtexField = new RegExp(
  `([\\w-]+)\\s*=\\s*(?:\\{(${nested(3)})\\}|"((?:[^"{}]|\\{${nested(2)}\\})*)"|([^\\s,{}"]+))`,
  "g",
);

const bibtexNames = (names: string): readonly Answers[] =>
  names
    .split(/\s+and\s+/)
    .filter((name) => name.trim() !== "" && name.trim() !== "others")
    .map((name) => (/^\{.*\}$/.test(name.trim()) ? { literal: plain(name) } : nameAnswers(plain(name), "person")));

/** Signs of accents in LaTeX, and the same as Unicode combines them with the letter before. */
const [accents, combined] = ["\"'`^~cv=Hu", "\u0308\u0301\u0300\u0302\u0303\u0327\u030C\u0304\u030B\u0306"];

/** A text of LaTeX as it is printed, as far as titles and names have it. */
const plain = (text: string): string =>
  text
    .replace(
      /\\(["'`^~=]|[cvuH](?=[{\s]))\s*\{?\\?([A-Za-z])\}?/g,
      (_, accent: string, letter: string) => `${letter}${combined[accents.indexOf(accent)] ?? ""}`,
    )
    .replace(/\\ss\b/g, "ß")
    .replace(/\\([oOlL])\b\s*/g, (_, letter: string) => ({ o: "ø", O: "Ø", l: "ł", L: "Ł" })[letter] ?? letter)
    .replace(/\\([&%$#_])/g, "$1")
    .replace(/[{}]/g, "")
    .replace(/~/g, " ")
    .replace(/---?/g, "–")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");

/** Types of RIS that aren't named as others name them, too. */
const risTypes: Readonly<Record<string, string>> = {
  JOUR: "article-journal",
  CONF: "paper-conference",
  CPAPER: "paper-conference",
  CHAP: "chapter",
  RPRT: "report",
  THES: "thesis",
  ELEC: "webpage",
  MGZN: "article-magazine",
  UNPB: "article",
};

function fromRis(text: string): object {
  const lines = [...text.matchAll(/^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/gm)].map(
    ([, tag = "", value = ""]) => [tag, value.trim()] as const,
  );
  const all = (...tags: readonly string[]): readonly string[] =>
    lines.flatMap(([tag, value]) => (tags.includes(tag) ? value || [] : []));
  const of = (...tags: readonly string[]): string => tags.flatMap((tag) => all(tag))[0] ?? "";
  return {
    type: risTypes[of("TY")] ?? of("TY").toLowerCase(),
    title: of("TI", "T1", "CT"),
    author: all("AU", "A1").map((name) => nameAnswers(name)),
    editor: all("ED").map((name) => nameAnswers(name)),
    issued: dateParts(of("DA", "PY", "Y1").replaceAll("/", "-")),
    "container-title": of("T2", "JO", "JF", "BT"),
    publisher: of("PB"),
    volume: of("VL"),
    issue: of("IS"),
    page: [of("SP"), of("EP")].filter(Boolean).join("-"),
    DOI: of("DO"),
    URL: of("UR"),
  };
}

/** `2023-5-13`, `2023--` as CSL-JSON has dates. */
const dateParts = (date: string): object => {
  const parts = date.split("-").filter((part) => /^\d+$/.test(part));
  return { "date-parts": [parts.slice(0, 3)] };
};
