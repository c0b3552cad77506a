import { z } from "astro/zod";
import { claimFile } from "../../../src/site/data/claim-data.ts";
import { branchesOf } from "../../../src/site/views/argument-tree.ts";
import { pathToQuestion } from "../../../src/site/views/claim-view.ts";
import { allInBrief, versionOf } from "../in-brief.ts";
import { id } from "../inputs.ts";
import { knownClaim } from "../known.ts";
import { repliesOf } from "../replies.ts";
import { tool } from "../tool.ts";

/** The file of a claim, `/claims/<id>.json`, with what the page of the claim shows around it. */
export const claim = tool({
  name: "claim",
  title: "A claim",
  description:
    "All that the map says of a claim: its sentence, role, holders with dates and sources, explanation, works cited, versions, and the replies to it. A former id leads to the present one; a claim that has left the map says why.",
  input: z.strictObject({
    id,
    levels: z.int().min(0).max(5).default(2).describe("How many levels of replies."),
  }),
  answer: (site, { id: word, levels }) => {
    const present = knownClaim(site, word);
    const { versions, ...file } = claimFile(site, present);
    const known = site.debate.claim.get(present);
    return {
      ...file,
      ...versionOf(site, present),
      url: site.urls.canonical(site.urls.claim(present)),
      ...(known && {
        path: allInBrief(
          site,
          pathToQuestion(site, known).flatMap((step) => (step.kind === "left-out" ? [] : [step.claim.id])),
        ),
        replies: levels === 0 ? [] : repliesOf(site, branchesOf(site, present, levels)),
        raises: allInBrief(site, site.debate.raises.get(present) ?? []),
      }),
      versions: versions.map(({ version, hash, issued }) => ({
        version,
        hash,
        issued,
        url: site.urls.canonical(site.urls.version(present, version)),
      })),
    };
  },
});
