import type { Placed } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import { placedTexts } from "../shape/get.ts";
import type { Mapping } from "../yaml/value.ts";

/** The rules under `allow`. A comment must say why, on the same lines or on the line above. */
export function readAllow(mapping: Mapping, reading: Reading): readonly Placed<string>[] {
  const entry = mapping.entries.get("allow");
  if (!entry) return [];
  const rules = placedTexts(mapping, "allow");
  const { key, value } = entry;
  if (value && rules.length > 0 && !hasReason(reading.file.text, key.place.start, value.place.end)) {
    reading.report(
      "allow-without-reason",
      key.place,
      "`allow` has no comment that says why.",
      `Add the reason as a comment: \`allow: ${rules[0]?.value ?? ""} # the reason\`.`,
    );
  }
  return rules;
}

/** Ids have no `#`, so every `#` on the lines of `allow` begins a comment. */
function hasReason(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  const before = text.slice(0, start).split(/\r?\n/).at(-2) ?? "";
  const comments = [before.trim(), ...text.slice(start, lineEnd < 0 ? text.length : lineEnd).split(/(?=#)/)];
  return comments.some((comment) => /^#\s*\w/.test(comment) && !comment.includes("yaml-language-server"));
}
