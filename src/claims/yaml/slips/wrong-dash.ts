import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

const names: Readonly<Record<string, string>> = {
  "\u2010": "a typographic hyphen",
  "\u2011": "a no-break hyphen",
  "\u2012": "a figure dash",
  "\u2013": "an en dash",
  "\u2014": "an em dash",
  "\u2015": "a long dash",
  "\u2212": "a minus sign",
};

/** `– person: george-orwell`, as autocorrection writes it, or a bullet: one slip for all entries of the file. */
export function wrongDash(text: string, entries: readonly OutlineItem[]): Slip | null {
  const places = entries.flatMap(({ wrongDash: place }) => place ?? []);
  const [first] = places;
  if (first === undefined) return null;
  const mark = text[first] ?? "";
  const others = places.length - 1;
  const more =
    others === 0 ? "" : ` So ${others === 1 ? "does 1 more entry" : `do ${others} more entries`} in this file.`;
  return {
    rule: "missing-dash",
    start: first,
    end: first + 1,
    message: `This entry of a list begins with ${names[mark] ?? "another character"} (\`${mark}\`), but YAML needs a hyphen (\`-\`).${more}`,
    help: "Write a hyphen (`-`) and a space, or run `npm run check -- --fix`.",
    edits: places.map((place) => ({ start: place, end: place + 1, insert: "-" })),
    does: `wrote \`-\` for \`${mark}\``,
  };
}
