import type { PersonRecord } from "../../../claims/model/index.ts";
import { words } from "../../../words/words.ts";
import type { Site } from "../../site.ts";
import { compareWith } from "../../standing/compare-with.ts";
import { indexOfPeople } from "../../views/indexes.ts";
import { viewPerson } from "../../views/person-view.ts";
import { citationPhrase, claimLine, formOf } from "../claim-lines.ts";
import { heading, joined, lines, link, list, paragraph, strong } from "../nodes.ts";
import { ofHtml } from "../of-html.ts";
import { writeMarkdown } from "../write-markdown.ts";

/** A person with all recorded stances, by question. */
export function personPage(site: Site, person: PersonRecord): string {
  const view = viewPerson(site, person);
  const { person: said, stance: stances } = words.pages;
  const { asserts, concedes, rejects } = view.counts;
  const comparisons = compareWith(site, person.id);
  return writeMarkdown([
    heading(1, view.name),
    paragraph(link(site, view.url, words.site.programs.page), `. ${stances.counts(asserts, concedes, rejects)}`),
    ...ofHtml(site, view.summary, view.url),
    ...(view.byQuestion.length === 0 ? [paragraph(said.noStance)] : []),
    ...view.byQuestion.flatMap(({ question, holdings }) => [
      heading(2, question ? link(site, formOf(question.url), question.sentence) : said.withoutQuestion),
      ...list(
        holdings.map(({ claim, stance, times }) => [
          lines(
            [strong(stances.verb(stance)), " – ", ...claimLine(site, claim)],
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
  const { people: said, stance } = words.pages;
  const people = indexOfPeople(site).flatMap(({ items }) => items);
  return writeMarkdown([
    heading(1, said.title),
    paragraph(link(site, site.urls.people, words.site.programs.page), `. ${said.lead(people.length)}`),
    ...list(
      people.map(({ name, url, counts: { asserts, concedes, rejects } }) => {
        const counts = stance.counts(asserts, concedes, rejects);
        return [paragraph(link(site, formOf(url), name), counts === "" ? "" : `: ${counts}`)];
      }),
    ),
  ]);
}
