import type { Id, Link } from "../../claims/model/index.ts";
import { graphOf, isAnswered, standing } from "../../reasoning/index.ts";
import { memoize, memoizeEach } from "../../text/memoize.ts";
import type { Site } from "../site.ts";

const standingOf = memoize(({ debate }: Site) => standing(graphOf(debate)));

/** What the map records on a claim: counts, no verdict. Throws for any other id. */
export const recordedOn = memoizeEach((site: Site, id: Id) => {
  const recorded = standingOf(site).recorded(id);
  if (!recorded) throw new Error(`There is no claim ${id} on the map.`);
  const links = linksAgainst(site, id);
  const objections = new Set(links.map(({ from }) => from));
  const attacks = new Set(links.filter(({ kind }) => kind !== "undercuts").map(({ from }) => from));
  return {
    objections: objections.size,
    /** The objections that grant the reasons for it. */
    undercuts: objections.size - attacks.size,
    withReply: [...objections].filter((by) => isAnswered(site.debate, by)).length,
    ...recorded,
  };
});

/**
 * The links from the objections to a claim, wherever these are counted or listed: from what attacks it, then from what denies that a
 * reason for it shows it.
 */
export function linksAgainst({ debate }: Site, id: Id): readonly Link[] {
  const links = debate.linksTo.get(id) ?? [];
  const reasons = new Set(links.filter(({ kind }) => kind === "supports").map(({ from }) => from));
  return [
    ...links.filter(({ kind }) => kind === "objects-to" || kind === "rebuts"),
    ...links.filter(
      (link) => link.kind === "undercuts" && link.path.length === 2 && link.conclusion === id && reasons.has(link.to),
    ),
  ];
}
