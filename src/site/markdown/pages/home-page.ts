import { words } from "../../../words/words.ts";
import type { Site } from "../../site.ts";
import { viewHome } from "../../views/home-view.ts";
import { viewTours } from "../../views/tour-view.ts";
import { claimLine, formOf } from "../claim-lines.ts";
import { heading, link, list, paragraph } from "../nodes.ts";
import { ofHtml } from "../of-html.ts";
import { writeMarkdown } from "../write-markdown.ts";
import { questionList } from "./question-list.ts";

export function homePage(site: Site): string {
  const { title, subtitle, lead, highlights, debates, counts } = viewHome(site);
  const { urls } = site;
  const { home: said } = words.pages;
  const tours = viewTours(site);
  return writeMarkdown([
    heading(1, title),
    ...(subtitle === "" ? [] : [paragraph(subtitle)]),
    paragraph(
      link(site, urls.home, words.site.programs.page),
      `. ${said.counts(counts.questions, counts.claims, counts.sources, counts.people)}`,
    ),
    ...ofHtml(site, lead, urls.home),
    ...(highlights.length === 0 ? [] : [heading(2, said.highlights)]),
    ...list(highlights.map((claim) => [paragraph(...claimLine(site, claim))])),
    ...(tours.length === 0 ? [] : [heading(2, words.pages.tours.title)]),
    ...list(tours.map((tour) => [paragraph(link(site, formOf(tour.url), tour.title))])),
    ...debates.flatMap((debate) => [
      heading(2, debate.heading),
      ...ofHtml(site, debate.summary, urls.home),
      ...questionList(site, debate),
    ]),
  ]);
}
