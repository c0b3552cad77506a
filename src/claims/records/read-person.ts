import type { PersonRecord } from "../model/index.ts";
import { innerMapping, innerMappings, placedText, plainText, prose } from "../shape/get.ts";
import { readName } from "./read-name.ts";
import type { RecordParts } from "./record-base.ts";

/** A person or organisation; null without a name. */
export function readPerson({ base, mapping, reading }: RecordParts): PersonRecord | null {
  const written = innerMapping(mapping, "name");
  const name = written && readName(written, reading);
  const summary = prose(mapping, "summary", reading);
  return (
    name && {
      kind: "person",
      ...base,
      name,
      summary,
      orcid: plainText(mapping, "orcid"),
      wikidata: plainText(mapping, "wikidata"),
      url: plainText(mapping, "url"),
      affiliations: innerMappings(mapping, "affiliations").map((entry) => ({
        organisation: plainText(entry, "organisation"),
        role: plainText(entry, "role"),
        from: plainText(entry, "from"),
        to: plainText(entry, "to"),
        source: placedText(entry, "source"),
      })),
    }
  );
}
