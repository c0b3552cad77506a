import { citable, formats, type Citable } from "../../cite/index.ts";
import { citableClaim } from "../refs/citable-claim.ts";
import { claimData, debateData, sourceData } from "./claim-data.ts";
import type { Site } from "../site.ts";

/** Writes works as a bibliography; null for JSON, which has all data of the debate. */
type Write = ((works: readonly Citable[]) => string) | null;

/** The formats of `npm run export`, by name. */
export const exportFormats: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(formats.map(({ name, write }) => [name.toLowerCase(), write])),
  json: null,
};

/** The claim or source with the id `wanted` in a format, or for null all sources; as JSON, the whole debate. Null for an unknown id. */
export function exportText(site: Site, write: Write, wanted: string | null): string | null {
  const { claim: claims, source: sources } = site.debate;
  if (wanted === null)
    return write
      ? write(site.debate.sources.map((source) => citable(source, site.debate.map.language)))
      : json(debateData(site));
  const [, folder = "", id = ""] = /^(claims\/|sources\/)?(.*)$/.exec(wanted) ?? [];
  const claim = folder === "sources/" ? undefined : claims.get(id);
  if (claim) {
    return write ? write([citableClaim(site, id, site.history.current(id))]) : json(claimData(site, claim));
  }
  const source = folder === "claims/" ? undefined : sources.get(id);
  if (!source) return null;
  return write ? write([citable(source, site.debate.map.language)]) : json(sourceData(source));
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
