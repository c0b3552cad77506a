import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { biblatex, bibtex, cslJson, ris, type Citable } from "../../src/cite/index.ts";
import { difficultWorks, group, work } from "./works.ts";
import { wholeMap } from "./whole-map.ts";
import { ownAddress } from "../../src/cite/citable.ts";
import type { Name } from "../../src/claims/model/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const works: readonly Citable[] = [...difficultWorks, ...wholeMap()];

const lost = (items: ReadonlyMap<string, Item>, of = works): readonly LostFact[] =>
  of.flatMap((work) => lostFacts(work, items.get(work.key)));

/** BibLaTeX's @article has no publisher: the name of the periodical is enough. */
const isPublisherOfArticle = ({ fact, work }: LostFact): boolean =>
  fact === "publisher" && works.some(({ key, type }) => key === work && type.startsWith("article-"));

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Biber writes lists of publishers and organisations without the braces that keep an "and" inside one name, so one name
 * becomes two.
 */
const withoutDivision = (items: ReadonlyMap<string, Item>): ReadonlyMap<string, Item> =>
  new Map(
    [...items].map(([id, item]) => [id, { ...item, publisher: text(item["publisher"]).replaceAll("; ", " and ") }]),
  );

describe("pandoc reads back every claim, every source and the difficult works:", () => {
  test("BibTeX keeps every field", () => {
    expect(lost(readWithPandoc("bibtex", bibtex.write(works)))).toEqual([]);
  });

  test("BibLaTeX keeps every field except the publisher of a periodical", () => {
    expect(
      lost(readWithPandoc("biblatex", biblatex.write(works))).filter((fact) => !isPublisherOfArticle(fact)),
    ).toEqual([]);
  });

  test("CSL-JSON keeps every field", () => {
    expect(lost(readWithPandoc("csljson", cslJson.write(works)))).toEqual([]);
  });

  test("RIS keeps every field that pandoc's RIS reader supports", () => {
    const found = lost(readWithPandoc("ris", ris.write(works)));
    expect(found.filter(({ fact }) => !unreadByPandoc.has(fact))).toEqual([]);
  });
});

test("a work whose strings try to break out of their entry is one entry for pandoc and biber", () => {
  const title = `}},\n@comment{ "x" \\input{/etc/passwd}\r\nER  - \r\nTY  - BOOK\r\n`;
  const hostile = work("it", "report", title, {
    names: { author: [group("}} and {{ % #")] },
    dates: { issued: "2026" },
    fields: { publisher: "a } and b {", DOI: "10.1000/}{x", URL: "https://example.org/}},\n@misc{y,", page: "1}-{2" },
    locator: "} 3",
  });
  const read = [
    readWithPandoc("bibtex", bibtex.write([hostile])),
    readWithPandoc("biblatex", biblatex.write([hostile])),
    readWithPandoc("ris", ris.write([hostile])),
    readWithPandoc("csljson", cslJson.write([hostile])),
  ];
  expect(read.map((items) => [...items.keys()])).toEqual(read.map(() => ["it"]));
  for (const items of read) expect(text(items.get("it")?.["title"])).toContain("@comment");
  expect(readWithBiber(biblatex.write([hostile])).warnings).toEqual([]);
});

test("a single brace is still there after pandoc or biber has read it", () => {
  const lone = work("it", "book", "One { two }} {three", {
    names: { author: [group("A { House")] },
    dates: { issued: "2026" },
    fields: { publisher: "Open } House" },
  });
  const again = readWithBiber(biblatex.write([lone]));
  expect(again.warnings).toEqual([]);
  for (const printed of [
    printWithPandoc("bibtex", bibtex.write([lone])),
    printWithPandoc("biblatex", biblatex.write([lone])),
    printWithPandoc("biblatex", again.text),
  ]) {
    expect(printed.replaceAll(/\s+/g, " ").toLowerCase()).toMatch(
      /a \{ house\. 2026\. one \{ two \} ?\} \{three\. open \} house/,
    );
  }
});

/** All sources, and every tenth claim: biber needs most of the time of these tests, and entries of claims differ in their words alone. */
const worksForBiber = works.filter(({ type }, index) => type !== "entry-encyclopedia" || index % 10 === 0);

test("biber reads every entry without a warning and writes the same fields again", () => {
  const { warnings, text } = readWithBiber(biblatex.write(worksForBiber));
  expect(warnings).toEqual([]);
  const found = lost(withoutDivision(readWithPandoc("biblatex", text)), worksForBiber);
  expect(found.filter((fact) => !isPublisherOfArticle(fact))).toEqual([]);
});

