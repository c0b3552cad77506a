import type { Entry } from "../outline.ts";
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

/** `– person: yann-lecun`, as autocorrection writes it, or a bullet: one slip for all entries of the file. */
export function wrongDash(text: string, entries: readonly Entry[]): Slip | null {
  const places = entries.flatMap(({ wrongDash: place }) => place ?? []);
  const [first] = places;
  if (first === undefined) return null;
  const mark = text[first] ?? "";
  const others = places.length - 1;
  const more = others === 0 ? "" : ` ${others} more ${others === 1 ? "entry" : "entries"} of this file too.`;
  return {
    rule: "wrong-dash",
    start: first,
    end: first + 1,
    message: `This entry of a list begins with ${names[mark] ?? "another sign"} (\`${mark}\`), where YAML knows only the hyphen (\`-\`).${more}`,
    help: "Write a hyphen (`-`) and a space; `npm run check -- --fix` does that everywhere in the file.",
    edits: places.map((place) => ({ start: place, end: place + 1, insert: "-" })),
    does: `wrote \`-\` for \`${mark}\``,
  };
}
