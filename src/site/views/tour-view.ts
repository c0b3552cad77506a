import type { TourRecord } from "../../claims/model/index.ts";
import { renderProse, firstWords } from "../prose/prose.ts";
import { referTo } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";

export function viewTour(site: Site, tour: TourRecord) {
  const { tours } = site.debate;
  const next = tours[tours.indexOf(tour) + 1];
  const known = tour.stops.flatMap(({ shows: { value }, text }) => {
    const shows = referTo(site, value);
    return shows ? [{ shows, text }] : [];
  });
  return {
    title: tour.title,
    summary: renderProse(site, tour.summary),
    description: firstWords(site, tour.summary, 220),
    stops: known.map(({ shows, text }, index) => ({
      /** From 1; also the fragment of its address. */
      number: index + 1,
      shows,
      /** The question of the claim; null at a question. */
      question: referTo(site, site.debate.claim.get(shows.id)?.question ?? ""),
      html: renderProse(site, text),
      /** The map names the way back to the stop. */
      mapUrl: `${site.urls.map}?tour=${tour.id}.${index + 1}#${shows.id}`,
    })),
    next: next ? { title: next.title, url: site.urls.tour(next.id) } : null,
  };
}

export type TourLink = ReturnType<typeof viewTours>[number];

/** Every tour, in the order of the map. */
export function viewTours(site: Site) {
  return site.debate.tours.map(({ id, title, summary, stops }) => ({
    title,
    url: site.urls.tour(id),
    summary: renderProse(site, summary),
    stops: stops.length,
  }));
}
