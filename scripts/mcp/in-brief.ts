import { z } from "zod";
import type { Id } from "../../src/claims/model/index.ts";
import { stepOf } from "../../src/claims/model/step-path.ts";
import type { CitationView } from "../../src/site/refs/citable-claim.ts";
import { type ClaimReference, referTo } from "../../src/site/refs/claim-reference.ts";
import type { Site } from "../../src/site/site.ts";
import { recordedOn } from "../../src/site/refs/recorded-on.ts";
import type { Branch } from "../../src/site/views/argument-tree.ts";

/** Input of a tool that can give labels. */
export const groundedLabel = z
  .boolean()
  .default(false)
  .describe(
    "Also give what follows for each claim by one rule, the grounded labelling, if nobody judges: `in`, `out` or `undecided`. Most of these change with one judgement (`recorded.flips`). It is no verdict.",
  );

/**
 * A question or claim as every answer names it: its id, its sentence and its addresses. Fields are named as in the data files.
 * `labels`: with the label too.
 */
export function inBrief(site: Site, { id, kind, sentence, url, unanswered }: ClaimReference, labels = false) {
  const address = site.urls.canonical(url);
  if (kind === "question") return { id, question: sentence, url: address };
  return {
    id,
    role: kind,
    claim: sentence,
    unanswered,
    recorded: recordedOn(site, id),
    ...(labels && { groundedLabel: site.evaluation.labels.get(id) }),
    ...versionOf(site, id),
    url: address,
  };
}

/** Those of the ids that the map has, in their order. */
export function allInBrief(site: Site, ids: readonly Id[], labels = false) {
  return ids.flatMap((id) => {
    const reference = referTo(site, id);
    return reference ? [inBrief(site, reference, labels)] : [];
  });
}

/** The present version of a claim that is or was on the map, and the address that keeps its words. */
export function versionOf({ history, urls }: Site, id: Id) {
  const { version } = history.current(id);
  return { version, versionUrl: urls.canonical(urls.version(id, version)) };
}

/** A citation with full addresses. */
export function citationInBrief(site: Site, { source, label, at, url, atUrl }: CitationView) {
  return { source, reference: label, at, url: site.urls.canonical(url), ...(atUrl !== null && { atUrl }) };
}

/** A claim with its holders, its sources and the replies to it. */
interface Reply {
  readonly [field: string]: unknown;
  /** Left out below a claim without replies. */
  readonly replies?: readonly Reply[];
}

/** The replies of an argument, as nested as they are. */
export function repliesOf(site: Site, branches: readonly Branch[], labels: boolean): readonly Reply[] {
  return branches.map(({ claim, as, undercuts, fromElsewhere, branches: below, size }) => {
    const record = site.debate.claim.get(claim.id);
    return {
      ...inBrief(site, claim, labels),
      as,
      ...(undercuts && { undercuts: stepOf(undercuts.path) }),
      ...(fromElsewhere && { argued: "elsewhere" }),
      heldBy: record?.stances.map(({ person, stance }) => ({ person: person.value, stance })) ?? [],
      sources: record?.uses.map(({ source, at }) => ({ source: source.value, at })) ?? [],
      ...(below.length > 0 ? { replies: repliesOf(site, below, labels) } : size > 0 && { more: size }),
    };
  });
}