test("biber also reads classic BibTeX, and warns only where its data model differs", () => {
  const { warnings } = readWithBiber(bibtex.write(works.filter(({ type }) => type !== "entry-encyclopedia")));
  const undated = new Set(works.filter(({ dates }) => (dates["issued"] ?? "") === "").map(({ key }) => key));
  const strange = warnings.filter((line) => {
    const [, type, key = "", objection = ""] = /Datamodel: (\w+) entry '([^']+)' \(.*\): (.*)$/.exec(line) ?? [];
    if (undated.has(key) && objection.endsWith("one of 'date, year' must be defined")) return false;
    return !otherInBibtex.has(`${type ?? ""}: ${objection}`);
  });
  expect(strange).toEqual([]);
});

/** BibTeX reads an editor as an author. Its articles may have a publisher, which its styles ignore. */
const otherInBibtex: ReadonlySet<string> = new Set([
  "book: Missing mandatory field 'author'",
  "incollection: Missing mandatory field 'editor'",
  "article: Invalid field 'publisher' for entrytype 'article'",
]);

/**
 * What pandoc 3.1's RIS reader ignores or changes although the format has it: it reads the name of a group as that of a
 * person, a suffix as the given name, and only the year of a date. A test below shows that our lines follow the
 * specification.
 */
const unreadByPandoc: ReadonlySet<string> = new Set(["author", "editor", "issued", "ISBN", "note"]);

test("a RIS record has people, date, number and notes in the form of the specification", () => {
  const records = ris.write(works).split(/ER {2}- \r\n/);
  const mistaken = works.filter((work, index) => {
    const lines = records[index]?.split("\r\n") ?? [];
    return expectedLines(work).some((line) => !lines.includes(line));
  });
  expect(mistaken.map(({ key }) => key)).toEqual([]);
});

function expectedLines(work: Citable): readonly string[] {
  const authors = (work.names["author"] ?? []).map((name) => {
    if (name.kind === "literal") return `AU  - ${name.literal.replaceAll(",", "")}`;
    const { droppingParticle, nonDroppingParticle, family, given, suffix } = name;
    const last = [droppingParticle, nonDroppingParticle, family].filter(Boolean).join(" ");
    return `AU  - ${[last, given, suffix].filter(Boolean).join(", ")}`;
  });
  const [year = "", month = "", day = ""] = (work.dates["issued"] ?? "").split("-");
  const isbn = work.fields["ISBN"] ?? "";
  const note = work.fields["note"] ?? "";
  return [
    ...authors,
    ...(year ? [`PY  - ${year}`, `DA  - ${year}/${month}/${day}/`] : []),
    ...(isbn ? [`SN  - ${isbn}`] : []),
    ...(work.locator ? [`N1  - at ${work.locator}`] : []),
    ...(note ? [`N1  - ${note.replaceAll(/\s+/g, " ")}`] : []),
  ];
}

/** A field that differs after a work was written and read back. */
interface LostFact {
  readonly work: string;
  readonly fact: string;
  readonly sent: string;
  readonly came: string;
}

/** Fields that a format doesn't have share one line of text, which is read back as the publisher. */
const together = ["container-title", "volume", "number", "publisher"];

/** Compares a work field by field with what a program read from its entry. */
function lostFacts(work: Citable, item: Item | undefined): readonly LostFact[] {
  if (!item) return [{ work: work.key, fact: "entry", sent: work.key, came: "" }];
  const lost: LostFact[] = [];
  const hold = (fact: string, sent: string, came: string): void => {
    if (plainText(sent) !== came) lost.push({ work: work.key, fact, sent, came });
  };
  const text = (variable: string): string => plainText(item[variable]);
  hold("title", work.title, text("title"));
  hold("author", names(work.names["author"]), cslNames(item["author"]));
  hold("issued", dateParts(work.dates["issued"] ?? ""), cslDate(item["issued"]));
  // Readers add the address of an arXiv paper if there is none.
  const ofPreprint = work.arxiv === "" ? "" : `https://arxiv.org/abs/${work.arxiv}`;
  hold("URL", ownAddress(work) || (text("URL") === ofPreprint ? ofPreprint : ""), text("URL"));
  hold("DOI", work.fields["DOI"] ?? "", text("DOI"));
  hold("editor", names(work.names["editor"]), cslNames(item["editor"]));
  const sent: Readonly<Record<string, string>> = {
    "container-title": work.fields["container-title"] ?? "",
    volume: work.fields["volume"] ?? "",
    number: work.fields["issue"] ?? work.fields["number"] ?? "",
    publisher: work.fields["publisher"] ?? "",
  };
  for (const fact of together) {
    const came = fact === "number" ? text("issue") || text("number") : text(fact);
    const isInLine = came === "" || fact === "publisher" ? text("publisher").includes(sent[fact] ?? "") : false;
    if ((sent[fact] ?? "") !== "" && !isInLine) hold(fact, sent[fact] ?? "", came);
  }
  hold("page", (work.fields["page"] ?? "").replaceAll("–", "-"), text("page").replaceAll("–", "-"));
  hold("edition", work.fields["edition"] ?? "", text("edition"));
  hold("ISBN", work.fields["ISBN"] ?? "", text("ISBN"));
  const notes = `${text("note")} ${text("annote")}`;
  for (const note of [work.fields["note"] ?? "", work.locator && `at ${work.locator}`]) {
    if (!notes.includes(plainText(note))) lost.push({ work: work.key, fact: "note", sent: note, came: notes });
  }
  return lost;
}

