import type { Placed } from "../../model/index.ts";
import type { Reading } from "../reading.ts";
import { placedTexts } from "../shape/get.ts";
import type { Mapping } from "../yaml/value.ts";

/** The rules that a file is excused from. A comment has to say why: on the lines of `allow`, or on the line above it. */
export function readAllow(mapping: Mapping, reading: Reading): readonly Placed<string>[] {
  const entry = mapping.entries.get("allow");
  if (!entry) return [];
  const rules = placedTexts(mapping, "allow");
  const { key, value } = entry;
  if (value && rules.length > 0 && !hasReason(reading.file.text, key.place.start, value.place.end)) {
    reading.report(
      "allow-without-reason",
      key.place,
      "Nothing says why this file is excused from a rule.",
      `Write it as a comment behind the rule: \`allow: ${rules[0]?.value ?? ""} # the reason\`.`,
    );
  }
  return rules;
}

/** Ids hold no `#`, so on the lines of `allow` every one begins a comment. */
function hasReason(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  const before = text.slice(0, start).split(/\r?\n/).at(-2) ?? "";
  const comments = [before.trim(), ...text.slice(start, lineEnd < 0 ? text.length : lineEnd).split(/(?=#)/)];
  return comments.some((comment) => /^#\s*\w/.test(comment) && !comment.includes("yaml-language-server"));
}
