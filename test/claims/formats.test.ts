import { describe, expect, test } from "vitest";
import { z } from "zod";
import { date } from "../../src/claims/formats/date.ts";
import { fieldTables, parse, example } from "../../src/claims/index.ts";
import { asId, asNewId, idOf, citedSourceId } from "../../src/claims/formats/id.ts";
import { arxiv, doi, isbn, orcid, wikidata } from "../../src/claims/formats/identifiers.ts";
import type { Format } from "../../src/claims/formats/texts.ts";
import { casesIn } from "../cases.ts";
import { pathOfKind } from "./path-of-kind.ts";

const { type } = Object.fromEntries([...fieldTables.source].map(([key, { shape }]) => [key, shape]));
if (type?.kind !== "text") throw new Error("The type of a source is a text.");
const formats: Readonly<Record<string, Format>> = {
  ...{ id: idOf([], "an id", "milk-is-thin"), citedSourceId, date, doi, arxiv, wikidata, orcid, isbn },
  type: type.format,
};
const texts = z.array(z.string()).default([]);
const said = z.record(z.string(), z.string()).default({});
const cases = casesIn(
  "test/claims/formats.yaml",
  z.record(z.string(), z.strictObject({ right: texts, wrong: texts, meant: said })),
);

describe.each(Object.entries(cases))("a text of the format %s", (name, { right, wrong, meant }) => {
  const fault = (value: string) => formats[name]?.fault(value);
  test("has no fault where it is right", () => {
    expect(right.filter((value) => fault(value) !== null)).toEqual([]);
  });
  test("has one where it is wrong", () => {
    expect([...wrong, ...Object.keys(meant)].filter((value) => !fault(value))).toEqual([]);
  });
  test.each(Object.entries(meant))("has help with what was likely meant: %s", (value, help) => {
    expect(fault(value)?.help).toContain(help);
  });
});

describe("the likely intended value is offered", () => {
  test("for an unknown type of source, the help is short and links to the whole list", () => {
    const help = type.format.fault("zzz")?.help ?? "";
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
