import { describe, expect, test } from "vitest";
import { fileKind } from "../../src/claims/file-kind.ts";
import { parse } from "../../src/claims/index.ts";

describe("a file's path determines its kind and its id", () => {
  test.each([
    ["claims/map.yaml", "map", "map"],
    ["claims/tea/debate.yaml", "debate", "tea"],
    ["claims/tea/milk-is-thin.yaml", "statement", "milk-is-thin"],
    ["claims/tea/deep/er/milk-is-thin.yaml", "statement", "milk-is-thin"],
    ["claims/sources/porter-2022.yaml", "source", "porter-2022"],
    ["claims/people/ann-porter.yaml", "person", "ann-porter"],
    ["elsewhere/map.yaml", "map", "map"],
    ["claims/README.md", null, "readme"],
    ["claims/.DS_Store", null, ""],
    ["claims/tea/.gitkeep", null, ""],
  ])("%s", (path, kind, id) => {
    expect(fileKind(path)).toMatchObject({ kind, id, problems: [] });
  });
});

describe("a wrong name is reported with the right one", () => {
  test.each([
    ["claims/tea/x.yml", "bad-file-name", "`x.yaml`"],
    ["claims/tea/Milk Is_Thin.YAML", "bad-file-name", "`milk-is-thin.yaml`"],
    ["claims/Big Tea/x.yaml", "bad-file-name", "`big-tea`"],
    ["claims/tea/notes.txt", "bad-file-name", "Move it out"],
    ["claims/tea/README.md", "bad-file-name", "Move it out"],
    ["claims/x.yaml", "misplaced-file", "folder of its debate"],
    ["claims/tea/nul.yaml", "bad-file-name", "more than one word"],
    ["claims/tea/COM1.yml", "bad-file-name", "more than one word"],
    ["claims/aux/x.yaml", "bad-file-name", "more than one word"],
    ["claims/outline/debate.yaml", "bad-file-name", "another name"],
    ["claims/sources/old/x.yaml", "misplaced-file", "`sources/x.yaml`"],
  ])("%s", (path, rule, help) => {
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
