import type { Claim, Id, RelationKind } from "../../claims/model/index.ts";
import { referTo, referToClaim, withTarget, type ClaimReference } from "../refs/claim-reference.ts";
import { type CitationView, viewCitation } from "../refs/citable-claim.ts";
import { allPositionsOn, sizeBelow } from "../refs/positions.ts";
import { dateInWords, fullName } from "../in-words.ts";
import type { Site } from "../site.ts";
import { dependentsOf, labellingsOf } from "../standing/labellings.ts";
import { viewForecasts } from "./forecasts-view.ts";
import { words } from "../../words/words.ts";
import { letterAddress } from "../../contribute/propose/index.ts";
import { onGithub, receiverOf } from "../refs/page-links.ts";

/** Something that the map lacks, and links to the form for adding it. */
interface WantedItem {
  /** A claim or question, or a person by name. */
  readonly about: ClaimReference | { readonly kind: "person"; readonly sentence: string; readonly url: string };
  /** Why it matters: "changes 2 positions". */
  readonly note: string;
  /** The place in a source that it is about. */
  readonly place?: CitationView;
  readonly ways: readonly { readonly words: string; readonly url: string }[];
}

/** Missing things of one kind, the most useful first. */
export type WantedList = ReturnType<typeof viewWanted>[number];

const lists = [
  { id: "Check", key: "check", find: tenToCheck },
  { id: "Unanswered", key: "unanswered", find: unansweredObjections },
  { id: "Reasons", key: "reasons", find: positionsOnOneReason },
  { id: "Evidence", key: "evidence", find: cruxesWithoutEvidence },
  { id: "Overdue", key: "overdue", find: overdueForecasts },
  { id: "Questions", key: "questions", find: questionsWithoutHolder },
  { id: "People", key: "people", find: peopleWithOneClaim },
] as const;

/** What would help the map most, computed from the graph. */
export function viewWanted(site: Site) {
  return lists.map(({ id, key, find }) => ({
    id,
    title: words.site.wanted[key].title,
    note: words.site.wanted[key].note,
    items: find(site),
    /** Where the map shows all of them, however many they are; null where it has no such view. */
    allUrl: key === "unanswered" ? `${site.urls.map}?unanswered=yes` : null,
  }));
}

/** Those of which a judgement changes the result for the most positions, then those with the most claims below them. */
function tenToCheck(site: Site): readonly WantedItem[] {
  const unread = new Map(unreadClaims(site).map((each) => [each.claim, each]));
  const bySize = (a: Claim, b: Claim): number => sizeBelow(site, b.id) - sizeBelow(site, a.id);
  const { moves } = words.site.wanted.evidence;
  return byPositionsMoved(site, [...unread.keys()], bySize)
    .slice(0, 10)
    .flatMap(({ claim, moved }) => {
      const each = unread.get(claim);
      if (!each) return [];
      const note = moved > 0 ? moves(moved) : "";
      return [{ about: referToClaim(site, claim), note, place: each.citation, ways: answersTo(site, each) }];
    });
}

function unansweredObjections(site: Site): readonly WantedItem[] {
  const { moves, answer } = words.site.wanted.unanswered;
  const found = site.debate.claims.filter(({ id }) => site.evaluation.unanswered.has(id));
  return byPositionsMoved(site, found).map(({ claim, moved }) => ({
    about: withTarget(site, referToClaim(site, claim)),
    note: moved > 0 ? moves(moved) : "",
    ways: [way(site, answer, claim.role === "objection" ? "rebuts" : "objects-to", claim.id)],
  }));
}

function positionsOnOneReason(site: Site): readonly WantedItem[] {
  const { none, one, add } = words.site.wanted.reasons;
  const inferences = Map.groupBy(site.debate.inferences, ({ conclusion }) => conclusion);
  return site.debate.claims
    .filter(({ role }) => role === "position")
    .map((claim) => ({ claim, reasons: inferences.get(claim.id)?.length ?? 0 }))
    .filter(({ reasons }) => reasons < 2)
    .toSorted((a, b) => a.reasons - b.reasons)
    .map(({ claim, reasons }) => ({
      about: referToClaim(site, claim),
      note: reasons === 0 ? none : one,
      ways: [way(site, add, "supports", claim.id)],
    }));
}

