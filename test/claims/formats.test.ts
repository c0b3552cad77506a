import { describe, expect, test } from "vitest";
import { date } from "../../src/claims/formats/date.ts";
import { fieldTables, parse, example } from "../../src/claims/index.ts";
import { asId, asNewId, idOf, citedSourceId } from "../../src/claims/formats/id.ts";
import { arxiv, doi, isbn, orcid, wikidata } from "../../src/claims/formats/identifiers.ts";
import type { Format } from "../../src/claims/formats/texts.ts";
import { pathOfKind } from "./path-of-kind.ts";

const id = idOf([], "an id", "milk-is-thin");

const right: readonly (readonly [string, Format, readonly string[]])[] = [
  ["an id", id, ["a", "milk-is-thin", "2022", "a".repeat(64), "com0", "con-men", "nul-1"]],
  ["a date", date, ["2022", "2022-06", "2022-06-27", "2024-02-29", "2000-02-29"]],
  ["a DOI", doi, ["10.1000/182", "10.1000/182", "10.1000.10/x(1)<2>"]],
  ["an arXiv id", arxiv, ["2306.02572", "0704.0001v2", "cs.AI/0301001", "hep-th/9901001v1"]],
  ["a Wikidata id", wikidata, ["Q1", "Q3571662"]],
  ["an ORCID iD", orcid, ["0000-0002-1825-0097", "0000-0002-1694-233X"]],
  ["an ISBN", isbn, ["978-0-19-967811-2", "9780199678112", "0-262-51087-1", "080442957X"]],
];

const wrong: readonly (readonly [string, Format, readonly string[]])[] = [
  ["an id", id, ["A", "a--b", "-a", "a_b", "a b", "é", "a".repeat(65), "con", "nul", "com1", "lpt9"]],
  [
    "a date",
    date,
    ["22", "2022-6", "2022-13", "2022-02-29", "1900-02-29", "0000", "2022-06-31", "June 2022", "2022-06-27T00:00"],
  ],
  ["a DOI", doi, ["doi:10.1000/182", "https://doi.org/10.1000/182", "10.1000", "11.1000/1", "10.1000/a b"]],
  ["an arXiv id", arxiv, ["arXiv:2306.02572", "2313.02572", "2306.123", "2306.02572v0"]],
  ["a Wikidata id", wikidata, ["q1", "Q0", "P31", "https://www.wikidata.org/wiki/Q1"]],
  ["an ORCID iD", orcid, ["0000-0002-1825-0098", "0000000218250097", "https://orcid.org/0000-0002-1825-0097"]],
  ["an ISBN", isbn, ["978-0-19-967811-3", "978019967811", "0-262-51087-2", "978019967811X"]],
];

describe.each(right)("%s is accepted", (_, format, values) => {
  test.each(values)("%s", (value) => {
    expect(format.fault(value)).toBeNull();
  });
});

describe.each(wrong)("%s is refused", (_, format, values) => {
  test.each(values)("%s", (value) => {
    expect(format.fault(value)).not.toBeNull();
  });
});

