import type { Site } from "../site.ts";
import { formOf } from "./claim-lines.ts";
import { llmsTxt } from "./llms-txt.ts";
import { homePage } from "./pages/home-page.ts";
import { peoplePage, personPage } from "./pages/person-page.ts";
import { questionPage } from "./pages/question-page.ts";
import { questionsPage } from "./pages/question-list.ts";
import { tourPage, toursPage } from "./pages/tour-page.ts";

/** A text for programs that read language. */
export interface MarkdownFile {
  /** Under the base path. */
  readonly path: string;
  readonly write: () => string;
}

/** llms.txt and the Markdown form of each page that is made of the data. Guides have theirs from their HTML: see `guidePage`. */
export function markdownFiles(site: Site): readonly MarkdownFile[] {
  const { urls, debate } = site;
  const form = (page: string, write: () => string): MarkdownFile => ({
    path: formOf(page.slice(urls.base.length)),
    write,
  });
  return [
    { path: "llms.txt", write: () => llmsTxt(site) },
    form(urls.home, () => homePage(site)),
    form(urls.questions, () => questionsPage(site)),
    ...debate.questions.map((question) => form(urls.question(question.id), () => questionPage(site, question))),
    form(urls.people, () => peoplePage(site)),
    ...debate.people.map((person) => form(urls.person(person.id), () => personPage(site, person))),
    ...(debate.tours.length === 0 ? [] : [form(urls.tours, () => toursPage(site))]),
    ...debate.tours.map((tour) => form(urls.tour(tour.id), () => tourPage(site, tour))),
  ];
}
