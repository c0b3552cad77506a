import { longestStrict, type Format, strictFormat, label } from "./texts.ts";
import { nearest } from "../../text/nearest.ts";
import type { Licence } from "../model/index.ts";

/** Options for a list of words that is too long to be given in a message. */
interface LongChoice {
  /** Other names that people use, each with the word that is meant. */
  readonly otherNames: Readonly<Record<string, string>>;
  /** The help if the intended word can't be guessed. */
  readonly help: string;
  readonly example: string;
}

/** A format for one word of a list. The help gives the whole list, or `long.help` if the list is long. */
export function choice(words: readonly string[], long: LongChoice | null = null): Format {
  const choices = `${words.slice(0, -1).map(code).join(", ")} or ${code(words.at(-1) ?? "")}`;
  const { otherNames, help, example } = long ?? { otherNames: {}, help: `Write ${choices}.`, example: words[0] ?? "" };
  return {
    name: "word",
    expected: long ? "one of a list of words" : choices,
    example,
    pattern: null,
    words,
    longest: longestStrict,
    isProse: false,
    rule: "unknown-value",
    fault: (value) => {
      if (words.includes(value)) return null;
      const meant =
        (Object.hasOwn(otherNames, value) ? otherNames[value] : null) ??
        sameWords(value, [...words.map((word) => [word, word] as const), ...Object.entries(otherNames)]) ??
        nearest(value, words);
      const list = long && meant ? "" : help;
      return {
        message: `\`${value}\` is not one of the allowed words.`,
        help: meant ? `Did you mean \`${meant}\`? ${list}`.trim() : list,
        ...(meant ? { meant } : {}),
      };
    },
  };
}

/** The word whose name has the same parts in any order: `journal article`, `Article_Journal`. */
function sameWords(value: string, names: readonly (readonly [name: string, meant: string])[]): string | null {
  const parts = wordsOf(value);
  return names.find(([name]) => wordsOf(name) === parts)?.[1] ?? null;
}

const wordsOf = (name: string): string =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[\s_-]/)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");

const code = (word: string): string => `\`${word}\``;

/** The tag of a language, `de` or `pt-BR` (BCP 47). */
export const language = strictFormat(
  "language",
  "the tag of a language",
  "de",
  "unknown-value",
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  (value) => {
    const tag = tagOf(value);
    if (tag === value) return null;
    return tag === null
      ? {
          message: `${code(value)} is not the tag of a language.`,
          help: "Write its tag of two or three letters, such as `de` for German or `pt-BR` for Brazilian Portuguese.",
        }
      : { message: `${code(value)} is usually written ${code(tag)}.`, help: `Write ${code(tag)}.`, meant: tag };
  },
);

/** The tag in its usual case, `pt-BR`; null for anything else. Names of languages that no tag starts with are not tags. */
function tagOf(value: string): string | null {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(value.replaceAll("_", "-"));
    return names.of(tag.split("-")[0] ?? "") === undefined ? null : tag;
  } catch {
    return null;
  }
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Licences of what a map says, by their SPDX ids. */

const creativeCommons = ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"].flatMap((kind) =>
  ["4.0", "3.0"].map((version): Licence => ({
    id: `CC-${kind}-${version}`,
    name: `CC ${kind} ${version}`,
    url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
  })),
);

/** The licences that texts and data are published under. Any other is given by its address. */
const licences: readonly Licence[] = [
  ...creativeCommons,
  { id: "CC0-1.0", name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  ...["PDDL-1.0", "ODC-By-1.0", "ODbL-1.0", "GFDL-1.3-or-later", "MIT", "Apache-2.0", "BSD-3-Clause", "Unlicense"].map(
    (id): Licence => ({ id, name: id, url: `https://spdx.org/licenses/${id}.html` }),
  ),
];

const ids = licences.map(({ id }) => id);

/** The SPDX id of a licence above, or the address of any licence. */
export const licence: Format = {
  ...label("the SPDX id of a licence, or its address", "CC-BY-4.0", 2000),
  name: "licence",
  rule: "unknown-value",
  fault: (value) => {
    if (ids.includes(value) || /^https?:\/\/[^\s/]\S*$/i.test(value)) return null;
    const meant = meantLicence(value);
    return {
      message: `\`${value}\` is not the id of a licence, nor an address.`,
      help: `${meant === null ? "" : `Did you mean \`${meant}\`? `}Write one of ${ids.join(", ")}; for any other licence, write its address.`,
      ...(meant === null ? {} : { meant }),
    };
  },
};

/** The licence whose version was left out, `CC-BY-SA`, or that was mistyped. A word for any licence, `LICENSE`, is none of them. */
function meantLicence(value: string): string | null {
  if (/^licen[cs]e$/i.test(value)) return null;
  const start = `${value.toLowerCase().replace(/[\s_]+/g, "-")}-`;
  return (
    ids.find((id) => /^\d/.test(id.slice(start.length)) && id.toLowerCase().startsWith(start)) ?? nearest(value, ids)
  );
}

/** The licence of a valid text; its address alone, without the scheme, is the name of one that is not known here. */
export function readLicence(written: string): Licence {
  const known = licences.find(({ id, url }) => id === written || sameAddress(url, written));
  return known ?? { id: "", name: written.replace(/^https?:\/\//i, ""), url: written };
}

function sameAddress(one: string, other: string): boolean {
  const bare = (address: string): string =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/\/(?:deed|legalcode)[.\w-]*$/, "")
      .replace(/\/$/, "");
  return bare(one) === bare(other);
}
