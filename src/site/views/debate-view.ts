import type { Claim } from "../../claims/model/index.ts";
import { referToAll } from "../refs/claim-reference.ts";
import { positionsOn, referToPosition, sizeBelow } from "../refs/positions.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { fullName } from "../in-words.ts";
import { disagreementsInWords, pairsByDisagreements } from "../standing/pairs.ts";
import { words } from "../../words/words.ts";
import { viewChangesOfMind } from "./changes-of-mind.ts";
import { viewForecasts } from "./forecasts-view.ts";

export type DebateView = ReturnType<typeof viewDebates>[number];

/** Every debate, in the order of map.yaml. */
export function viewDebates(site: Site) {
  return site.debate.debates.map(({ id, title, summary, questions }) => ({
    id,
    title: title.value,
    /** What heads it on the home page, which has the title of the map above. */
    heading: title.value === site.title ? words.pages.home.questions(questions.length) : title.value,
    summary: renderProse(site, summary),
    url: site.urls.debate(id),
    questions: referToAll(site, site.debate.questionsOf.get(id) ?? []).map((question) => {
      const { placed, elsewhere } = positionsOn(site, question.id);
      const refer = (claims: readonly Claim[]) => claims.map((claim) => referToPosition(site, claim));
      return { question, positions: refer(placed), elsewhere: refer(elsewhere), size: sizeBelow(site, question.id) };
    }),
  }));
}

/**
 * What a map shows that no single claim says, counted over the whole map: sentences in the notation of words/messages.ts, with the
 * addresses of their links. None where there is nothing to count.
 */
export function factsOf(site: Site) {
  const { home, forecasts } = words.pages;
  const foretold = viewForecasts(site);
  const { count, reversed } = viewChangesOfMind(site);
  const { size } = site.evaluation.unanswered;
  return [
    {
      isKnown: count > 0,
      text: home.changesOfMind(reversed, count - reversed),
      links: { changes: site.urls.changesOfMind },
    },
    {
      isKnown: foretold.count > 0,
      text: forecasts.home(foretold.count, foretold.settled),
      links: { forecasts: site.urls.forecasts },
    },
    { isKnown: size > 0, text: home.unanswered(size), links: { unanswered: `${site.urls.disagreements}#unanswered` } },
    ...mostOpposed(site),
  ].flatMap(({ isKnown, ...fact }) => (isKnown ? [fact] : []));
}

/** The two people who disagree on most claims, of several pairs those with the most on record. */
function mostOpposed(site: Site) {
  const [first, ...others] = pairsByDisagreements(site);
  const one = site.debate.person.get(first?.pair.one ?? "");
  const other = site.debate.person.get(first?.pair.other ?? "");
  if (!first || !one || !other) return [];
  const { pair, count } = first;
  return [
    {
      isKnown: count > 0,
      text: words.pages.home.mostOpposed(
        fullName(one.name),
        fullName(other.name),
        disagreementsInWords(pair.disagreed.length, count),
        others.filter((tied) => tied.count === count).length,
      ),
      links: { pair: site.urls.pair(pair.one, pair.other) },
    },
  ];
}
