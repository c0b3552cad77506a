import type { TourRecord } from "../../../claims/model/index.ts";
import { words } from "../../../words/words.ts";
import type { Site } from "../../site.ts";
import { viewTour, viewTours } from "../../views/tour-view.ts";
import { claimLine, formOf } from "../claim-lines.ts";
import { heading, link, list, paragraph } from "../nodes.ts";
import { ofHtml } from "../of-html.ts";
import { writeMarkdown } from "../write-markdown.ts";

/** A tour, stop by stop. */
export function tourPage(site: Site, tour: TourRecord): string {
  const { title, summary, stops, next } = viewTour(site, tour);
  const { tours: said } = words.pages;
  const page = site.urls.tour(tour.id);
  return writeMarkdown([
    heading(1, title),
    paragraph(link(site, page, words.site.programs.page)),
    ...ofHtml(site, summary, page),
    ...stops.flatMap(({ number, shows, question, html }) => [
      heading(2, said.stop(number, stops.length)),
      ...ofHtml(site, html, page),
      paragraph(...claimLine(site, shows)),
      ...(question ? [paragraph(...claimLine(site, question))] : []),
    ]),
    ...(next ? [paragraph(`${said.nextTour} `, link(site, formOf(next.url), next.title))] : []),
  ]);
}

export function toursPage(site: Site): string {
  const { tours: said } = words.pages;
  return writeMarkdown([
    heading(1, said.title),
    paragraph(link(site, site.urls.tours, words.site.programs.page), `. ${said.description}`),
    ...list(
      viewTours(site).map(({ title, url, summary, stops }) => [
        paragraph(link(site, formOf(url), title), `: ${said.stops(stops)}`),
        ...ofHtml(site, summary, url).filter((node) => node.type === "paragraph"),
      ]),
    ),
  ]);
}
