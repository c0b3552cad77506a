import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { colours, roleColours } from "../../src/share/colours.ts";

test("share images have the light colours of the site's style sheets", async () => {
  const styles = await Promise.all(["tokens", "map"].map((name) => readFile(`src/styles/${name}.css`, "utf8")));
  const light = (name: string): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]+)`).exec(styles.join("\n"))?.[1];
  expect({
    paper: light("paper"),
    ink: light("ink"),
    inkSoft: light("ink-soft"),
    sea: light("map-sea"),
    land: light("map-land"),
    unanswered: light("unanswered"),
    unansweredGround: light("unanswered-ground"),
  }).toEqual(colours);
  expect(Object.fromEntries(Object.keys(roleColours).map((role) => [role, light(`role-${role}`)]))).toEqual(
    roleColours,
  );
});
