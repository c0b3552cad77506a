import type { Claim, QuestionRecord } from "../../claims/model/index.ts";
import { shortSentence } from "../../text/shorten.ts";
import { words } from "../../words/words.ts";
import type { CitationView } from "../refs/citable-claim.ts";
import { type ClaimReference, referTo } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { viewHolders, viewUses } from "../views/claim-view.ts";
import { roleName } from "../in-words.ts";
import {
  anchor,
  code,
  heading,
  joined,
  lines,
  link,
  list,
  paragraph,
  said,
  strong,
  writeMarkdown,
  type Phrase,
} from "./nodes.ts";
import { formOf, ofHtml } from "./of-html.ts";
import type { List } from "mdast";
import { branchesOf, placeInWords, type Branch } from "../views/argument-tree.ts";
import { viewQuestion } from "../views/question-view.ts";

/** Deeper claims are counted. */
const levels = 24;

/** A question with where it stands and its whole argument. */
export function questionPage(site: Site, question: QuestionRecord): string {
  const view = viewQuestion(site, question);
  const { question: names } = words.pages;
  const placed = view.positions.filter(({ elsewhere }) => elsewhere === null).length;
  const page = site.urls.question(question.id);
  return writeMarkdown([
    heading(1, view.question.sentence),
    paragraph(
      link(site, page, words.site.programs.page),
      `. ${names.counts(placed, view.positions.length - placed, view.size)}`,
    ),
    ...(view.arisesFrom ? [paragraph(`${names.arisesFrom} `, ...claimLine(site, view.arisesFrom))] : []),
    ...ofHtml(site, view.summary, page),
    ...(view.state
      ? [
          heading(2, names.state),
          ...ofHtml(site, view.state.html, page),
          ...(view.state.stale.length === 0 ? [] : [paragraph(names.stale(view.state.stale.length))]),
          ...list(
            view.state.stale.map(({ claim, thenUrl }) => [
              paragraph(...claimLine(site, claim), ", ", link(site, thenUrl, names.staleThen)),
            ]),
          ),
        ]
      : []),
    heading(2, names.outline),
    ...(view.positions.length > 1 ? [paragraph(view.exclusive ? names.exclusive : names.compatible)] : []),
    ...(view.positions.length === 0 ? [paragraph(names.noPositions)] : []),
    ...argumentList(site, branchesOf(site, question.id, levels)),
  ]);
}

/** A claim as one line: its role, its sentence with a link to the version that keeps these words, its id, and whether it is unanswered. */
function claimLine(site: Site, claim: ClaimReference, as = claim.kind): readonly Phrase[] {
  const { id, sentence, unanswered } = claim;
  return [
    strong(roleName(as)),
    ": ",
    link(site, addressOf(site, claim), sentence),
    " ",
    code(id),
    ...(unanswered ? [`, ${words.site.unanswered}`] : []),
  ];
}

function addressOf({ history, urls }: Site, { id, kind, url }: ClaimReference): string {
  return kind === "question" ? url : urls.version(id, history.current(id).version);
}

/** `Who takes a stance: Ada Adams asserts it, 2020 (Adams 2020, p. 6); …` */
function holdersLine(site: Site, claim: Claim): readonly Phrase[] {
  const holders = viewHolders(site, claim).map(({ name, url, stance, date, citation }): readonly Phrase[] => [
    link(site, url, name),
    ` ${words.site.stance[stance]}`,
    date === "" ? "" : `, ${date}`,
    ...(citation ? [" (", ...citationPhrase(site, citation), ")"] : []),
  ]);
  return holders.length === 0
    ? [words.site.holders.none]
    : [`${words.pages.claim.holders}: `, ...joined(holders, "; ")];
}

/** `Sources: Adams 2020, p. 6 “quote”; …`; nothing without sources. */
function sourcesLine(site: Site, claim: Claim): readonly Phrase[] {
  const uses = viewUses(site, claim).map(({ citation, note, quote }): readonly Phrase[] => [
    ...citationPhrase(site, citation),
    note === "" ? "" : `: ${note}`,
    quote === "" ? "" : ` ${words.browser.quoted(quote)}`,
  ]);
  return uses.length === 0 ? [] : [`${words.pages.claim.sources}: `, ...joined(uses, "; ")];
}

function citationPhrase(site: Site, { label, url, at, atUrl }: CitationView): readonly Phrase[] {
  const place = at === "" ? [] : [", ", atUrl === null ? at : link(site, atUrl, at)];
  return [link(site, url, label), ...place];
}

/** An argument as a nested list: each claim in its place with its holders and sources; one that is argued elsewhere only by name. */
function argumentList(site: Site, branches: readonly Branch[]): readonly List[] {
  return list(
    branches.map((branch) => {
      const { claim, as, fromElsewhere, branches: below, more } = branch;
      const record = site.debate.claim.get(claim.id);
      const rest: readonly Phrase[] = more > 0 ? [link(site, claim.url, words.pages.claim.below(more))] : [];
      if (fromElsewhere || !record)
        return [
          lines(
            [...claimLine(site, claim, as), `, ${placeInWords(branch)}`],
            deniedLine(site, branch),
            ...(as === "position" && record ? [arguedUnder(site, record), holdersLine(site, record)] : []),
            rest,
          ),
        ];
      return [
        lines(
          [anchor(claim.id), ...claimLine(site, claim, as)],
          holdersLine(site, record),
          deniedLine(site, branch),
          sourcesLine(site, record),
          rest,
        ),
        ...argumentList(site, below),
      ];
    }),
  );
}

/** The question that a position is argued under whose place is not below this one. */
function arguedUnder(site: Site, { question: id, role }: Claim): readonly Phrase[] {
  const question = referTo(site, id ?? "");
  if (!question) return [];
  return said(words.pages.question.arguedUnder[role], {
    question: () => link(site, formOf(question.url), question.sentence),
  });
}

function deniedLine(site: Site, { undercuts }: Branch): readonly Phrase[] {
  if (undercuts === null) return [];
  const { conclusion, kind } = undercuts;
  return said(words.map.undercut[kind]("", "[…](conclusion)"), {
    conclusion: () => link(site, conclusion.url, shortSentence(conclusion.sentence)),
  });
}
