import { readFileSync } from "node:fs";
import { interpolateLab, lab, rgb } from "d3";
import { expect, test } from "vitest";
import { contrast } from "../../src/claims/formats/colour.ts";
import { colours, nightTint } from "../../src/text/colours.ts";

const papers = ["paper", "paper-raised", "map-paper"] as const;
const roles = ["role-position", "role-reason", "role-objection", "role-rebuttal"] as const;
const inks = ["ink", "ink-soft", "accent", "unanswered", ...roles] as const;

test.each(inks)("%s can be read on each paper, by day and by night", (ink) => {
  const contrasts = papers.flatMap((paper) =>
    ([0, 1] as const).map((theme) => contrast(colours[ink][theme], colours[paper][theme])),
  );
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});

test.each(roles)("a card of the %s by night holds its texts", (role) => {
  const card = rgb(interpolateLab(colours["map-paper"][1], colours[role][1])(nightTint)).formatHex();
  for (const ink of ["ink", "ink-soft", "unanswered", role] as const)
    expect(contrast(colours[ink][1], card)).toBeGreaterThanOrEqual(4.5);
});

test("each colour is lighter or darker by day than by night, as its paper is", () => {
  const lightness = (colour: string): number => lab(colour).l;
  for (const paper of papers) expect(lightness(colours[paper][0])).toBeGreaterThan(lightness(colours[paper][1]));
  for (const ink of inks) expect(lightness(colours[ink][0])).toBeLessThan(lightness(colours[ink][1]));
});

test("the icon has colours of the light page", () => {
  const icon = readFileSync(new URL("../../public/favicon.svg", import.meta.url), "utf8");
  const light: readonly string[] = Object.values(colours).map(([value]) => value);
  expect(icon.match(/#\w+/g)?.filter((value) => !light.includes(value))).toEqual([]);
});
