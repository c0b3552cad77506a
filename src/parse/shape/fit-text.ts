import type { Reading } from "../reading.ts";
import type { Text } from "../yaml/value.ts";
import type { Format } from "./shape.ts";

/** Reports what is wrong with a text that is not empty; returns it on one line (Markdown as it is), or null where it doesn't fit its format. */
export function fitText(text: Text, format: Format, reading: Reading): Text | null {
  const value = format.name === "markdown" ? text.value : text.value.replace(/\s*[\r\n]\s*/g, " ");
  if (format.isProse) reportSilentSlips(text, reading);
  if (format.name === "url") reading.urls.push({ value, place: text.place });
  const fault = format.fault(value);
  if (!fault) return { ...text, value };
  if (/^-\S/.test(value) && text.style === "plain") {
    reading.report(
      "missing-space",
      text.place,
      "There is no space behind the dash, so YAML takes it for a part of the word.",
      `Write \`- ${value.slice(1).split(" ", 1)[0] ?? ""}\`, each entry on a line of its own.`,
    );
  } else if (/^[“”„«‘’]/.test(value)) {
    const bare = value.replace(/^[“”„«‘’]+|[“”»‘’]+$/g, "");
    reading.report(
      format.rule,
      text.place,
      `The typographic quotation marks count as a part of ${value}.`,
      `Delete them: \`${bare}\`.`,
    );
  } else reading.report(format.rule, text.place, fault.message, fault.help);
  return null;
}

/** Slips that YAML reads without complaint, as something that wasn't meant. */
function reportSilentSlips({ value, place, style, end }: Text, reading: Reading): void {
  if (style !== "plain") return;
  if (/^[“”„«].*[“”»]$/s.test(value)) {
    reading.report(
      "smart-quotes",
      place,
      "These quotation marks are typographic, so YAML takes them for a part of the text.",
      'Delete them, or use straight ones (`"`) if the text needs any.',
    );
  }
  const comment = /^[ \t]+(#[^\r\n]*)/.exec(reading.text.slice(end, end + 1000));
  if (!comment?.[1]) return;
  const start = end + comment[0].length - comment[1].length;
  reading.report(
    "cut-by-comment",
    reading.place(start, start + comment[1].trimEnd().length),
    "The text ends here: ` #` begins a comment, which is never shown.",
    "If it belongs to the text, put the whole text in quotation marks; if it is a comment, give it a line of its own above.",
  );
}
