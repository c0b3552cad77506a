import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cardColours, light, roleColours } from "../../../src/map/drawing/paint-shape.ts";

test("drawings outside of the site have the light colours of its style sheets", async () => {
  const styles = await Promise.all(["tokens", "map"].map((name) => readFile(`src/styles/${name}.css`, "utf8")));
  const colour = (name: string): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]+)`).exec(styles.join("\n"))?.[1];
  expect(light).toEqual({
    page: colour("paper"),
    background: colour("map-background"),
    paper: colour("map-paper"),
    ink: colour("ink"),
    soft: colour("ink-soft"),
    branch: colour("map-branch"),
    unanswered: colour("unanswered"),
    unansweredBackground: colour("unanswered-background"),
  });
  for (const role of ["question", "position", "reason", "objection", "rebuttal"] as const)
    expect(roleColours[role]).toBe(colour(`role-${role}`));
  for (const role of ["reason", "objection", "rebuttal"] as const)
    expect(cardColours[role]).toBe(colour(`map-${role}`));
});
