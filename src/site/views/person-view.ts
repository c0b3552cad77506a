import type { Holding, PersonRecord } from "../../model/index.ts";
import { viewCitation, type CitationView } from "../refs/citation-view.ts";
import { referToClaim, referToQuestion, type ClaimReference } from "../refs/claim-reference.ts";
import { editUrl } from "../refs/edit-url.ts";
import { dateInWords, spanInWords } from "../words/dates.ts";
import { fullName } from "../words/names.ts";
import { renderProse } from "../prose/prose.ts";
import { webUrl } from "../addresses/source-url.ts";
import type { Site } from "../site.ts";

/** A stance on a claim with every occasion on which it was taken, the earliest first. */
export interface HoldingView {
  readonly claim: ClaimReference;
  readonly stance: string;
  readonly times: readonly { readonly date: string; readonly citation: CitationView | null }[];
}

export interface PersonView {
  readonly name: string;
  readonly url: string;
  readonly summary: string;
  readonly affiliations: readonly {
    readonly organisation: string;
    readonly role: string;
    readonly span: string;
    readonly citation: CitationView | null;
  }[];
  readonly addresses: readonly { readonly label: string; readonly url: string }[];
  /** The person's stances by question, the earliest first. */
  readonly byQuestion: readonly {
    readonly question: ClaimReference | null;
    readonly holdings: readonly HoldingView[];
  }[];
  readonly counts: StanceCounts;
  readonly editUrl: string | null;
}

export interface StanceCounts {
  readonly asserts: number;
  readonly concedes: number;
  readonly rejects: number;
}

export function viewPerson(site: Site, person: PersonRecord): PersonView {
  const holdings = site.debate.holdings.get(person.id) ?? [];
  return {
    name: fullName(person.name),
    url: site.urls.person(person.id),
    summary: renderProse(site, person.summary),
    affiliations: person.affiliations.map(({ organisation, role, from, to, source }) => ({
      organisation,
      role,
      span: spanInWords(from, to),
      citation: source ? viewCitation(site, source.value, "") : null,
    })),
    addresses: addressesOf(person),
    byQuestion: holdingsByQuestion(site, holdings),
    counts: countStances(holdings),
    editUrl: editUrl(site, person.path),
  };
}

export function countStances(holdings: readonly Holding[]): StanceCounts {
  const count = (kind: string): number =>
    new Set(holdings.filter(({ stance }) => stance.stance === kind).map(({ claim }) => claim)).size;
  return { asserts: count("asserts"), concedes: count("concedes"), rejects: count("rejects") };
}

/** Questions in the order of the map; stances on each by date, those without a date last. */
function holdingsByQuestion(site: Site, holdings: readonly Holding[]): PersonView["byQuestion"] {
  const groups = Map.groupBy(holdings, ({ claim }) => site.debate.claim.get(claim)?.question ?? "");
  const inOrder = [...site.debate.debates.flatMap(({ id }) => site.debate.questionsOf.get(id) ?? []), ""];
  return inOrder.flatMap((id) => {
    const held = groups.get(id);
    if (!held) return [];
    const question = site.debate.question.get(id);
    const sorted = [...held].sort((a, b) => compareDates(a.stance.date, b.stance.date));
    return {
      question: question ? referToQuestion(site, question) : null,
      holdings: [...Map.groupBy(sorted, ({ claim, stance }) => `${claim} ${stance.stance}`).values()].flatMap((same) =>
        viewHolding(site, same),
      ),
    };
  });
}

function viewHolding(site: Site, same: readonly Holding[]): readonly HoldingView[] {
  const [first] = same;
  const claim = first && site.debate.claim.get(first.claim);
  if (!claim) return [];
  const times = same.map(({ stance }) => ({
    date: dateInWords(stance.date),
    citation: viewCitation(site, stance.source.value, stance.at),
  }));
  return [{ claim: referToClaim(site, claim), stance: first.stance.stance, times }];
}

function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  return a < b ? -1 : 1;
}

function addressesOf({ url, orcid, wikidata }: PersonRecord): PersonView["addresses"] {
  const site = webUrl(url);
  return [
    ...(site ? [{ label: new URL(site).hostname.replace(/^www\./, ""), url: site }] : []),
    ...(orcid ? [{ label: `ORCID ${orcid}`, url: `https://orcid.org/${encodeURIComponent(orcid)}` }] : []),
    ...(wikidata ? [{ label: "Wikidata", url: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}` }] : []),
  ];
}
