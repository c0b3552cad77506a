import { describe, expect, test } from "vitest";
import { z } from "zod";
import { casesIn } from "../cases.ts";
import { fileKind } from "../../src/claims/file-kind.ts";
import { parse } from "../../src/claims/index.ts";

const cases = casesIn(
  "test/claims/file-kind.yaml",
  z.strictObject({
    right: z.record(z.string(), z.strictObject({ kind: z.string().nullable(), id: z.string() })),
    wrong: z.record(z.string(), z.strictObject({ rule: z.string(), help: z.string() })),
  }),
);

describe("a file's path determines its kind and its id", () => {
  test.each(Object.entries(cases.right))("%s", (path, is) => {
    expect(fileKind(path)).toMatchObject({ ...is, problems: [] });
  });
});

describe("a wrong name is reported with the right one", () => {
  test.each(Object.entries(cases.wrong))("%s", (path, { rule, help }) => {
    const { problems } = fileKind(path);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]?.help).toContain(help);
  });

  test("and with the characters that a name may have", () => {
    const [problem] = fileKind("claims/tea/My Größe.yaml").problems;
    expect(problem?.message).toContain("only lower-case letters from a to z, digits, and single hyphens between words");
    expect(problem?.help).toBe("Rename it to `my-groesse.yaml`.");
  });

  test("which ends with a whole word if the old one is too long, while the file is read under the id that it always had", () => {
    const name = "whoever-pours-the-milk-last-can-see-how-much-of-it-the-tea-really-needs";
    const better = "whoever-pours-the-milk-last-can-see-how-much-of-it-the-tea.yaml";
    const { id, betterPath, problems } = fileKind(`claims/${name}/${name}.yaml`);
    expect(betterPath).toBe(`claims/${better.replace(".yaml", "")}/${better}`);
    expect(problems.map(({ help }) => help)).toEqual([
      `Rename it to \`${better}\`.`,
      `Rename it to \`${better.replace(".yaml", "")}\`.`,
    ]);
    expect(id).toBe("whoever-pours-the-milk-last-can-see-how-much-of-it-the-tea-reall");
    expect(fileKind(`claims/people/old/${name}.yaml`).problems.at(-1)?.help).toBe(`Move it to \`people/${better}\`.`);
  });

  test("except for names that Windows reserves for devices", () => {
    expect(fileKind("claims/tea/Con.yaml").betterPath).toBeNull();
    expect(fileKind("claims/Nul/X.yaml").betterPath).toBeNull();
    expect(fileKind("claims/tea/con-men.yaml").problems).toEqual([]);
  });

  test("and the file is read under the right name", () => {
    const { record, findings } = parse({ path: "claims/tea/Text.yml", text: "claim: Milk is thin.\nsupports: a\n" });
    expect(record).toMatchObject({ kind: "claim", id: "text", debate: "tea" });
    expect(findings).toMatchObject([{ rule: "bad-file-name", place: { start: 0, end: 0 } }]);
  });
});
