import { compareText } from "../../text/order.ts";
import { fullName, inSeries } from "../in-words.ts";
import type { Site } from "../site.ts";
import { disagreementsInWords, disagreementsOf, pairsOf } from "../standing/pairs.ts";
import { viewChangesOfMind } from "./changes-of-mind.ts";
import { viewWanted } from "./wanted-view.ts";

/** How many changes of mind and unanswered objections are shown; their own pages have all. */
const shown = 5;

/** Who disagrees with whom, those on most claims first; who changed their mind last; and which objections are unanswered. */
export function viewDisagreements(site: Site) {
  const { people, count } = viewChangesOfMind(site);
  const changes = people.flatMap(({ name, url, changes: own }) => own.map((change) => ({ name, url, ...change })));
  const unanswered = viewWanted(site).find(({ id }) => id === "Unanswered");
  return {
    pairs: comparisons(site),
    changes: {
      count,
      latest: changes.toSorted((a, b) => compareText(b.now.day, a.now.day)).slice(0, shown),
    },
    unanswered: {
      title: unanswered?.title ?? "",
      count: unanswered?.items.length ?? 0,
      first: (unanswered?.items ?? []).slice(0, shown),
    },
  };
}

function comparisons(site: Site) {
  return pairsOf(site)
    .map((pair) => ({ pair, count: disagreementsOf(site, pair).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ pair: { one, other, disagreed }, count }) => {
      const people = [one, other].flatMap((id) => site.debate.person.get(id) ?? []);
      return {
        names: inSeries(people.map(({ name }) => fullName(name))),
        url: site.urls.pair(one, other),
        claims: disagreementsInWords(disagreed.length, count),
      };
    });
}
