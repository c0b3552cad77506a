import type { Claim, Id, RelationKind } from "../../claims/model/index.ts";
import { referTo, referToClaim, type ClaimReference } from "../refs/claim-reference.ts";
import { allPositionsOn } from "../refs/positions.ts";
import { fullName } from "../in-words.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { labellingsOf } from "../standing/labellings.ts";
import { words } from "../../words/words.ts";

/** Something that the map lacks, and links to the form for adding it. */
interface WantedItem {
  /** A claim or question, or a person by name. */
  readonly about: ClaimReference | { readonly kind: "person"; readonly sentence: string; readonly url: string };
  /** Why it matters: "changes 2 positions". */
  readonly note: string;
  readonly ways: readonly { readonly words: string; readonly url: string }[];
}

/** Missing things of one kind, the most useful first. */
export interface WantedList {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly items: readonly WantedItem[];
  /** Where the map shows all of them, however many they are; null where it has no such view. */
  readonly allUrl: string | null;
}

/** What would help the map most, computed from the graph. */
export function viewWanted(site: Site): readonly WantedList[] {
  return [
    unansweredObjections(site),
    positionsOnOneReason(site),
    cruxesWithoutEvidence(site),
    questionsWithoutHolder(site),
    peopleWithOneClaim(site),
  ];
}

function unansweredObjections(site: Site): WantedList {
  const found = site.debate.claims
    .filter(({ id }) => site.evaluation.unanswered.has(id))
    .map((claim) => ({ claim, moved: positionsMoved(site, claim.id) }))
    .toSorted((a, b) => b.moved.length - a.moved.length || depthOf(a.claim) - depthOf(b.claim));
  return {
    id: "Unanswered",
    title: words.site.wanted.unanswered.title,
    note: words.site.wanted.unanswered.note,
    allUrl: `${site.urls.map}?unanswered=yes`,
    items: found.map(({ claim, moved }) => ({
      about: referToClaim(site, claim),
      note: moved.length > 0 ? words.site.wanted.unanswered.moves(moved.length) : "",
      ways: [
        way(site, words.site.wanted.unanswered.answer, claim.role === "objection" ? "rebuts" : "objects-to", claim.id),
      ],
    })),
  };
}

function positionsOnOneReason(site: Site): WantedList {
  const inferences = Map.groupBy(site.debate.inferences, ({ conclusion }) => conclusion);
  const found = positionsOf(site)
    .map((claim) => ({ claim, reasons: inferences.get(claim.id) ?? [] }))
    .filter(({ reasons }) => reasons.length < 2)
    .toSorted((a, b) => a.reasons.length - b.reasons.length);
  return {
    id: "Reasons",
    title: words.site.wanted.reasons.title,
    note: words.site.wanted.reasons.note,
    allUrl: null,
    items: found.map(({ claim, reasons }) => ({
      about: referToClaim(site, claim),
      note: reasons.length === 0 ? words.site.wanted.reasons.none : words.site.wanted.reasons.one,
      ways: [way(site, words.site.wanted.reasons.add, "supports", claim.id)],
    })),
  };
}

function cruxesWithoutEvidence(site: Site): WantedList {
  const found = site.debate.claims
    .filter((claim) => claim.role !== "position" && !citesSource(claim))
    .map((claim) => ({ claim, moved: positionsMoved(site, claim.id) }))
    .filter(({ moved }) => moved.length > 0)
    .toSorted((a, b) => b.moved.length - a.moved.length || depthOf(a.claim) - depthOf(b.claim));
  return {
    id: "Evidence",
    title: words.site.wanted.evidence.title,
    note: words.site.wanted.evidence.note,
    allUrl: null,
    items: found.map(({ claim, moved }) => ({
      about: referToClaim(site, claim),
      note: words.site.wanted.evidence.moves(moved.length),
      ways: [
        way(site, words.site.wanted.evidence.add, "supports", claim.id),
        way(site, words.site.wanted.evidence.object, "objects-to", claim.id),
      ],
    })),
  };
}

function questionsWithoutHolder(site: Site): WantedList {
  const found = site.debate.questions.filter(({ id }) =>
    allPositionsOn(site, id).every(({ stances }) => stances.length === 0),
  );
  return {
    id: "Questions",
    title: words.site.wanted.questions.title,
    note: words.site.wanted.questions.note,
    allUrl: null,
    items: found.flatMap(({ id }) => {
      const about = referTo(site, id);
      return about ? [{ about, note: "", ways: [way(site, words.site.wanted.questions.add, "answers", id)] }] : [];
    }),
  };
}

/** People with stances on one claim alone can hardly be compared with others. The link offers a reason for that claim. */
function peopleWithOneClaim(site: Site): WantedList {
  return {
    id: "People",
    title: words.site.wanted.people.title,
    note: words.site.wanted.people.note,
    allUrl: null,
    items: site.debate.people.flatMap(({ id, name }) => {
      const [only, second] = new Set((site.debate.holdings.get(id) ?? []).map((held) => held.claim));
      const claim = only !== undefined && second === undefined ? site.debate.claim.get(only) : undefined;
      if (!claim) return [];
      const about = { kind: "person" as const, sentence: fullName(name), url: site.urls.person(id) };
      return [
        { about, note: claim.sentence.value, ways: [way(site, words.site.wanted.people.add, "supports", claim.id)] },
      ];
    }),
  };
}

/** The positions, other than the claim itself, whose label changes if the claim is rejected rather than accepted. */
function positionsMoved(site: Site, id: Id): readonly Id[] {
  const { written } = labellingsOf(site);
  const positions = positionIds(site);
  written.judge(id, "accept");
  const moved = written.judge(id, "reject").filter((changed) => changed !== id && positions.has(changed));
  written.judge(id, null);
  return moved;
}

const positionIds = memoize((site: Site): ReadonlySet<Id> => {
  const { graph } = labellingsOf(site);
  return new Set(graph.positions.flatMap((place) => graph.claims[place] ?? []));
});

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

/** Whether a claim cites a source: for itself, for a stance or in its explanation. */
export function citesSource({ uses, stances, explanation }: Claim): boolean {
  return uses.length + stances.length + (explanation?.citations.length ?? 0) > 0;
}
