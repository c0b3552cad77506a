import type { QuestionRecord } from "../../../claims/model/index.ts";
import { words } from "../../../words/words.ts";
import type { Site } from "../../site.ts";
import { branchesOf } from "../../views/argument-tree.ts";
import { viewQuestion } from "../../views/question-view.ts";
import { argumentList } from "../argument-list.ts";
import { claimLine } from "../claim-lines.ts";
import { heading, link, list, paragraph } from "../nodes.ts";
import { ofHtml } from "../of-html.ts";
import { writeMarkdown } from "../write-markdown.ts";

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
