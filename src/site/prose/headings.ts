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

/** A heading with an anchor. */
interface Heading {
  readonly id: string;
  /** HTML without tags: entities stay. */
  readonly text: string;
}

/** The second-level headings of our own HTML that can be linked to, in their order. */
export function headingsIn(html: string): readonly Heading[] {
  return [...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id = "", inner = ""]) => ({
    id,
    text: inner
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  }));
}
