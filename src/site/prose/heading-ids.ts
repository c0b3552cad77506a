import { asId } from "../../claims/formats/id.ts";

/** An anchor for each heading of a page: its words, with a number if another heading before has the same. */
export function headingIds(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const words = asId(heading);
    const id = words === "" || taken.has(words) ? [words, index + 1].filter(Boolean).join("-") : words;
    taken.add(id);
    return id;
  });
}
