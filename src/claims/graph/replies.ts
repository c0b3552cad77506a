import type { Debate, Id, Link } from "../model/index.ts";
import { pathName } from "../model/step-path.ts";

/** Whether a relation has a reply: see `repliesTo`. */
export const isAnswered = (debate: Debate, link: Link): boolean => repliesTo(debate, link).length > 0;

/** The replies to a relation: the objections to the claim that it is from, and what denies the relation itself. They may have replies themselves. */
export function repliesTo(debate: Debate, link: Link): readonly Link[] {
  const { from } = link;
  const step = pathName([from, ...(link.kind === "undercuts" ? link.path : [link.to])]);
  const isDenied = (reply: Link): boolean => reply.kind === "undercuts" && pathName(reply.path) === step;
  return [...linksAgainst(debate, from), ...(debate.linksTo.get(from) ?? []).filter(isDenied)];
}

/**
 * The links from the objections to a claim, wherever these are counted or listed: from what attacks it, then from what denies that a
 * reason for it shows it.
 */
export function linksAgainst(debate: Debate, id: Id): readonly Link[] {
  const links = debate.linksTo.get(id) ?? [];
  const reasons = new Set(links.filter(({ kind }) => kind === "supports").map(({ from }) => from));
  return [
    ...links.filter(({ kind }) => kind === "objects-to" || kind === "rebuts"),
    ...links.filter(
      (link) => link.kind === "undercuts" && link.path.length === 2 && link.conclusion === id && reasons.has(link.to),
    ),
  ];
}
