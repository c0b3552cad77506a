import { compareText } from "../../text/order.ts";
import { fullName, inSeries } from "../in-words.ts";
import type { Site } from "../site.ts";
import { disagreementsInWords, pairsByDisagreements } from "../standing/pairs.ts";
import { viewChangesOfMind } from "./changes-of-mind.ts";
import { claimsByQuestion } from "./indexes.ts";
import { unansweredTo } from "./objections.ts";

/** How many changes of mind are shown; their own page has all. */
const shown = 5;

/** Who disagrees with whom, those on most claims first; who changed their mind last; and which objections are unanswered, by question. */
export function viewDisagreements(site: Site) {
  const { people, count } = viewChangesOfMind(site);
  const changes = people.flatMap(({ name, url, changes: own }) => own.map((change) => ({ name, url, ...change })));
  const unanswered = claimsByQuestion(site)
    .map(({ question, claims }) => ({ question, claims: unansweredTo(site, claims) }))
    .filter(({ claims }) => claims.length > 0);
  const others = unanswered.flatMap(({ claims }) => claims.filter(({ id }) => !site.evaluation.unanswered.has(id)));
  return {
    pairs: comparisons(site),
    changes: {
      count,
      latest: changes.toSorted((a, b) => compareText(b.now.day, a.now.day)).slice(0, shown),
    },
    unanswered,
    /** How many of them are reasons or positions in their own places. */
    alsoUnanswered: new Set(others.map(({ id }) => id)).size,
  };
}

function comparisons(site: Site) {
  return pairsByDisagreements(site)
    .filter(({ count }) => count > 0)
    .map(({ pair: { one, other, disagreed }, count }) => {
      const people = [one, other].flatMap((id) => site.debate.person.get(id) ?? []);
      return {
        names: inSeries(people.map(({ name }) => fullName(name))),
        url: site.urls.pair(one, other),
        claims: disagreementsInWords(disagreed.length, count),
      };
    });
}
