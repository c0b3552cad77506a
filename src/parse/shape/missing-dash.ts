import type { Edit, Fix } from "../../model/index.ts";
import type { Reading } from "../reading.ts";
import type { Mapping } from "../yaml/value.ts";

/** Reports a list with one entry that was written without its dash, so that YAML takes it for keys of its own. */
export function reportMissingDash(value: Mapping, key: string, reading: Reading): void {
  const [first] = value.entries.values();
  const name = first?.key.value ?? "";
  reading.report(
    "missing-dash",
    value.place,
    `\`${key}\` is a list, even where it has one entry only, and each entry of a list begins with a dash.`,
    `Write \`- ${name}: …\`, with a dash and a space, and begin the other lines of it straight below \`${name}\`.`,
    dashBefore(value, name, reading),
  );
}

/** A dash before the first key, and the lines that belong to it two spaces further in; null where they are not each on a line. */
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
