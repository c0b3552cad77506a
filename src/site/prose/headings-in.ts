/** A heading with an anchor. */
export interface Heading {
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
