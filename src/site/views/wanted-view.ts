import type { Claim, Id, RelationKind } from "../../model/index.ts";
import { referTo, referToClaim, type ClaimReference } from "../refs/claim-reference.ts";
import { counted } from "../words/counted.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { deskFor } from "../standing/desk.ts";

/** Something that the map lacks, and the way to give it. */
export interface WantedItem {
  /** A claim or question, or a person by name. */
  readonly about: ClaimReference | { readonly kind: "person"; readonly sentence: string; readonly url: string };
  /** Why it matters: "moves 2 positions". */
  readonly note: string;
  readonly ways: readonly { readonly words: string; readonly url: string }[];
}

/** One kind of thing that is wanted, the most useful first. */
export interface WantedList {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly items: readonly WantedItem[];
}

/** What would help the map most: computed from the graph alone, at every build. */
export function viewWanted(site: Site): readonly WantedList[] {
  return [
    unansweredObjections(site),
    positionsOnOneReason(site),
    cruxesWithoutEvidence(site),
    questionsWithoutHolder(site),
    peopleWithOneStance(site),
  ];
}

function unansweredObjections(site: Site): WantedList {
  const found = site.debate.claims
    .filter(({ id }) => site.evaluation.unanswered.has(id))
    .map((claim) => ({ claim, moved: positionsMoved(site, claim.id) }))
    .toSorted((a, b) => b.moved.length - a.moved.length || depthOf(a.claim) - depthOf(b.claim));
  return {
    id: "Unanswered",
    title: "Unanswered objections",
    note: "Nothing on the map replies to these. Those come first whose answer would change how most positions come out.",
    items: found.map(({ claim, moved }) => ({
      about: referToClaim(site, claim),
      note: moved.length > 0 ? `an answer changes ${counted(moved.length, "position")}` : "",
      ways: [way(site, "Answer it", claim.role === "objection" ? "rebuts" : "objects-to", claim.id)],
    })),
  };
}

function positionsOnOneReason(site: Site): WantedList {
  const found = positionsOf(site)
    .map((claim) => ({ claim, reasons: site.debate.inferences.filter(({ conclusion }) => conclusion === claim.id) }))
    .filter(({ reasons }) => reasons.length < 2)
    .toSorted((a, b) => a.reasons.length - b.reasons.length);
  return {
    id: "Reasons",
    title: "Positions that rest on one reason or none",
    note: "Either there is no more to say for them, or the map has not found it.",
    items: found.map(({ claim, reasons }) => ({
      about: referToClaim(site, claim),
      note: reasons.length === 0 ? "no reason" : "one reason",
      ways: [way(site, "Add a reason", "supports", claim.id)],
    })),
  };
}

function cruxesWithoutEvidence(site: Site): WantedList {
  const found = site.debate.claims
    .filter(({ uses, stances, role }) => role !== "position" && uses.length + stances.length === 0)
    .map((claim) => ({ claim, moved: positionsMoved(site, claim.id) }))
    .filter(({ moved }) => moved.length > 0)
    .toSorted((a, b) => b.moved.length - a.moved.length || depthOf(a.claim) - depthOf(b.claim));
  return {
    id: "Evidence",
    title: "Claims on which positions turn, without a source",
    note: "Accept one of these or reject it, and a position comes out otherwise. Nobody is recorded as holding it, and no work is cited for it.",
    items: found.map(({ claim, moved }) => ({
      about: referToClaim(site, claim),
      note: `moves ${counted(moved.length, "position")}`,
      ways: [way(site, "Add evidence", "supports", claim.id), way(site, "Object", "objects-to", claim.id)],
    })),
  };
}

function questionsWithoutHolder(site: Site): WantedList {
  const found = site.debate.questions.filter(({ id }) =>
    positionsOf(site)
      .filter(({ parent }) => parent === id)
      .every(({ stances }) => stances.length === 0),
  );
  return {
    id: "Questions",
    title: "Questions on which nobody’s stance is recorded",
    note: "No position on them has a holder with a source.",
    items: found.flatMap(({ id }) => {
      const about = referTo(site, id);
      return about ? [{ about, note: "", ways: [way(site, "Add a position", "answers", id)] }] : [];
    }),
  };
}

/** Somebody with one stance can hardly be compared with anybody. The way on is the claim that they hold. */
function peopleWithOneStance(site: Site): WantedList {
  const { held } = deskFor(site);
  return {
    id: "People",
    title: "People with a single stance",
    note: "What else have they said? With two or three stances more, they can be compared with others.",
    items: site.debate.people.flatMap(({ id, name }) => {
      const [only, second] = held.get(id) ?? [];
      const claim = only && second === undefined ? site.debate.claim.get(only.claim) : undefined;
      if (!claim) return [];
      const about = { kind: "person" as const, sentence: fullName(name), url: site.urls.person(id) };
      return [{ about, note: claim.sentence.value, ways: [way(site, "Add their reason", "supports", claim.id)] }];
    }),
  };
}

/** Positions other than the claim itself that come out otherwise if it is rejected instead of accepted. */
function positionsMoved(site: Site, id: Id): readonly Id[] {
  const { written, graph } = deskFor(site);
  const positions = new Set(graph.positions.flatMap((place) => graph.claims[place] ?? []));
  written.judge(id, "accept");
  const moved = written.judge(id, "reject").filter((changed) => changed !== id && positions.has(changed));
  written.judge(id, null);
  return moved;
}

function positionsOf(site: Site): readonly Claim[] {
  return site.debate.claims.filter(({ role }) => role === "position");
}

function depthOf({ depth }: Claim): number {
  return depth ?? Infinity;
}

function way(
  site: Site,
  words: string,
  relation: Exclude<RelationKind, "undercuts">,
  id: Id,
): WantedItem["ways"][number] {
  return { words, url: site.urls.contributeNew(relation, id) };
}
