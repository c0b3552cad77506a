import { linksAgainst } from "../../claims/graph/replies.ts";
import type { Claim, Debate, Id, Link } from "../../claims/model/index.ts";
import { labelInWords } from "../../reasoning/index.ts";
import { referToClaim } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { dependentsOf } from "../standing/labellings.ts";
import { words } from "../../words/words.ts";

/** A claim that another speaks for or against: directly by `link`, or by way of others. */
interface Reached {
  readonly claim: Claim;
  readonly way: "for" | "against";
  readonly link: Link | null;
}

/**
 * What a claim speaks for and against by the recorded relations: the claims that it replies to, and the positions to which they lead.
 * Each says what is left for or against it if the claim is rejected, and its label if that changes.
 */
export function viewFollows(site: Site, claim: Claim) {
  const { forecasts: said } = words.pages;
  const labels = dependentsOf(site, claim.id);
  const reached = reachedFrom(site.debate, claim.id).map(({ claim: other, way, link }) => {
    const left = link ? said.others(way, othersLike(site, other.id, claim.id, way)) : said.onward;
    const label = labels.get(other.id);
    const otherwise = label ? `${left}; ${said.then(labelInWords(label))}` : left;
    return { way, claim: { ...referToClaim(site, other), unanswered: false }, otherwise };
  });
  return (["for", "against"] as const).flatMap((way) => {
    const claims = reached.filter((each) => each.way === way);
    return claims.length > 0 ? [{ way, claims }] : [];
  });
}

/** Goes up until positions, the nearest first. What is reached both ways is what it is by the shorter one. */
function reachedFrom({ claim: claims, linksFrom }: Debate, start: Id): readonly Reached[] {
  const reached = new Map<Id, Reached>();
  let level: readonly { readonly id: Id; readonly sign: number }[] = [{ id: start, sign: 1 }];
  while (level.length > 0) {
    level = level.flatMap(({ id, sign }) =>
      (linksFrom.get(id) ?? []).flatMap((link) => {
        const target = claims.get(link.kind === "undercuts" ? (link.path.at(-1) ?? "") : link.to);
        if (!target || target.id === start || reached.has(target.id)) return [];
        const effect = sign * effectOf(linksFrom, link);
        const way = effect > 0 ? "for" : "against";
        reached.set(target.id, { claim: target, way, link: id === start ? link : null });
        return target.role === "position" ? [] : [{ id: target.id, sign: effect }];
      }),
    );
  }
  return [...reached.values()].filter(({ claim, link }) => link !== null || claim.role === "position");
}

/** 1 for what a link supports, -1 for what it attacks. What denies a support attacks, and the reverse. */
function effectOf(linksFrom: Debate["linksFrom"], link: Link): number {
  if (link.kind !== "undercuts") return link.kind === "supports" ? 1 : -1;
  const [premise, conclusion] = [link.path.at(-2) ?? "", link.path.at(-1)];
  const denied = linksFrom.get(premise)?.find(({ kind, to }) => kind !== "undercuts" && to === conclusion);
  return (denied ? effectOf(linksFrom, denied) : 1) * (link.path.length % 2 === 0 ? -1 : 1);
}

/** How many other reasons for a claim there are, or objections to it. */
function othersLike(site: Site, id: Id, from: Id, way: Reached["way"]): number {
  const { inferences } = site.debate;
  if (way === "for")
    return inferences.filter(({ conclusion, premises }) => conclusion === id && !premises.includes(from)).length;
  return new Set(linksAgainst(site.debate, id).flatMap((link) => (link.from === from ? [] : link.from))).size;
}