/** `van der|Berg|Martin|Jr.`: both kinds of particle together, because BibTeX has only one. */
function names(list: readonly Name[] | undefined): string {
  return (list ?? [])
    .map((name) =>
      name.kind === "literal"
        ? name.literal
        : [`${name.droppingParticle}${name.nonDroppingParticle}`, name.family, name.given, name.suffix].join("|"),
    )
    .join(" & ");
}

function cslNames(value: unknown): string {
  if (!Array.isArray(value)) return "";
  return value
    .map((name: unknown) => {
      const part = (key: string): string =>
        typeof name === "object" && name !== null ? plainText(Reflect.get(name, key)) : "";
      if (part("literal") !== "") return part("literal");
      return [
        part("dropping-particle") + part("non-dropping-particle"),
        part("family"),
        part("given"),
        part("suffix"),
      ].join("|");
    })
    .join(" & ");
}

function dateParts(date: string): string {
  return date === "" ? "" : date.split("-").map(Number).join("-");
}

function cslDate(value: unknown): string {
  const parts: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "date-parts") : [];
  return Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0].join("-") : "";
}

/** Pandoc marks text that must keep its capitals with `<span>`, and makes typographic quotation marks. */
function plainText(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
        .replaceAll(/[‘’“”"]/g, "'")
        .replaceAll(/<[^<>]*span[^<>]*>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&")
    : "";
}

/** A CSL-JSON item written by another program. */
type Item = Readonly<Record<string, unknown>>;

/** A bibliography as pandoc reads it, by id. Fails if pandoc prints any warning. */
function readWithPandoc(format: "bibtex" | "biblatex" | "ris" | "csljson", text: string): ReadonlyMap<string, Item> {
  const { status, stdout, stderr } = spawnSync("pandoc", ["--from", format, "--to", "csljson"], {
    input: text,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0 || stderr !== "") throw new Error(`pandoc ended with ${String(status)}: ${stderr}`);
  const items: unknown = JSON.parse(stdout);
  if (!Array.isArray(items)) throw new Error("pandoc gave no list of items.");
  return new Map(items.filter(isItem).map((item) => [String(item["id"]), item]));
}

/** A bibliography as pandoc prints it, as plain text in its default style. */
function printWithPandoc(format: "bibtex" | "biblatex", text: string): string {
  const parameters = ["--from", format, "--to", "plain", "--citeproc", "--wrap", "none"];
  const { status, stdout, stderr } = spawnSync("pandoc", parameters, { input: text, encoding: "utf8" });
  if (status !== 0 || stderr !== "") throw new Error(`pandoc ended with ${String(status)}: ${stderr}`);
  return stdout;
}

/** What biber reports when it checks a bibliography against biblatex's data model, and how it writes it after reading it. */
function readWithBiber(text: string) {
  const folder = temporaryFolder();
  const input = join(folder, "in.bib");
  const output = join(folder, "out.bib");
  writeFileSync(input, text);
  const { stdout, stderr } = spawnSync(
    "biber",
    ["--tool", "--validate-datamodel", "--nolog", "--output-file", output, input],
    { encoding: "utf8", cwd: folder, env: { ...process.env, PAR_GLOBAL_TMPDIR: folder } },
  );
  const warnings = `${stdout}${stderr}`.split("\n").filter((line) => /^(WARN|ERROR)/.test(line));
  return { warnings, text: readFileSync(output, "utf8") };
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && "id" in value;
}
