import type { Claim, DebateRecord } from "../../claims/model/index.ts";
import { referToAll } from "../refs/claim-reference.ts";
import { positionsOn, referToPosition, sizeBelow } from "../refs/positions.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { fullName } from "../in-words.ts";
import { comparablePairs } from "../standing/pairs.ts";
import { words } from "../../words/words.ts";
import { viewChangesOfMind } from "./changes-of-mind.ts";

export type DebateView = ReturnType<typeof viewDebate>;

export function viewDebate(site: Site, debate: DebateRecord) {
  return {
    id: debate.id,
    title: debate.title.value,
    summary: renderProse(site, debate.summary),
    url: site.urls.debate(debate.id),
    questions: referToAll(site, site.debate.questionsOf.get(debate.id) ?? []).map((question) => {
      const { placed, elsewhere } = positionsOn(site, question.id);
      const refer = (claims: readonly Claim[]) => claims.map((claim) => referToPosition(site, claim));
      return { question, positions: refer(placed), elsewhere: refer(elsewhere), size: sizeBelow(site, question.id) };
    }),
  };
}

/** Every debate, in the order of map.yaml. */
export function viewDebates(site: Site): readonly DebateView[] {
  return site.debate.debates.map((debate) => viewDebate(site, debate));
}

/** Something that is counted over the whole map: a sentence in the notation of words/messages.ts and the addresses of its links. */
export interface MapFact {
  readonly text: string;
  readonly links: Readonly<Record<string, string>>;
}

/** What a map shows that no single claim says; none where there is nothing to count. */
export function factsOf(site: Site): readonly MapFact[] {
  return [...changed(site), ...unanswered(site), ...mostOpposed(site)];
}

function changed(site: Site): readonly MapFact[] {
  const { count, people } = viewChangesOfMind(site);
  if (count === 0) return [];
  return [{ text: words.pages.home.changesOfMind(count, people.length), links: { changes: site.urls.changesOfMind } }];
}

function unanswered(site: Site): readonly MapFact[] {
  const { size } = site.evaluation.unanswered;
  if (size === 0) return [];
  return [{ text: words.pages.home.unanswered(size), links: { unanswered: `${site.urls.wanted}#Unanswered` } }];
}

function mostOpposed(site: Site): readonly MapFact[] {
  const pairs = comparablePairs(site);
  const [first] = pairs;
  const one = site.debate.person.get(first?.one ?? "");
  const other = site.debate.person.get(first?.other ?? "");
  const count = first?.disagreed.length ?? 0;
  if (!first || !one || !other || count === 0) return [];
  const tied = pairs.filter(({ disagreed }) => disagreed.length === count).length - 1;
  return [
    {
      text: words.pages.home.mostOpposed(fullName(one.name), fullName(other.name), count, tied),
      links: { pair: site.urls.pair(first.one, first.other) },
    },
  ];
}
