import type { SourceFile } from "../../../src/claims/model/index.ts";

/** Puts a mistake into a file; returns null if the file has no place for it. `pick` chooses among the places. */
export type Spoil = (file: SourceFile, pick: (count: number) => number) => SourceFile | null;

/** Changes one of the places that a pattern matches. */
const at =
  (pattern: RegExp, change: (match: RegExpExecArray) => string): Spoil =>
  ({ path, text }, pick) => {
    const found = [...text.matchAll(pattern)];
    const match = found[pick(found.length)];
    if (!match) return null;
    return { path, text: text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length) };
  };

/** Changes every place that a pattern matches. */
const everywhere =
  (pattern: RegExp, change: (found: string) => string): Spoil =>
  ({ path, text }) => {
    const spoilt = text.replace(pattern, (found) => change(found));
    return spoilt === text ? null : { path, text: spoilt };
  };

const plainSentence = /^(claim|question): (?!['"|>])(.+)$/gm;
const quotedSentence = /^(claim|question): "((?:[^"\\\n])+)"$/gm;
const id = /^((?:supports|objects-to|rebuts|answers): )([a-z0-9-]+)$/gm;

/** Mistakes that `--fix` repairs completely: the file then has its old text, and no findings. */
export const mendable: Readonly<Record<string, Spoil>> = {
  "lines end as those of Windows": everywhere(/\n/g, () => "\r\n"),
  "lines end in two carriage returns": everywhere(/\n/g, () => "\r\r\n"),
  "a byte order mark begins it": ({ path, text }) => ({ path, text: `\ufeff${text}` }),
  "tabs indent it": everywhere(/^( {2})+(?=[a-z])/gm, (blank) => "\t".repeat(blank.length / 2)),
  "no-break spaces indent it": everywhere(/^ +(?=[a-z-])/gm, (blank) => "\u00a0".repeat(blank.length)),
  "a no-break space stands behind a colon": at(/^([a-z-]+): /gm, ([, key = ""]) => `${key}:\u00a0`),
  "a no-break space stands behind a dash": at(/^( *)- /gm, ([, blank = ""]) => `${blank}-\u00a0`),
  "a no-break space stands before a colon": at(/^([a-z-]+): /gm, ([, key = ""]) => `${key}\u00a0: `),
  "dashes are en dashes": everywhere(/^( *)- (?=[a-z-]+(?:: |$))/gm, (found) => found.replace("-", "–")),
  "dashes are bullets": everywhere(/^( *)- (?=[a-z-]+(?:: |$))/gm, (found) => found.replace("-", "•")),
  "no space stands behind a colon": at(/^([a-z][a-z-]+): (?=\S)/gm, ([, key = ""]) => `${key}:`),
  "apostrophes stand in single quotation marks": at(quotedSentence, ([, key = "", said = ""]) => `${key}: '${said}'`),
  "a sentence stands in single quotation marks": at(plainSentence, ([, key = "", said = ""]) => `${key}: '${said}'`),
  "a sentence's quotation marks are gone": at(quotedSentence, ([, key = "", said = ""]) => `${key}: ${said}`),
  "a sentence's last quotation mark is gone": at(quotedSentence, ([, key = "", said = ""]) => `${key}: "${said}`),
  "a sentence has no full stop": at(/^(claim: (?!['"|>]).+[a-z])\.$/gm, ([, said = ""]) => said),
  "a sentence stands in typographic quotation marks": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: “${said}”`,
  ),
  "a key has capitals": at(/^(supports|rebuts|basis|summary|explanation):/gm, ([found]) => found.toUpperCase()),
  "a key is misspelt": at(/^(supports|explanation|sources):/gm, ([, key = ""]) => `${key.replace(/(?<=^...)./, "")}:`),
  "an id has capitals": at(id, ([, key = "", name = ""]) => key + name.toUpperCase()),
  "an id is a path": at(id, ([, key = "", name = ""]) => `${key}claims/tea/${name}.yaml`),
  "an entry has no dash": at(
    /^(held-by|sources):\n {2}- (.*\n(?: {4}.*\n)*)(?! )/gm,
    ([, key = "", entry = ""]) => `${key}:\n    ${entry}`,
  ),
  "a text begins beside its bar": at(/^(explanation|summary): \|\n {2}(?=[A-Z])/gm, ([, key = ""]) => `${key}: | `),
  "a line of a text is not indented": at(
    /^(explanation|summary): \|\n {2}([A-Z].*\n) {2}(?=[a-z][a-z ]+\n)/gm,
    ([, key = "", first = ""]) => `${key}: |\n  ${first}`,
  ),
  "a citation has no comma": at(/\[@([a-z0-9-]+), (?=[§pc])/g, ([, source = ""]) => `[@${source} `),
  "a character that takes no room is in it": at(/(?<=[a-z])(?=[a-z]+\.$)/gm, () => "\u200b"),
  "a sentence has an entity in it": at(/^(claim: .*?)&(?= )/gm, ([, before = ""]) => `${before}&amp;`),
  "a DOI is an address": at(/^DOI: (?=10)/gm, () => "DOI: https://doi.org/"),
  "its name ends in .yml": ({ path, text }) => ({ path: path.replace(/\.yaml$/, ".yml"), text }),
};

/** Mistakes that people have to repair, or that `--fix` repairs only in some files. */
export const other: Readonly<Record<string, Spoil>> = {
  "an id has spaces": at(id, ([, key = "", name = ""]) => key + name.replaceAll("-", " ")),
  "a key begins too far right": at(/^(basis|explanation|sources):/gm, ([found]) => ` ${found}`),
  "a merge is open": at(
    /^(supports|objects-to|rebuts|answers): .*\n/gm,
    ([line]) => `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> x\n`,
  ),
  "a sentence stands in double quotation marks of its own": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: "${said.replace(/^(\S+)/, '$1"')}"`,
  ),
  "a word of a sentence is quoted at its beginning": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: ${said.replace(/^(\S+)/, '"$1"')}`,
  ),
  "a sentence has a full stop before its last mark": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: ${said.replace(/(\S+)\.$/, '"$1."')}`,
  ),
  "a number sign is in a sentence": at(/^(claim: (?!['"|>])\S+) /gm, ([, before = ""]) => `${before} #1 `),
  "a backslash is in a quoted sentence": at(
    quotedSentence,
    ([, key = "", said = ""]) => `${key}: "${said.replace(" ", " \\d ")}"`,
  ),
  "a line is cut in two": at(/^(claim: .{20,30}) (?=.*$)/gm, ([, before = ""]) => `${before}\n`),
  "a key stands twice": at(/^(basis|supports): .*\n/gm, ([line]) => line + line),
  "a date is written out": at(
    /^( *date: )(\d{4})-(\d\d)-(\d\d)$/gm,
    ([, key = "", year = "", month = "", day = ""]) => `${key}${day}/${month}/${year}`,
  ),
  "a quotation mark is in the middle": at(/(?<=[a-z]) (?=[a-z]+ [a-z]+\.?$)/gm, () => ' "'),
  "a bracket is open": at(/^(supports|answers): (?=[a-z])/gm, ([, key = ""]) => `${key}: [`),
  "a comment follows a sentence": at(/^(claim: (?!['"|>]).+)\.$/gm, ([, said = ""]) => `${said} # why.`),
};

/** A place of a line among those that have something on them. */
function lineAt(text: string, pick: (count: number) => number, isFit: (line: string, index: number) => boolean) {
  const lines = text.split("\n");
  const fit = lines.flatMap((line, index) => (line.trim() !== "" && isFit(line, index) ? [index] : []));
  return { lines, index: fit[pick(fit.length)] ?? null };
}

/** Damage to the places of lines, as when text is pasted or an editor indents it. It changes no letter. */
export const moved: Readonly<Record<string, Spoil>> = {
  "a line is indented too little": ({ path, text }, pick) => {
    const { lines, index } = lineAt(text, pick, (line) => line.startsWith("  "));
    return index === null ? null : { path, text: lines.with(index, lines[index]?.slice(2) ?? "").join("\n") };
  },
  "a line is at the margin": ({ path, text }, pick) => {
    const { lines, index } = lineAt(text, pick, (line) => line.startsWith(" "));
    return index === null ? null : { path, text: lines.with(index, lines[index]?.trimStart() ?? "").join("\n") };
  },
  "two lines are swapped": ({ path, text }, pick) => {
    // The first line names the schema for editors.
    const { lines, index } = lineAt(text, pick, (_, at) => at > 1);
    if (index === null) return null;
    const [one = "", other = ""] = lines.slice(index - 1, index + 1);
    return { path, text: lines.toSpliced(index - 1, 2, other, one).join("\n") };
  },
};
