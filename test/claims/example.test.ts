import { describe, expect, test } from "vitest";
import { example, fieldTables, parse } from "../../src/claims/index.ts";
import { pathOfKind } from "./path-of-kind.ts";

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
