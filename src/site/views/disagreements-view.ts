import { compareText } from "../../text/order.ts";
import { fullName, inSeries } from "../in-words.ts";
import { withTarget } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { disagreementsInWords, pairsByDisagreements } from "../standing/pairs.ts";
import { viewChangesOfMind } from "./changes-of-mind.ts";
import { claimsByQuestion } from "./indexes.ts";

/** How many changes of mind are shown; their own page has all. */
const shown = 5;

/** Who disagrees with whom, those on most claims first; who changed their mind last; and which objections are unanswered, by question. */
export function viewDisagreements(site: Site) {
  const { people, count } = viewChangesOfMind(site);
  const changes = people.flatMap(({ name, url, changes: own }) => own.map((change) => ({ name, url, ...change })));
  return {
    pairs: comparisons(site),
    changes: {
      count,
      latest: changes.toSorted((a, b) => compareText(b.now.day, a.now.day)).slice(0, shown),
    },
    unanswered: claimsByQuestion(site)
      .map(({ question, claims }) => ({
        question,
        claims: claims.flatMap((claim) => (claim.unanswered ? withTarget(site, claim) : [])),
      }))
      .filter(({ claims }) => claims.length > 0),
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
