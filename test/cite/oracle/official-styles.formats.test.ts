import { describe, expect, test } from "vitest";
import { citable, styles } from "../../../src/cite/index.ts";
import { marked } from "../works.ts";
import { wholeSite } from "../whole-map.ts";
import { compare, readReview } from "./accepted-differences.ts";
import { lastChangeOf, officialReferences } from "./official-styles.ts";

const works = wholeSite().debate.sources.map((source) => citable(source, "en"));
const review = readReview();

describe.each(styles.map(({ name, set }) => [name, set] as const))("references of all sources in %s", (name, set) => {
  const { file = "", updated = "" } = review.styles[name] ?? {};
  const present = lastChangeOf(file);
  // Differences from another revision of the official style are not reviewed.
  const problem = present === "" ? "it isn't here" : `it is of ${present}, and what was reviewed of ${updated}`;
  const title =
    present === updated
      ? "are those of the official style but for the differences that are accepted"
      : `are not compared with the official style: ${problem}`;

  test.skipIf(present !== updated)(title, () => {
    const official = officialReferences(file, works);
    const { unexplained, gone } = compare(
      works,
      ({ key }) => official.get(key) ?? "",
      (work) => marked(set(work)),
      review.accepted.filter(({ style }) => style === name),
    );
    expect(unexplained, "differences that accepted-differences.yaml doesn't list").toEqual([]);
    expect(gone, "differences that accepted-differences.yaml lists and that don't occur").toEqual([]);
  });
});
