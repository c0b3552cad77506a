import type { Edit, Fix } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Mapping } from "../yaml/value.ts";

/** Reports a list with a single entry that lacks its dash, so that YAML reads it as a mapping. */
export function reportMissingDash(value: Mapping, key: string, reading: Reading): void {
  const [first] = value.entries.values();
  const name = first?.key.value ?? "";
  reading.report(
    "missing-dash",
    value.place,
    `\`${key}\` is a list, even with a single entry, and each entry begins with a dash.`,
    `Write \`- ${name}: …\`, with a dash and a space, and align the other lines of the entry with \`${name}\`.`,
    dashBefore(value, name, reading),
  );
}

/** A fix that adds the dash and indents the other lines by two spaces; null if the keys are not on separate lines. */
function dashBefore({ place: { start } }: Mapping, name: string, { file: { text } }: Reading): Fix | null {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (!text.startsWith(`${name}:`, start) || !/^ +$/.test(indent)) return null;
  const edits: Edit[] = [{ start, end: start, insert: "- " }];
  for (let line = text.indexOf("\n", start) + 1; line > 0 && line < text.length; line = text.indexOf("\n", line) + 1) {
    const isBlank = /^[ \r]*(?:\n|$)/.test(text.slice(line));
    if (!isBlank && !text.startsWith(indent, line)) break;
    if (!isBlank) edits.push({ start: line, end: line, insert: "  " });
  }
  return { kind: "edit", does: `put a dash before \`${name}\``, edits };
}
