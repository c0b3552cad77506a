import type { PageRecord } from "../model/index.ts";
import { innerMappings, plainText, prose } from "../shape/get.ts";
import type { RecordParts } from "./record-base.ts";

/** A page about the map, in `pages/`. */
export function readPage({ base, mapping, reading }: RecordParts): PageRecord {
  return {
    kind: "page",
    ...base,
    title: plainText(mapping, "title"),
    description: plainText(mapping, "description"),
    text: prose(mapping, "text", reading),
    parts: innerMappings(mapping, "parts").map((part) => ({
      heading: plainText(part, "heading"),
      text: prose(part, "text", reading),
    })),
  };
}
