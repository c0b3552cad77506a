import { lab, rgb } from "d3";
import { expect, test } from "vitest";
import { colours } from "../../src/text/colours.ts";

/** Relative luminance, 0 to 1, as in WCAG 2.2. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const linear = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const papers = ["paper", "paper-raised", "map-paper"] as const;
const inks = [
  "ink",
  "ink-soft",
  "accent",
  "unanswered",
  "role-position",
  "role-reason",
  "role-objection",
  "role-rebuttal",
] as const;

test.each(inks)("%s can be read on each paper, by day and by night", (ink) => {
  const contrasts = papers.flatMap((paper) =>
    ([0, 1] as const).map((theme) => contrast(colours[ink][theme], colours[paper][theme])),
  );
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});

test("each colour is lighter or darker by day than by night, as its paper is", () => {
  const lightness = (colour: string): number => lab(colour).l;
  for (const paper of papers) expect(lightness(colours[paper][0])).toBeGreaterThan(lightness(colours[paper][1]));
  for (const ink of inks) expect(lightness(colours[ink][0])).toBeLessThan(lightness(colours[ink][1]));
});
