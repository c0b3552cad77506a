import { makeElement } from "../model/make-element.ts";
import type { MapStore } from "./map-store.ts";
import { claimPlace, idOf, type Place } from "./place.ts";

/** A step of the way to a place. */
interface Crumb {
  readonly name: string;
  readonly place: Place;
}

/** The way from everything to a place: what its names are, and where each leads. */
export function crumbsTo(place: Place, store: MapStore): readonly Crumb[] {
  const crumbs: Crumb[] = [{ name: "Everything", place: { level: 0 } }];
  const question = place.level >= 2 && "question" in place ? store.outline(place.question) : undefined;
  const debate = place.level === 1 ? store.debate(place.debate) : question && store.debateOf(question.id);
  if (debate && store.atlas.debates.length > 1)
    crumbs.push({ name: debate.title, place: { level: 1, debate: debate.id } });
  if (question) crumbs.push({ name: question.sentence, place: { level: 2, question: question.id } });
  if (place.level === 3) {
    const loaded = store.loaded(place.question);
    const claim = loaded?.claims[claimPlace(loaded, place.claim)];
    crumbs.push({ name: claim?.sentence ?? place.claim, place });
  }
  return crumbs;
}

/** Shows the way in the bar. Links lead where they say, and on this page to the level. */
export function showCrumbs(list: HTMLElement, place: Place, store: MapStore, hrefOf: (place: Place) => string): void {
  const crumbs = crumbsTo(place, store);
  list.replaceChildren(
    ...crumbs.map(({ name, place: to }, index) => {
      const isLast = index === crumbs.length - 1;
      const link = makeElement(
        "a",
        {
          href: hrefOf(to),
          "data-level": String(to.level),
          "data-to": idOf(to),
          title: name,
          ...(isLast && { "aria-current": "page" }),
        },
        name,
      );
      return makeElement("li", {}, link);
    }),
  );
}
