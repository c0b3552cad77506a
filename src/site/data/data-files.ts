import { citationFiles } from "./citation-files.ts";
import { claimData, debateData, retiredData } from "./claim-data.ts";
import { claimOembed } from "../embed/oembed.ts";
import { writeLedger } from "../../versions/index.ts";
import { searchFiles } from "./search-files.ts";
import { mapDataFiles } from "./map-files.ts";
import { publishedClaims } from "../refs/published-claims.ts";
import type { Site } from "../site.ts";
import { wallMapFiles } from "./wall-map-files.ts";
import { shippedGraph } from "../standing/shipped-graph.ts";
import { peopleWithStance, stanceFile } from "../standing/stance-file.ts";

/** A file of the site other than a page. Its content is made on demand, since there are several for each claim. */
export interface DataFile {
  /** Under the base path: `claims/<id>.json`. */
  readonly path: string;
  readonly contentType: string;
  readonly write: () => string | Promise<string | Uint8Array>;
}

/** Every file that the site offers to programs. */
export function dataFiles(site: Site): readonly DataFile[] {
  return [
    jsonFile("map.json", () => debateData(site)),
    {
      path: "versions.json",
      contentType: "application/json",
      write: () => writeLedger(site.history.claims.values()),
    },
    ...versionFiles(site),
    ...citationFiles(site),
    ...wallMapFiles(site),
    ...searchFiles(site).map(({ path, text }) => ({
      path: `map/search/${path}`,
      contentType: "application/json",
      write: () => text,
    })),
    ...mapDataFiles(site),
    // Without spaces: it is large, and only pages of the site read it.
    {
      path: "map/standing.json",
      contentType: "application/json",
      write: () => JSON.stringify(shippedGraph(site)),
    },
    ...peopleWithStance(site).map((person) =>
      jsonFile(`map/stances/${person.id}.json`, () => stanceFile(site, person)),
    ),
    ...claimFiles(site),
    ...oembedFiles(site),
  ];
}

/** A file under every id that a claim ever had. */
function claimFiles(site: Site): readonly DataFile[] {
  const { claim, retired } = site.debate;
  const tombstones = new Map(retired.map((record) => [record.id, record]));
  return publishedClaims(site).flatMap(({ published, id }) => {
    const [present, tombstone] = [claim.get(id), tombstones.get(id)];
    const data = present ? () => claimData(site, present) : tombstone && (() => retiredData(tombstone));
    return data ? [jsonFile(`claims/${published}.json`, data)] : [];
  });
}

/** None without an origin: other sites need full addresses to show a card. */
function oembedFiles(site: Site): readonly DataFile[] {
  return site.urls.hasOrigin
    ? publishedClaims(site).map(({ published, id }) =>
        jsonFile(`embed/claims/${published}.json`, () =>
          claimOembed(site, id, site.history.current(id).content.sentence),
        ),
      )
    : [];
}

/** Indented JSON, for people too. */
function jsonFile(path: string, data: () => unknown): DataFile {
  return { path, contentType: "application/json", write: () => `${JSON.stringify(data(), null, 2)}\n` };
}

/** The canonical form of each version, at each of its addresses: exactly the bytes that are hashed, so that anybody can check the hash. */
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
