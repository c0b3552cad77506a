import type { Name, PartialDate, SourceRecord } from "../model/index.ts";
import { cslDates, cslNames, cslTexts } from "../fields/csl-variables.ts";
import { innerMapping, innerMappings, placedText, plainText } from "../shape/get.ts";
import { readName } from "./read-name.ts";
import type { RecordParts } from "./record-base.ts";

/** A source; null without its type or title. */
export function readSource({ base, mapping, reading }: RecordParts): SourceRecord | null {
  const type = placedText(mapping, "type");
  const title = placedText(mapping, "title");
  const checked = innerMapping(mapping, "checked");
  const names: Record<string, readonly Name[]> = {};
  const dates: Record<string, PartialDate> = {};
  const fields: Record<string, string> = {};
  for (const key of mapping.entries.keys()) {
    if (key in cslNames) names[key] = innerMappings(mapping, key).flatMap((name) => readName(name, reading) ?? []);
    else if (key in cslDates) dates[key] = plainText(mapping, key);
    else if (key in cslTexts || identifiers.has(key)) fields[key] = plainText(mapping, key);
  }
  return (
    type &&
    title && {
      kind: "source",
      ...base,
      type,
      title,
      names,
      dates,
      fields,
      arxiv: plainText(mapping, "arxiv"),
      checked: checked && { date: plainText(checked, "date"), record: plainText(checked, "record") },
    }
  );
}

/** CSL variables with a format of their own. */
const identifiers: ReadonlySet<string> = new Set(["DOI", "ISBN", "URL"]);
