import type { Id, QuestionRecord } from "../../claims/model/index.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { branchesOf, type Branch } from "./argument-tree.ts";
import { presentHolders } from "../refs/holders.ts";
import { sizeBelow } from "../refs/positions.ts";
import { referTo, referToQuestion } from "../refs/claim-reference.ts";
import { debateLink } from "../refs/page-links.ts";
import { viewDeciding } from "./matrix-view.ts";
import { bibliography } from "./indexes.ts";
import { alone, firstObjections, mostDebatedFirst, unansweredOn } from "./objections.ts";
import { fullName } from "../in-words.ts";
import { wholeArgument } from "./reading-order.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** The most reasons, and the most objections, that the page of a question shows for a position. */
const shown = 3;

export function viewQuestion(site: Site, question: QuestionRecord) {
  const state = question.state && renderProse(site, question.state);
  const arisesFrom = question.arisesFrom ? referTo(site, question.arisesFrom.value) : null;
  const deciding = viewDeciding(site, question);
  const linked = [question.summary, question.state].flatMap((text) => text?.claimLinks ?? []);
  const named = [...linked, ...(question.arisesFrom ? [question.arisesFrom] : [])];
  const argument = wholeArgument(site, question.id, [
    ...named.map(({ value }) => value),
    ...deciding.map(({ id }) => id),
  ]);
  return {
    question: referToQuestion(site, question),
    debate: debateLink(site, question.debate),
    summary: withNumbers(site, renderProse(site, question.summary), argument.numbers),
    state: state && { html: withNumbers(site, state, argument.numbers), stale: staleIn(site, question) },
    exclusive: question.exclusive,
    arisesFrom,
    positions: branchesOf(site, question.id, 2).map((branch) => viewPosition(site, branch)),
    argument,
    deciding,
    outlineNotes: outlineNotes(
      argument,
      deciding.flatMap(({ id }) => argument.numbers.get(id) ?? []),
    ),
    unanswered: unansweredOn(site, question.id),
    works: viewWorks(site, question.id, argument.numbers),
    size: sizeBelow(site, question.id),
  };
}

/** What a reader of the printed list must know: how it is written, and the numbers of the claims that decide and of what is unanswered. */
function outlineNotes(
  { unanswered }: ReturnType<typeof wholeArgument>,
  deciding: readonly string[],
): readonly string[] {
  const { outlineNote, decidingNumbers, unansweredNumbers } = words.pages.question;
  return [
    outlineNote,
    ...(deciding.length > 0 ? [decidingNumbers(deciding.join(", "))] : []),
    ...(unanswered.length > 0 ? [unansweredNumbers(unanswered.join(", "))] : []),
  ];
}

/**
 * The works that a question and its claims cite. On paper, where no claim has its explanation: those that the text or a line of the
 * list names, whether its claim is argued here or elsewhere.
 */
function viewWorks(site: Site, question: Id, numbers: ReadonlyMap<Id, string>) {
  const { citations, sources } = site.debate;
  const own = new Set([question, ...claimsBelow(site.debate, question)]);
  const media = new Map(
    sources.map(({ id }) => {
      const all = citations.get(id) ?? [];
      const isNamed = all.some(({ by, as }) => by.id === question || (numbers.has(by.id) && as !== "prose"));
      return [id, { onScreen: all.some(({ by }) => own.has(by.id)), onPaper: isNamed }];
    }),
  );
  const shown = sources.filter(({ id }) => media.get(id)?.onScreen || media.get(id)?.onPaper);
  return bibliography(site, shown).map((work) => ({ ...work, ...media.get(work.id) }));
}

/** Adds the numbers of claims to the links to them: paper has no links. */
function withNumbers(site: Site, html: string, numbers: ReadonlyMap<Id, string>): string {
  const numberAt = new Map([...numbers].map(([id, number]) => [site.urls.claim(id), number]));
  return html.replaceAll(/<a href="([^"]+)"/g, (link, url: string) =>
    numberAt.has(url) ? `${link} data-number="${numberAt.get(url)}"` : link,
  );
}

function staleIn(site: Site, { id }: QuestionRecord) {
  return site.history.staleIn(id).flatMap(({ claim: cited, then }) => {
    const claim = referTo(site, cited);
    return claim ? [{ claim, thenUrl: site.urls.version(cited, then.version) }] : [];
  });
}

/** A position on a question with its first reasons and objections. */
export type PositionView = ReturnType<typeof viewPosition>;

function viewPosition(site: Site, branch: Branch) {
  const { claim, fromElsewhere } = branch;
  const record = site.debate.claim.get(claim.id);
  const replies = fromElsewhere ? branchesOf(site, claim.id, 1) : branch.branches;
  const allReasons = replies.filter((child) => child.as === "reason").toSorted(mostDebatedFirst(site));
  const reasons = allReasons.slice(0, shown).map(alone);
  return {
    claim,
    /** Where it is argued, and its role there, if its own place is not below this question; else null. */
    elsewhere: fromElsewhere && record ? { question: referTo(site, record.question ?? ""), role: record.role } : null,
    reasons,
    reasonCount: allReasons.length,
    against: record ? firstObjections(site, record, shown) : null,
    holders: [...presentHolders(record?.stances ?? [])].flatMap((id) => {
      const record = site.debate.person.get(id);
      return record ? { name: fullName(record.name), url: site.urls.person(record.id) } : [];
    }),
  };
}