function cruxesWithoutEvidence(site: Site): readonly WantedItem[] {
  const { moves, add, object } = words.site.wanted.evidence;
  const found = site.debate.claims.filter((claim) => claim.role !== "position" && !citesSource(claim));
  return byPositionsMoved(site, found)
    .filter(({ moved }) => moved > 0)
    .map(({ claim, moved }) => ({
      about: { ...referToClaim(site, claim), holders: "" },
      note: moves(moved),
      ways: [way(site, add, "supports", claim.id), way(site, object, "objects-to", claim.id)],
    }));
}

/** Those without a day in the files of the map, such as before anything is published, are never overdue. */
function overdueForecasts(site: Site): readonly WantedItem[] {
  const { add } = words.site.wanted.overdue;
  const overdue = viewForecasts(site).lists.find(({ id }) => id === "overdue");
  return (overdue?.forecasts ?? []).map(({ claim, due }) => ({
    about: claim,
    note: words.pages.forecasts.due(dateInWords(due)),
    ways: [{ words: add, url: site.urls.change("claim", claim.id) }],
  }));
}

function questionsWithoutHolder(site: Site): readonly WantedItem[] {
  return site.debate.questions
    .filter(({ id }) => allPositionsOn(site, id).every(({ stances }) => stances.length === 0))
    .flatMap(({ id }) => {
      const about = referTo(site, id);
      return about ? [{ about, note: "", ways: [way(site, words.site.wanted.questions.add, "answers", id)] }] : [];
    });
}

/** People with stances on one claim alone can hardly be compared with others. The link offers a reason for that claim. */
function peopleWithOneClaim(site: Site): readonly WantedItem[] {
  return site.debate.people.flatMap(({ id, name }) => {
    const [only, second] = new Set((site.debate.holdings.get(id) ?? []).map((held) => held.claim));
    const claim = only !== undefined && second === undefined ? site.debate.claim.get(only) : undefined;
    if (!claim) return [];
    const about = { kind: "person" as const, sentence: fullName(name), url: site.urls.person(id) };
    const ways = [way(site, words.site.wanted.people.add, "supports", claim.id)];
    return [{ about, note: claim.sentence.value, ways }];
  });
}

/**
 * Claims with the number of other positions whose label changes if the claim is rejected rather than accepted. Those that change most
 * come first, and of these by default the ones nearest to their question.
 */
function byPositionsMoved(site: Site, claims: readonly Claim[], within = byDepth) {
  const positions = new Set(labellingsOf(site).positions);
  const movedBy = ({ id }: Claim) => [...dependentsOf(site, id).keys()].filter((other) => positions.has(other)).length;
  return claims
    .map((claim) => ({ claim, moved: movedBy(claim) }))
    .toSorted((a, b) => b.moved - a.moved || within(a.claim, b.claim));
}

const byDepth = (a: Claim, b: Claim): number => (a.depth ?? Infinity) - (b.depth ?? Infinity);

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

/** A place in a source that nobody has compared with the claim that cites it. */
type Unread = ReturnType<typeof unreadClaims>[number];

/** The claims of which nobody has read any place that they cite, each with the first that a link opens. */
function unreadClaims(site: Site) {
  return site.debate.claims.flatMap((claim) => {
    const cited = [...claim.stances, ...claim.uses];
    if (cited.some((each) => site.history.lastRead(claim, each) !== "")) return [];
    const citations = cited.map((each) => viewCitation(site, each.source.value, each));
    const citation = citations.find((each) => each?.atUrl && each.warnings.length === 0);
    return citation ? [{ claim, citation }] : [];
  });
}

/** Where a reader says that the place says this, in an issue or else to whoever takes proposals, and where one says that it doesn’t. */
function answersTo(site: Site, { claim, citation }: Unread) {
  const { check } = words.site.wanted;
  const repository = onGithub(site);
  const receiver = receiverOf(site);
  const title = check.letter(check.agrees, claim.sentence.value);
  const text = [
    title,
    site.urls.canonical(site.urls.claim(claim.id)),
    `${citation.label}, ${citation.at}: ${citation.atUrl ?? ""}`,
    claim.path,
    check.agreed,
  ].join("\n\n");
  const letter = `?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  const mail = receiver?.kind === "mail" ? receiver.url + letter : receiver?.url;
  return [
    {
      words: check.agrees,
      url: repository ? letterAddress(title, text, repository).url : (mail ?? site.urls.contribute),
    },
    { words: check.differs, url: site.urls.change("claim", claim.id) },
  ];
}
