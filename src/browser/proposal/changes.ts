import type { WithProposal } from "../../contribute/propose/with-proposal.ts";
import type { Id } from "../../claims/model/index.ts";
import { withoutStop } from "../../text/sentence.ts";
import * as browser from "../../words/browser.ts";
import { h } from "../page/elements.ts";

/** What a proposal would change on the map, a sentence each, as `npm run impact` reports it to reviewers. */
function changesInWords({ impact, debate }: WithProposal): readonly string[] {
  const quoted = (sentence: string): string => browser.quoted(withoutStop(sentence));
  const said = (id: Id): string => quoted((debate.claim.get(id) ?? debate.question.get(id))?.sentence.value ?? id);
  const parentOf = (id: Id): readonly [kind: string, sentence: string] => {
    const parent = debate.claim.get(id)?.parent ?? "";
    return [debate.claim.get(parent)?.role ?? "question", said(parent)];
  };
  const added = new Set(impact.added.map(({ id }) => id));
  // What a new question has is no change.
  const gains = impact.added.filter(({ id }) => {
    const { parent = null, role } = debate.claim.get(id) ?? {};
    return parent !== null && (role !== "position" || debate.branches.get(parent)?.some((each) => !added.has(each)));
  });
  const isOpen = new Set(impact.unanswered.map(({ id }) => id));
  const people = Map.groupBy(impact.stances, ({ person }) => person);
  return [
    ...impact.changed.flatMap(({ before, sentence }) =>
      before === sentence ? [] : browser.proposal.changes.wording(quoted(before), quoted(sentence)),
    ),
    ...gains.map(({ id, role }) => browser.proposal.changes.gains(...parentOf(id), role, isOpen.has(id))),
    ...impact.answered.map(({ id, role }) => browser.proposal.changes.answered(role, said(id))),
    ...impact.unanswered
      .filter(({ isNew }) => !isNew)
      .map(({ id, role }) => browser.proposal.changes.open(role, said(id))),
    ...impact.standings.map(({ id, before, after }) => browser.proposal.changes.label(said(id), before, after)),
    ...[...people.values()].flatMap(([{ name } = { name: "" }, ...others]) =>
      name === "" ? [] : browser.proposal.changes.stances(name, 1 + others.length),
    ),
    ...(impact.standings.length === 0 ? [browser.proposal.changes.noLabel] : []),
  ];
}

export const changeList = (proposal: WithProposal): HTMLElement =>
  h(
    "ul.changes",
    changesInWords(proposal).map((sentence) => h("li", sentence)),
  );
