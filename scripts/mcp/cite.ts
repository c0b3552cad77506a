import { z } from "zod";
import { citable, formats, styles, styledText, type Citable } from "../../src/cite/index.ts";
import { citableClaim } from "../../src/site/refs/citable-claim.ts";
import type { Site } from "../../src/site/site.ts";
import { UsageError } from "../run-program.ts";
import { id, knownClaim, tool } from "./tool.ts";

const names = [...styles, ...formats].map(({ name }) => name.toLowerCase());

/** References to a claim or a source, as their pages and `npm run export` have them. */
export const cite = tool({
  name: "cite",
  title: "Cite a claim or a source",
  description:
    "References to a claim in one of its versions, with the address that keeps its words, or to a source: in the styles APA, Chicago and MLA and in the formats of reference managers.",
  input: z.strictObject({
    id,
    version: z
      .string()
      .regex(/^[0-9a-f]{10,64}$/)
      .optional()
      .describe("Of a claim; the present one if it is left out."),
    as: z.array(z.enum(names)).max(names.length).default(["apa", "chicago", "mla", "bibtex"]),
  }),
  answer: (site, { id: word, version, as }) => {
    const { aliases, source: sources } = site.debate;
    const source = sources.get(word) ?? sources.get(aliases.source.get(word) ?? "");
    const isClaim = site.history.claims.has(aliases.claim.get(word) ?? word);
    if (source && !isClaim) {
      if (version !== undefined)
        throw new UsageError(`\`${word}\` is a source, and sources have no versions: leave out \`version\`.`);
      const work = citable(source, site.debate.map.language);
      return {
        id: source.id,
        kind: "source",
        url: site.urls.canonical(site.urls.source(source.id)),
        citations: citations(work, as),
      };
    }
    return citeClaim(site, knownClaim(site, word), version, as);
  },
});

function citeClaim(site: Site, claim: string, wanted: string | undefined, as: readonly string[]) {
  const versions = site.history.versionsOf(claim);
  const found = wanted === undefined ? versions[0] : versions.find(({ version }) => version === wanted);
  if (found === undefined)
    throw new UsageError(
      `\`${claim}\` has no version \`${wanted ?? ""}\`. Its versions: ${versions.map(({ version }) => version).join(", ")}.`,
    );
  return {
    id: claim,
    kind: "claim",
    claim: found.content.sentence,
    version: found.version,
    issued: found.date,
    isCurrent: found === versions[0],
    url: site.urls.canonical(site.urls.claim(claim)),
    versionUrl: site.urls.canonical(site.urls.version(claim, found.version)),
    citations: citations(citableClaim(site, claim, found), as),
  };
}

/** By name of the style or format. */
function citations(work: Citable, as: readonly string[]): Readonly<Record<string, string>> {
  const all = [
    ...styles.map(({ name, set }) => [name, (): string => styledText(set(work))] as const),
    ...formats.map(({ name, write }) => [name, (): string => write([work])] as const),
  ];
  return Object.fromEntries(
    all.filter(([name]) => as.includes(name.toLowerCase())).map(([name, write]) => [name.toLowerCase(), write()]),
  );
}
