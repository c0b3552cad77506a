import type { MapRecord } from "../../model/index.ts";
import { innerMapping, placedTexts, plainText, prose } from "../shape/get.ts";
import type { RecordParts } from "./record-base.ts";

/** map.yaml. */
export function readMap({ base, mapping, reading }: RecordParts): MapRecord {
  const repository = innerMapping(mapping, "repository");
  return {
    kind: "map",
    ...base,
    title: plainText(mapping, "title"),
    subtitle: plainText(mapping, "subtitle"),
    summary: prose(mapping, "summary", reading),
    language: plainText(mapping, "language") || "en",
    url: plainText(mapping, "url"),
    repository: repository && { url: plainText(repository, "url"), branch: plainText(repository, "branch") || "main" },
    contact: plainText(mapping, "contact"),
    licence: plainText(mapping, "licence"),
    debates: placedTexts(mapping, "debates"),
    pages: placedTexts(mapping, "pages"),
  };
}
