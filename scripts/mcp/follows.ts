import { z } from "zod";
import type { Id, Label } from "../../src/claims/model/index.ts";
import { standing, tensionInWords, whyInWords, groundsOf, type Standing } from "../../src/reasoning/index.ts";
import type { Site } from "../../src/site/site.ts";
import { labellingsOf } from "../../src/site/standing/labellings.ts";
import { judgementsFor, knownIds } from "../standing/judgements.ts";
import { allInBrief } from "./in-brief.ts";
import { id, ids, tool } from "./tool.ts";

/** The most claims and cruxes that an answer lists; it counts all. */
const most = 100;

const input = z.strictObject({
  accept: ids.describe("Ids of claims to accept."),
  reject: ids.describe("Ids of claims to reject."),
  person: id.optional().describe("Also accept what this person asserts or concedes, and reject what they reject."),
  default: z
    .enum(["unless-answered", "unless-judged"])
    .optional()
    .describe(
      "`unless-answered`: an unsupported claim stands unless a claim that stands attacks it. `unless-judged`: it is open unless it is accepted or rejected (the default with a person).",
    ),
  about: z.array(id).max(50).default([]).describe("Claims whose labels you ask for, with the reason for each."),
  cruxes: id.optional().describe("A position: which single claims decide its label?"),
});

/** What the command `standing` answers, about the claims whose labels the judgements change. */
export const follows = tool({
  name: "follows",
  title: "What follows from a stance",
  description:
    "What follows on the map if one accepts and rejects claims: which labels change, which judgements contradict each other (`tensions`), why a claim has its label, and which claims decide a position. A label (`groundedLabel`, by the grounded labelling) is in (stands), out (is answered) or undecided (is open): it follows from the judgements that you give, and is no verdict.",
  input,
  answer: (site, given) => {
    const known = knownIds(site.debate);
    const judgements = judgementsFor(site.debate, {
      accept: known.claims(given.accept),
      reject: known.claims(given.reject),
      person: given.person === undefined ? null : known.person(given.person),
      between: null,
      default: given.default ?? null,
    });
    const { graph, written, pair } = labellingsOf(site);
    const view = standing(graph, judgements);
    const before = judgements.default === "unless-answered" ? written : pair[0];
    const changed = graph.claims.filter((claim) => view.label(claim) !== before.label(claim));
    const about = given.about.map((word) => known.claim(word));
    const labels = [...view.labels().values()];
    const tensions = view.tensions();
    return {
      judged: { accepted: judgements.accept.size, rejected: judgements.reject.size, default: judgements.default },
      groundedLabels: count(labels),
      changed: {
        count: changed.length,
        claims: changed.slice(0, most).map((claim) => ({ ...labelled(site, view, claim), was: before.label(claim) })),
      },
      tensions: {
        count: tensions.length,
        list: tensions
          .slice(0, most)
          .map((tension) => ({ ...tension, inWords: tensionInWords(tension, (claim) => claim) })),
      },
      ...(about.length > 0 && {
        about: about.map((claim) => ({ ...labelled(site, view, claim), ...reasonFor(view, claim) })),
      }),
      ...(given.cruxes !== undefined && { cruxes: cruxesOf(site, view, known.claim(given.cruxes)) }),
    };
  },
});

function count(labels: readonly Label[]): Readonly<Record<Label, number>> {
  const of = (label: Label): number => labels.filter((one) => one === label).length;
  return { in: of("in"), out: of("out"), undecided: of("undecided") };
}

/** The claim with its label under the judgements in place of its label on the map. */
function labelled(site: Site, view: Standing, claim: Id) {
  return { ...allInBrief(site, [claim])[0], groundedLabel: view.label(claim) };
}

function reasonFor(view: Standing, claim: Id) {
  const why = view.why(claim);
  return why === null ? {} : { why: whyInWords(why, (id) => id), because: why.kind === "waits" ? [] : groundsOf(why) };
}

function cruxesOf(site: Site, view: Standing, position: Id) {
  const cruxes = view.cruxes(position);
  return {
    position: labelled(site, view, position),
    count: cruxes.length,
    list: cruxes.slice(0, most).map(({ claim, ifAccepted, ifRejected, moves }) => ({
      ...labelled(site, view, claim),
      ifAccepted,
      ifRejected,
      moves: moves.length,
    })),
  };
}