describe("the likely intended value is offered", () => {
  test.each([
    [date, "27 June 2022", "`2022-06-27`"],
    [date, "June 27, 2022", "`2022-06-27`"],
    [date, "2022/6/7", "`2022-06-07`"],
    [date, "Mar. 2020", "`2020-03`"],
    [doi, "https://doi.org/10.1000/182", "`10.1000/182`"],
    [arxiv, "https://arxiv.org/pdf/2306.02572v1.pdf", "`2306.02572v1`"],
    [orcid, "https://orcid.org/0000-0002-1825-0097", "`0000-0002-1825-0097`"],
    [wikidata, "https://www.wikidata.org/wiki/Q42", "`Q42`"],
    [id, "Milk is Thin!", "`milk-is-thin`"],
    [id, "tea/milk-is-thin", "Write `milk-is-thin`."],
    [id, "milk-is-thin.yaml", "Write `milk-is-thin`."],
    [id, "../claims/tea/milk-is-thin.yml", "Write `milk-is-thin`."],
    [id, "nul", "longer name"],
    [citedSourceId, "singer-1975, S. 40", "Write two lines:\nsource: singer-1975\nat: S. 40"],
    [citedSourceId, "singer-1975 S. 40", "source: singer-1975\nat: S. 40"],
    [citedSourceId, "singer-1975, 40", "at: 40"],
    [citedSourceId, "singer-1975, tenth rule", "at: tenth rule"],
    [citedSourceId, "singer-1975, orwell-1946", "- singer-1975"],
  ])("%# %s", (format, value, meant) => {
    expect(format.fault(value)?.help).toContain(meant);
  });

  const type = fieldTables.source.get("type")?.shape;

  test.each([
    ["journal article", "Did you mean `article-journal`?"],
    ["Blog Post", "Did you mean `post-weblog`?"],
    ["conference_paper", "Did you mean `paper-conference`?"],
    ["article-jurnal", "Did you mean `article-journal`?"],
  ])("a source's type: %s", (value, help) => {
    expect(type?.kind === "text" && type.format.fault(value)?.help).toBe(help);
  });

  test("for an unknown type of source, the help is short and links to the whole list", () => {
    const help = (type?.kind === "text" && type.format.fault("zzz")?.help) || "";
    expect(help.split(" ").length).toBeLessThan(20);
    expect(help).toMatch(/https:\/\/docs\.citationstyles\.org\S+$/);
  });

  test("an id loses accents and marks, and keeps within its length", () => {
    expect(asId("L'été à Zürich — 2")).toBe("lete-a-zuerich-2");
    expect(asId("a-".repeat(60))).toHaveLength(63);
    expect(asId("…")).toBe("");
    expect(asId("-a--B-")).toBe("a-b");
  });

  test("an id of a new file that is too long ends with a whole word, while others are cut where they always were", () => {
    const text = "Whoever pours the milk last can see how much of it the tea really needs";
    expect(asNewId(text)).toBe("whoever-pours-the-milk-last-can-see-how-much-of-it-the-tea");
    expect(asId(text)).toBe("whoever-pours-the-milk-last-can-see-how-much-of-it-the-tea-reall");
    expect(asNewId("a".repeat(70))).toBe("a".repeat(64));
    expect(asNewId(`${"a".repeat(60)} bcd efg`)).toBe(`${"a".repeat(60)}-bcd`);
  });
});

test("an id with spaces, capitals or the ending of its file gets the id that was meant", () => {
  const help = (value: string): string => {
    const text = `claim: Milk is thin.\nsupports: ${value}\n`;
    return parse({ path: "claims/tea/x.yaml", text })
      .findings.map((finding) => finding.help)
      .join();
  };
  expect(help("My Claim.yaml")).toBe("Write `my-claim`, the name that the file must have.");
  expect(help("tea/My Claim.yaml")).toBe("Write `my-claim`, the name that the file must have.");
  expect(help("my claim")).toBe("Write `my-claim`, if there is a file with that name.");
  expect(help("my-claim, your-claim")).toContain("  - my-claim\n  - your-claim");
});

const keys = Object.entries(fieldTables).flatMap(([kind, fields]) =>
  [...fields].map(([key, { shape }]) => ({ kind, key, shape })),
);

describe("the example in a message about a key can be copied", () => {
  test.each(keys)("$kind: $key", ({ kind, key, shape }) => {
    const others = Object.entries(fieldTables)
      .flatMap(([name, fields]) => (name === kind ? [...fields] : []))
      .filter(([name, field]) => field.required && name !== key)
      .map(([name, field]) => example(name, field.shape));
    const relation = kind === "claim" && key !== "supports" ? ["supports: x-is-so"] : [];
    const reason = key === "allow" ? " # why" : "";
    const text = [...others, ...relation, `${example(key, shape)}${reason}`, ""].join("\n");
    expect(parse({ path: pathOfKind[kind] ?? "", text }).findings).toEqual([]);
  });

  test("an undercut's example is possible: its premise and conclusion are two claims", () => {
    const undercuts = fieldTables.claim.get("undercuts");
    const ids = [...(undercuts ? example("undercuts", undercuts.shape) : "").matchAll(/: (\S+)$/gm)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});
