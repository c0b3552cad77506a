import type { Editor, MapRecord } from "../model/index.ts";
import { readable, readColour } from "../formats/colour.ts";
import { readLicence } from "../formats/choices.ts";
import type { Reading } from "../reading.ts";
import { innerMapping, innerMappings, placedText, placedTexts, plainText, prose } from "../shape/get.ts";
import type { Mapping } from "../yaml/value.ts";
import { readName } from "./read-name.ts";
import type { RecordParts } from "./record-base.ts";

/** map.yaml. */
export function readMap({ base, mapping, reading }: RecordParts): MapRecord {
  const repository = innerMapping(mapping, "repository");
  const licence = plainText(mapping, "licence");
  return {
    kind: "map",
    ...base,
    title: plainText(mapping, "title"),
    subtitle: plainText(mapping, "subtitle"),
    summary: prose(mapping, "summary", reading),
    language: plainText(mapping, "language") || "en",
    url: plainText(mapping, "url"),
    repository: repository && { url: plainText(repository, "url"), branch: plainText(repository, "branch") || "main" },
    lead: prose(mapping, "lead", reading),
    licence: licence === "" ? null : readLicence(licence),
    editors: innerMappings(mapping, "editors").flatMap((editor) => readEditor(editor, reading)),
    contact: plainText(mapping, "contact"),
    funding: prose(mapping, "funding", reading),
    corrections: prose(mapping, "corrections", reading),
    accent: readAccent(innerMapping(mapping, "theme")),
    logo: placedText(mapping, "logo"),
    highlights: placedTexts(mapping, "highlights"),
    debates: placedTexts(mapping, "debates"),
    tours: placedTexts(mapping, "tours"),
    pages: placedTexts(mapping, "pages"),
  };
}

function readEditor(mapping: Mapping, reading: Reading): readonly Editor[] {
  const name = readName(mapping, reading);
  return name ? [{ name, orcid: plainText(mapping, "orcid") }] : [];
}

function readAccent(theme: Mapping | null): MapRecord["accent"] {
  const light = theme && plainText(theme, "accent");
  if (!light) return null;
  const dark = plainText(theme, "accent-dark");
  return { light: readColour(light), dark: dark ? readColour(dark) : readable(readColour(light), "dark") };
}
