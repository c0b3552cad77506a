import { words } from "../../words/words.ts";
import { sizeInWords, stancesInWords } from "../in-words.ts";
import type { Site } from "../site.ts";
import { viewHome } from "../views/home-view.ts";
import { viewTours, viewTour } from "../views/tour-view.ts";
import { claimLine, formOf, argumentList, citationPhrase } from "./claim-lines.ts";
import { heading, link, list, paragraph, writeMarkdown, joined, lines, strong } from "./nodes.ts";
import { ofHtml, partOfPage } from "./of-html.ts";
import type { RootContent } from "mdast";
import { type DebateView, viewDebates } from "../views/debate-view.ts";
import type { QuestionRecord, PersonRecord, TourRecord } from "../../claims/model/index.ts";
import { branchesOf } from "../views/argument-tree.ts";
import { viewQuestion } from "../views/question-view.ts";
import { compareWith } from "../standing/pairs.ts";
import { indexOfPeople } from "../views/indexes.ts";
import { viewPerson } from "../views/person-view.ts";

export function homePage(site: Site): string {
  const { title, subtitle, lead, highlights, debates, counts } = viewHome(site);
  const { urls } = site;
  const { home: said } = words.pages;
  const tours = viewTours(site);
  return writeMarkdown([
    heading(1, title),
    ...(subtitle === "" ? [] : [paragraph(subtitle)]),
    paragraph(link(site, urls.home, words.site.programs.page), `. ${sizeInWords(counts)}`),
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

/** The questions of a debate, each with its positions, and a link to its Markdown form. */
function questionList(site: Site, { questions }: DebateView): readonly RootContent[] {
  return list(
    questions.map(({ question, positions, elsewhere, size }) => [
      paragraph(
        link(site, formOf(question.url), question.sentence),
        `: ${words.pages.question.counts(positions.length, elsewhere.length, size)}`,
      ),
      ...list([
        ...positions.map((position) => [paragraph(...claimLine(site, position))]),
        ...elsewhere.map((position) => [paragraph(...claimLine(site, position), `, ${words.pages.claim.elsewhere}`)]),
      ]),
    ]),
  );
}

export function questionsPage(site: Site): string {
  const { questions: said } = words.pages;
  const debates = viewDebates(site);
  return writeMarkdown([
    heading(1, said.title),
    paragraph(link(site, site.urls.questions, words.site.programs.page), `. ${said.lead(debates.length)}`),
    ...debates.flatMap((debate) => [heading(2, debate.title), ...questionList(site, debate)]),
  ]);
}

/** Deeper claims are counted. */
const levels = 24;

/** A question with where it stands and its whole argument. */
export function questionPage(site: Site, question: QuestionRecord): string {
  const view = viewQuestion(site, question);
  const { question: said } = words.pages;
  const placed = view.positions.filter(({ elsewhere }) => elsewhere === null).length;
  const page = site.urls.question(question.id);
  return writeMarkdown([
    heading(1, view.question.sentence),
    paragraph(
      link(site, page, words.site.programs.page),
      `. ${said.counts(placed, view.positions.length - placed, view.size)}`,
    ),
    ...(view.arisesFrom ? [paragraph(`${said.arisesFrom} `, ...claimLine(site, view.arisesFrom))] : []),
    ...ofHtml(site, view.summary, page),
    ...(view.state
      ? [
          heading(2, said.state),
          ...ofHtml(site, view.state.html, page),
          ...(view.state.stale.length === 0 ? [] : [paragraph(said.stale(view.state.stale.length))]),
          ...list(
            view.state.stale.map(({ claim, thenUrl }) => [
              paragraph(...claimLine(site, claim), ", ", link(site, thenUrl, said.staleThen)),
            ]),
          ),
        ]
      : []),
    heading(2, said.outline),
    ...(view.positions.length > 1 ? [paragraph(view.exclusive ? said.exclusive : said.compatible)] : []),
    ...(view.positions.length === 0 ? [paragraph(said.noPositions)] : []),
    ...argumentList(site, branchesOf(site, question.id, levels)),
  ]);
}

/** A person with all recorded stances, by question. */
export function personPage(site: Site, person: PersonRecord): string {
  const view = viewPerson(site, person);
  const { person: said, stance: stances } = words.pages;
  const { asserts, concedes, rejects } = view.counts;
  const comparisons = compareWith(site, person.id);
  return writeMarkdown([
    heading(1, view.name),
    paragraph(link(site, view.url, words.site.programs.page), `. ${stancesInWords({ asserts, concedes, rejects })}`),
    ...ofHtml(site, view.summary, view.url),
    ...(view.byQuestion.length === 0 ? [paragraph(said.noStance)] : []),
    ...view.byQuestion.flatMap(({ question, holdings }) => [
      heading(2, question ? link(site, formOf(question.url), question.sentence) : said.withoutQuestion),
      ...list(
        holdings.map(({ claim, stance, times }) => [
          lines(
            [strong(stances.verb[stance]), " – ", ...claimLine(site, claim)],
            joined(
              times.map(({ date, citation }) => [
                date,
                ...(citation ? [date === "" ? "" : " ", "(", ...citationPhrase(site, citation), ")"] : []),
              ]),
              "; ",
            ),
          ),
        ]),
      ),
    ]),
    ...(comparisons.length === 0 ? [] : [heading(2, said.compareWith)]),
    ...list(comparisons.map(({ name, url, words: inCommon }) => [paragraph(link(site, url, name), `: ${inCommon}`)])),
    ...(view.affiliations.length === 0 ? [] : [heading(2, said.affiliations)]),
    ...list(
      view.affiliations.map(({ organisation, role, span, citation }) => [
        paragraph(
          [organisation, role, span].filter((part) => part !== "").join(", "),
          ...(citation ? [" (", ...citationPhrase(site, citation), ")"] : []),
        ),
      ]),
    ),
    ...(view.addresses.length === 0 ? [] : [heading(2, said.links)]),
    ...list(view.addresses.map(({ label, url }) => [paragraph(link(site, url, label))])),
  ]);
}

export function peoplePage(site: Site): string {
  const { people: said } = words.pages;
  const people = indexOfPeople(site).flatMap(({ items }) => items);
  return writeMarkdown([
    heading(1, said.title),
    paragraph(link(site, site.urls.people, words.site.programs.page), `. ${said.lead(people.length)}`),
    ...list(
      people.map(({ name, url, counts: { asserts, concedes, rejects } }) => {
        const counts = stancesInWords({ asserts, concedes, rejects });
        return [paragraph(link(site, formOf(url), name), counts === "" ? "" : `: ${counts}`)];
      }),
    ),
  ]);
}

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

/** A guide, or a page of the map's own, from the HTML that was built of it; null if that has no text of this kind. */
export function guidePage(site: Site, page: string, html: string): string | null {
  const nodes = partOfPage(site, html, { tag: "article", className: "guide" }, page);
  if (nodes === null) return null;
  const [title = heading(1, site.title), ...text] = nodes;
  return writeMarkdown([title, paragraph(link(site, page, words.site.programs.page)), ...text]);
}
