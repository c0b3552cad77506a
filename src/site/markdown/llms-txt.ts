import type { Site } from "../site.ts";
import { formOf } from "./of-html.ts";
import { words } from "../../words/words.ts";
import { firstWords } from "../prose/prose.ts";
import { mapFiles } from "../views/downloads-view.ts";
import { hasFeed } from "../history/feed.ts";
import { viewDebates } from "../views/debate-view.ts";
import { viewTours } from "../views/tour-view.ts";
import { heading, link, list, paragraph, said, writeMarkdown } from "./nodes.ts";

/** In every language the name of the part that may be left out where space is short. */
const optional = "Optional";

/** What the map is, its questions, where its data is and how to cite it, in the form of https://llmstxt.org. */
export function llmsTxt(site: Site): string {
  const { debate, urls, title } = site;
  const { map, questions, claims, people, sources } = debate;
  const { programs, navigation } = words.site;
  const { counts } = words.pages.home;
  const about = programs.about(
    counts.questions(questions.length),
    counts.claims(claims.length),
    counts.people(people.length),
    counts.sources(sources.length),
  );
  const summary = map.subtitle || firstWords(site, map.lead ?? map.summary, 220);
  const { licence } = map;
  const file = (path: string, note: string) => [paragraph(link(site, urls.path(path), path), `: ${note}`)];
  const version = urls.canonical(urls.version("<id>", "<version>")).replaceAll("%3C", "<").replaceAll("%3E", ">");
  return writeMarkdown([
    heading(1, title),
    ...(summary === "" ? [] : [{ type: "blockquote" as const, children: [paragraph(summary)] }]),
    paragraph(about),
    paragraph(...said(programs.citing(version))),
    ...(licence?.url
      ? [paragraph(...said(programs.licence, { licence: (name) => link(site, licence.url, name) }))]
      : []),
    ...viewDebates(site).flatMap((view) => [
      heading(2, view.title === title ? navigation.questions : `${navigation.questions}: ${view.title}`),
      ...list(
        view.questions.map(({ question, positions, elsewhere, size }) => [
          paragraph(
            link(site, formOf(question.url), question.sentence),
            `: ${words.pages.question.counts(positions.length, elsewhere.length, size)}`,
          ),
        ]),
      ),
    ]),
    heading(2, programs.data),
    paragraph(...said(`${programs.recorded} ${words.site.recorded.note}`)),
    ...list([
      file("map.json", programs.map),
      ...claims.slice(0, 1).map(({ id }) => file(`claims/${id}.json`, programs.claimFile)),
      ...mapFiles(site)
        .filter(({ format }) => format.ofParts)
        .map(({ path, format }) => file(path, programs.exchange(format.title))),
      file("downloads/", programs.downloads),
      file("versions.json", programs.ledger),
      file("sources.bib", programs.sources),
      file("sources.csl.json", programs.sources),
      ...(hasFeed(site) ? [file("changes.atom", programs.changes)] : []),
      [paragraph(link(site, formOf(urls.path("about/data/")), programs.fields))],
    ]),
    heading(2, optional),
    ...list([
      ...viewTours(site).map((tour) => [paragraph(link(site, formOf(tour.url), tour.title))]),
      [paragraph(link(site, formOf(urls.people), navigation.people))],
      [paragraph(link(site, formOf(urls.path("about/reading/")), words.pages.shell.reading))],
      [paragraph(link(site, formOf(urls.about), navigation.about))],
    ]),
  ]);
}
