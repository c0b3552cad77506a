import type { Name } from "../../model.ts";
import { indexName } from "../words/names.ts";

/** A name as Zotero reads it from a page: `van Beethoven, Ludwig`; a group's name ends in a comma, by which it is kept whole. */
export function zoteroName(name: Name): string {
  return name.kind === "literal" ? `${name.literal},` : indexName(name);
}
