import { z } from "zod";
import type { Site } from "../../src/site/site.ts";
import { viewPair, type ComparedClaim, type RecordedView } from "../../src/site/standing/pair-view.ts";
import { pairOf, pairsOf } from "../../src/site/standing/pairs.ts";
import { UsageError } from "../run-program.ts";
import { citationInBrief, inBrief } from "./in-brief.ts";
import { id, knownRecord, tool } from "./tool.ts";

/** Two people compared, as the page of a pair has it, also for pairs without a page. */
export const between = tool({
  name: "between",
  title: "Where two people disagree",
  description:
    "Compares two people: where both are recorded to disagree, where the disagreements that only follow start, what follows from those, on what they agree, and what could change each one’s mind. `recorded` is what they are recorded to say; `inferred` is what follows from it on the map.",
  input: z.strictObject({ one: id, other: id }),
  answer: (site, words) => {
    const present = (word: string): string => knownRecord(site.debate, "person", site.debate.person, word).id;
    const [one, other] = [present(words.one), present(words.other)];
    if (one === other) throw new UsageError(`Name two different people: both are \`${one}\`.`);
    const pair = pairOf(site, one, other);
    const view = viewPair(site, pair);
    if (view === null) throw new Error(`There is no comparison of ${one} and ${other}.`);
    const page = pairsOf(site).find((known) => known.one === pair.one && known.other === pair.other);
    const compared = (claims: readonly ComparedClaim[]) => claims.map((claim) => comparedInBrief(site, claim));
    return {
      people: [pair.one, pair.other].map((person, index) => ({
        id: person,
        name: view.names[index] ?? person,
        url: site.urls.canonical(site.urls.person(person)),
      })),
      url: page === undefined ? null : site.urls.canonical(site.urls.pair(one, other)),
      disagreements: {
        recorded: view.recorded.length,
        withInferences: view.recorded.length + view.deepest.length + view.further.length,
      },
      onRecord: compared(view.recorded),
      starts: compared(view.deepest),
      follow: compared(view.further),
      agreed: compared(view.agreed),
      whatCouldChange: view.over.map(({ name, position, toward, isThere, ways }) => ({
        name,
        position: position && inBrief(site, position),
        toward,
        isThere,
        ways: ways.map(({ judgement, claim }) => ({ judgement, claim: inBrief(site, claim) })),
      })),
      questions: view.questions.map(({ question, sides }) => ({
        question: inBrief(site, question),
        sides: sides.map((side) => side.map((recorded) => recordedInBrief(site, recorded))),
      })),
    };
  },
});

function comparedInBrief(site: Site, { claim, sides, bearsOn, since }: ComparedClaim) {
  return {
    ...inBrief(site, claim),
    since,
    sides: sides.map((side) => sideInBrief(site, side)),
    dependOnIt: bearsOn.map(({ id: above }) => above),
  };
}

function sideInBrief(site: Site, side: ComparedClaim["sides"][number]) {
  if (side.kind === "inferred") {
    const { kind, name, label, because } = side;
    return { kind, name, groundedLabel: label, because: because.map((recorded) => recordedInBrief(site, recorded)) };
  }
  const { kind, name, recorded, former } = side;
  return { kind, name, ...recordedInBrief(site, recorded), former: former.map((one) => recordedInBrief(site, one)) };
}

function recordedInBrief(site: Site, { claim, stance, day, citation, quote }: RecordedView) {
  return {
    claim: claim?.id ?? null,
    stance,
    date: day,
    ...(citation && { citation: citationInBrief(site, citation) }),
    ...(quote !== "" && { quote }),
  };
}
