import type { Claim, Id, SourceUse, Stance } from "../../claims/model/index.ts";
import { branchesOf, type Branch } from "./argument-tree.ts";
import { allPositionsOn, referToPosition, sizeBelow } from "../refs/positions.ts";
import { viewCitation } from "../refs/citable-claim.ts";
import {
  premisesWith,
  referTo,
  referToAll,
  referToClaim,
  type ClaimReference,
  roleHere,
  referToStep,
  type StepReference,
} from "../refs/claim-reference.ts";
import { debateLink } from "../refs/page-links.ts";
import { mostDebatedFirst, objectionsTo, reasonsOnly } from "./objections.ts";
import { dateInWords, fullName, detailsInWords, objectionsInWords } from "../in-words.ts";
import { idsOf } from "../../claims/model/step-path.ts";
import { viewFollows } from "./forecast-follows.ts";
import { viewForecast } from "./forecasts-view.ts";
import { byDate } from "./strip-view.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { flipsWithLinks, recordedOn } from "../refs/recorded-on.ts";
import { notSeen } from "../../text/paths.ts";
import { words } from "../../words/words.ts";

/** A relation of a claim: "Supports <target>", what an undercut denies, or the premises that support a conclusion only with it. */
export type RelationView =
  | { readonly kind: "to"; readonly words: string; readonly target: ClaimReference }
  | { readonly kind: "step"; readonly step: StepReference }
  | { readonly kind: "together"; readonly premises: readonly ClaimReference[] };

/** A page shows three levels of replies, or two if more claims than these are below its claim. */
const manyClaims = 16;

/** What the page of a claim shows. */
export type ClaimView = ReturnType<typeof viewClaim>;

export function viewClaim(site: Site, claim: Claim) {
  const levels = sizeBelow(site, claim.id) > manyClaims ? 2 : 3;
  const all = branchesOf(site, claim.id, levels)
    .filter(({ as }) => as === "reason")
    .toSorted(mostDebatedFirst(site));
  const reasons = claim.role === "position" ? reasonsOnly(all) : all;
  const withReasons = idsIn(reasons);
  const groups = objectionsTo(site, claim, claim.role === "position" ? 1 : levels - 1).map((group) => ({
    ...group,
    objections: group.objections.filter(({ branch }) => !withReasons.has(branch.claim.id)),
  }));
  const against = groups.flatMap(({ objections }) => objections);
  const shown = idsIn([...reasons, ...against.map(({ branch }) => branch)]);
  const path = pathToQuestion(site, claim);
  const recorded = recordedOn(site, claim.id);
  const [home, ...others] = viewRelations(site, claim);
  const further = against.filter(({ target }) => target === "reasons" || target === "onward").length;
  const saysMore = home !== undefined && (home.kind !== "to" || path.length === 0);
  return {
    claim: referToClaim(site, claim),
    question: claim.question === null ? null : referTo(site, claim.question),
    /** From the question to the claim's parent. */
    path,
    debate: debateLink(site, claim.debate),
    basis: detailsInWords(site.history.current(claim.id).content)[words.site.content.basis] ?? "",
    /** What it says will happen, and what follows from that. */
    forecast: viewForecast(site, claim).map((forecast) => ({ forecast, follows: viewFollows(site, claim) }))[0] ?? null,
    accepted: viewAccepted(site, claim),
    /** Without the first where the path says all that it does. */
    relations: saysMore ? [home, ...others] : others,
    explanation: renderProse(site, claim.explanation),
    reasons,
    /** Without those that `reasons` shows below them. */
    objections: groups.filter(({ objections }) => objections.length > 0),
    /** Undercuts of replies to this claim that neither shows. */
    deniedSteps: deniedSteps(site, claim.id, shown),
    otherAnswers: otherAnswers(site, claim),
    excludesOthers: site.debate.question.get(claim.question ?? "")?.exclusive ?? false,
    raises: referToAll(site, site.debate.raises.get(claim.id) ?? []),
    holders: holdersByStance(site, claim),
    /** Counts, as sentences. */
    recorded: {
      objections: objectionsInWords(recorded, claim.role),
      further: further === 0 || recorded.objections === 0 ? "" : words.pages.claim.furtherObjections(further),
      flips: flipsWithLinks(site, claim.id),
    },
    uses: viewUses(site, claim),
    isRetracted: isRetracted(site, claim),
  };
}

/** What goes with accepting a claim: what it supports, with how many others. */
function viewAccepted(site: Site, { relations, jointlyWith }: Claim) {
  const supported = relations.flatMap((relation) => (relation.kind === "supports" ? relation.target.value : []));
  return { text: words.pages.claim.gives(supported.length, jointlyWith.length), claims: referToAll(site, supported) };
}

/** The answers to the question of a position, but for those that stand together with it. */
function otherAnswers(site: Site, { id, role, question, jointlyWith }: Claim): readonly ClaimReference[] {
  const together = [id, ...jointlyWith.map(({ value }) => value)];
  const answers = role === "position" && question !== null ? allPositionsOn(site, question) : [];
  return answers.flatMap((claim) => (together.includes(claim.id) ? [] : referToPosition(site, claim)));
}

