import type { RootContent } from "mdast";
import { words } from "../../../words/words.ts";
import type { Site } from "../../site.ts";
import type { DebateView } from "../../views/debate-view.ts";
import { viewDebates } from "../../views/debate-view.ts";
import { claimLine, formOf } from "../claim-lines.ts";
import { heading, link, list, paragraph } from "../nodes.ts";
import { writeMarkdown } from "../write-markdown.ts";

/** The questions of a debate, each with its positions, and a link to its Markdown form. */
export function questionList(site: Site, { questions }: DebateView): readonly RootContent[] {
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
