import { describe, expect, test } from "vitest";
import { fileKind } from "../../src/parse/file-kind.ts";
import { parse } from "../../src/parse/index.ts";

describe("a file's path determines its kind and its id", () => {
  test.each([
    ["claims/map.yaml", "map", "map"],
    ["claims/risk/debate.yaml", "debate", "risk"],
    ["claims/risk/text-is-thin.yaml", "statement", "text-is-thin"],
    ["claims/risk/deep/er/text-is-thin.yaml", "statement", "text-is-thin"],
    ["claims/sources/lecun-2022.yaml", "source", "lecun-2022"],
    ["claims/people/yann-lecun.yaml", "person", "yann-lecun"],
    ["elsewhere/map.yaml", "map", "map"],
    ["claims/README.md", null, "readme"],
    ["claims/.DS_Store", null, ""],
    ["claims/risk/.gitkeep", null, ""],
  ])("%s", (path, kind, id) => {
    expect(fileKind(path)).toMatchObject({ kind, id, problems: [] });
  });
});

describe("a wrong name is reported with the right one", () => {
  test.each([
    ["claims/risk/x.yml", "bad-file-name", "`x.yaml`"],
    ["claims/risk/Text Is_Thin.YAML", "bad-file-name", "`text-is-thin.yaml`"],
    ["claims/Big Risk/x.yaml", "bad-file-name", "`big-risk`"],
    ["claims/risk/notes.txt", "bad-file-name", "Move it out"],
    ["claims/risk/README.md", "bad-file-name", "Move it out"],
    ["claims/x.yaml", "misplaced-file", "folder of its debate"],
    ["claims/risk/nul.yaml", "bad-file-name", "more than one word"],
    ["claims/risk/COM1.yml", "bad-file-name", "more than one word"],
    ["claims/aux/x.yaml", "bad-file-name", "more than one word"],
    ["claims/sources/old/x.yaml", "misplaced-file", "`sources/x.yaml`"],
  ])("%s", (path, rule, help) => {
    const { problems } = fileKind(path);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]?.help).toContain(help);
  });

  test("except for names that Windows reserves for devices", () => {
    expect(fileKind("claims/risk/Con.yaml").betterPath).toBeNull();
    expect(fileKind("claims/Nul/X.yaml").betterPath).toBeNull();
    expect(fileKind("claims/risk/con-men.yaml").problems).toEqual([]);
  });

  test("and the file is read under the right name", () => {
    const { record, findings } = parse({ path: "claims/risk/Text.yml", text: "claim: Text is thin.\nsupports: a\n" });
    expect(record).toMatchObject({ kind: "claim", id: "text", debate: "risk" });
    expect(findings).toMatchObject([{ rule: "bad-file-name", place: { start: 0, end: 0 } }]);
  });
});
