import { biblatex, citable, cslJson, ris } from "../cite/index.ts";
import { claimData, debateData, retiredData } from "./claim-data.ts";
import type { Site } from "./site.ts";

/** A file of the site that is no page. It is written when it is asked for, since there are as many as claims. */
export interface DataFile {
  /** Under the base path: `claims/<id>.json`. */
  readonly path: string;
  readonly contentType: string;
  readonly write: () => string;
}

/** Everything that the site offers to programs. */
export function dataFiles(site: Site): readonly DataFile[] {
  const works = site.debate.sources.map((source) => citable(source));
  return [
    jsonFile("map.json", () => debateData(site)),
    { path: "sources.bib", contentType: "application/x-bibtex", write: () => biblatex(works) },
    { path: "sources.ris", contentType: "application/x-research-info-systems", write: () => ris(works) },
    { path: "sources.csl.json", contentType: "application/vnd.citationstyles.csl+json", write: () => cslJson(works) },
    ...site.debate.claims.map((claim) => jsonFile(`claims/${claim.id}.json`, () => claimData(site, claim))),
    ...site.debate.retired.map((claim) => jsonFile(`claims/${claim.id}.json`, () => retiredData(claim))),
  ];
}

/** JSON that people can read too. */
function jsonFile(path: string, data: () => unknown): DataFile {
  return { path, contentType: "application/json", write: () => `${JSON.stringify(data(), null, 2)}\n` };
}
