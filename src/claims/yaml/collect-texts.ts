import { visibleOffsets } from "../prose/visible-offsets.ts";
import type { Reading } from "../reading.ts";
import { contentOf } from "./content.ts";
import type { Text, Value } from "./value.ts";

/** Adds every text in a value to `reading.texts`: line by line if the file has it verbatim; if not, its value at the place of the whole text. */
export function collectTexts(value: Value, reading: Reading): void {
  if (value.kind === "list") for (const item of value.items) collectTexts(item, reading);
  if (value.kind === "mapping")
    for (const entry of value.entries.values()) if (entry.value) collectTexts(entry.value, reading);
  if (value.kind === "text" && value.value !== "") collectText(value, reading);
}

function collectText(text: Text, reading: Reading): void {
  const { value, place } = text;
  const { start, end } = contentOf(text, reading);
  const source = reading.text.slice(start, end);
  if (place.end - place.start === value.length || !visibleOffsets(value, source)) {
    reading.texts.push({ value, place });
    return;
  }
  for (const { 0: line, index } of source.matchAll(/\S(?:[^\r\n]*\S)?/g)) {
    reading.texts.push({ value: line, place: reading.place(start + index, start + index + line.length) });
  }
}
