import { citable, type Citable } from "../../cite/index.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import { citationFormats } from "../refs/citation-formats.ts";
import { publishedClaims } from "../refs/published-claims.ts";
import type { Site } from "../site.ts";
import type { DataFile } from "./data-files.ts";

/**
 * Files that sites had until 0.1: a file a format for each claim, for the works that it cites, and for each source; and the canonical
 * form of each version. Only a site that was published then needs them, so that the addresses of its downloads keep working.
 */
export function formerFiles(site: Site): readonly DataFile[] {
  return [...citationFiles(site), ...versionFiles(site)];
}

function citationFiles(site: Site): readonly DataFile[] {
  const { claims, retired, sources, map } = site.debate;
  const records = new Map([...claims, ...retired].map((claim) => [claim.id, claim]));
  return [
    ...sources.flatMap((source) => files(`sources/${source.id}`, () => [citable(source, map.language)])),
    ...publishedClaims(site).flatMap(({ published, id }) => {
      const claim = records.get(id);
      const works = claim ? worksOf(site, claim) : [];
      return [
        ...files(`claims/${published}`, () => [citableClaim(site, id, site.history.current(id))]),
        ...(works.length === 0 ? [] : files(`claims/${published}/sources`, () => works)),
      ];
    }),
  ];
}

function files(path: string, works: () => readonly Citable[]): readonly DataFile[] {
  return citationFormats.map(({ ending, type, write }) => ({
    path: path + ending,
    contentType: type,
    write: () => write(works()),
  }));
}

function versionFiles({ history }: Site): readonly DataFile[] {
  return [...history.claims.values()].flatMap(({ id, versions, formerAddresses }) => {
    const forms = new Map(versions.map(({ hash, form }) => [hash, form]));
    const former = formerAddresses.filter((address) => !history.claims.has(address.id));
    return [...versions.map(({ version, hash }) => ({ id, version, hash })), ...former].map((address) => ({
      path: `claims/${address.id}/${address.version}.json`,
      contentType: "application/json",
      write: () => forms.get(address.hash) ?? "",
    }));
  });
}