/** Who takes a stance on a claim, each time that they took one. */
export function viewHolders(site: Site, claim: Claim) {
  return claim.stances.flatMap((cited) => {
    const person = site.debate.person.get(cited.person.value);
    if (!person) return [];
    return {
      name: fullName(person.name),
      url: site.urls.person(person.id),
      stance: cited.stance,
      date: dateInWords(cited.date),
      citation: viewCitation(site, cited.source.value, cited),
      read: readInWords(site, claim, cited),
    };
  });
}

/** When a citation was last compared with its source; "" where the place was not found. */
function readInWords(site: Site, claim: Claim, cited: Stance | SourceUse): string {
  const { read, notRead } = words.pages.claim;
  const day = site.history.lastRead(claim, cited);
  return day ? read(dateInWords(day)) : cited.at === notSeen ? "" : notRead;
}

/** Who takes which stance on a claim, each once with all times and places, the earliest first. */
function holdersByStance(site: Site, claim: Claim) {
  const all = viewHolders(site, { ...claim, stances: claim.stances.toSorted(byDate) });
  return [...Map.groupBy(all, ({ url, stance }) => `${stance} ${url}`).values()].flatMap((times) => {
    const [first] = times;
    return first ? { ...first, times } : [];
  });
}

/** The sources of a claim. */
export function viewUses(site: Site, claim: Claim) {
  return claim.uses.flatMap((cited) => {
    const citation = viewCitation(site, cited.source.value, cited);
    const { note, quote } = cited;
    return citation ? { citation, note, quote: quote?.exact ?? "", read: readInWords(site, claim, cited) } : [];
  });
}

/** Whether everything that a claim cites was retracted. */
function isRetracted({ debate }: Site, { stances, uses, explanation }: Claim): boolean {
  const cited = [...stances, ...uses, ...(explanation?.citations ?? [])];
  return cited.length > 0 && cited.every(({ source }) => debate.source.get(source.value)?.retracted);
}

function idsIn(branches: readonly Branch[]): ReadonlySet<Id> {
  return new Set(branches.flatMap(({ claim, branches: below }) => [claim.id, ...idsIn(below)]));
}

/** The relations of a claim, the first of which leads to its parent. Behind what it supports stand the premises that do so only with it. */
export function viewRelations(site: Site, claim: Claim): readonly RelationView[] {
  const premises = premisesWith(site, claim);
  /** Steps that read the same: paths that differ further on. */
  const told = new Set<string>();
  const lastSupported = claim.relations.findLastIndex(({ kind }) => kind === "supports");
  return claim.relations.flatMap((relation, index): readonly RelationView[] => {
    if (relation.kind === "undercuts") {
      const step = referToStep(site, idsOf(relation));
      const ends = `${step?.premise.id} ${step?.conclusion.id}`;
      const isTold = told.has(ends);
      told.add(ends);
      return step && !isTold ? [{ kind: "step", step }] : [];
    }
    const target = referTo(site, relation.target.value);
    const named = index === 0 ? words.site.relation : words.map.linkFrom;
    if (!target) return [];
    const to = { kind: "to" as const, words: named[relation.kind], target };
    return index === lastSupported && premises.length > 0 ? [to, { kind: "together", premises }] : [to];
  });
}

/** Undercuts, for the page of the conclusion of what they deny. Those of several steps that read the same there are one. */
function deniedSteps(site: Site, conclusion: Id, shown: ReadonlySet<Id>) {
  const links = (site.debate.linksTo.get(conclusion) ?? []).flatMap((link) => {
    if (link.kind !== "undercuts" || link.conclusion !== conclusion || shown.has(link.from)) return [];
    const by = referTo(site, link.from);
    const step = referToStep(site, link.path);
    return by && step ? [{ by, as: roleHere(site, link), step }] : [];
  });
  return [...new Map(links.map((link) => [`${link.by.id} ${link.step.premise.id}`, link])).values()];
}

/** The most claims of a path that is shown whole. */
const shownWhole = 10;
/** Of a longer path, the question and so many claims at the end are shown, so that pages don't grow with the depth of their claims. */
const shownAbove = 5;

/**
 * The path from the question to the claim's parent: claims, and the number of claims left out, with the page of the last of them. It
 * ends at a cycle, which the checker reports.
 */
export function pathToQuestion(site: Site, claim: Claim) {
  const above = (id: Id): Id | null => site.debate.claim.get(id)?.parent ?? null;
  const ids: Id[] = [];
  for (let id = claim.parent; id && id !== claim.id && ids.length <= shownWhole; id = above(id)) ids.push(id);
  const [question] = ids.length <= shownWhole || claim.question === null ? [] : [claim.question];
  const steps = (shown: readonly Id[]) =>
    referToAll(site, shown).map((shown) => ({ kind: "claim" as const, claim: shown }));
  if (question === undefined || claim.depth === null) return steps(ids.toReversed());
  const lastLeftOut = referTo(site, ids[shownAbove] ?? "");
  return [
    ...steps([question]),
    { kind: "left-out" as const, count: claim.depth - 1 - shownAbove, url: lastLeftOut?.url ?? "" },
    ...steps(ids.slice(0, shownAbove).toReversed()),
  ];
}
