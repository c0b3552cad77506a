import { stanceStrips } from "../charts/stance-strips.ts";
import { compareText } from "../../text/order.ts";
import type { Holding, Id, PersonRecord } from "../../claims/model/index.ts";
import { viewCitation } from "../refs/citable-claim.ts";
import { referToClaim, referToQuestion } from "../refs/claim-reference.ts";
import { questionsInOrder } from "../refs/positions.ts";
import { dateInWords, spanInWords, fullName } from "../in-words.ts";
import { renderProse } from "../prose/prose.ts";
import { webUrl } from "../addresses/source-url.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";
import { heldPositions } from "./held-positions.ts";
import { marksByDay } from "./strip-view.ts";

export function viewPerson(site: Site, person: PersonRecord) {
  const holdings = site.debate.holdings.get(person.id) ?? [];
  return {
    name: fullName(person.name),
    summary: renderProse(site, person.summary),
    affiliations: person.affiliations.map(({ organisation, role, from, to, source }) => ({
      organisation,
      role,
      span: spanInWords(from, to),
      citation: source ? viewCitation(site, source.value, { at: "" }) : null,
    })),
    addresses: addressesOf(person),
    ...holdingsByQuestion(site, holdings),
    held: heldPositions(site, person, holdings),
    counts: countStances(holdings),
  };
}

export function countStances(holdings: readonly Holding[]) {
  const count = (kind: string): number =>
    new Set(holdings.filter(({ stance }) => stance.stance === kind).map(({ claim }) => claim)).size;
  return { asserts: count("asserts"), concedes: count("concedes"), rejects: count("rejects") };
}

/** Whether a picture says more than the list alone: there are several dates, or more stances than one reads at a glance. */
function isWorthPicture(holdings: readonly Holding[]): boolean {
  const dates = holdings.flatMap(({ stance }) => stance.date || []);
  return new Set(dates).size >= 3 || dates.length >= 9;
}

/** Questions in the order of the map; stances on each by date, those without a date last. */
function holdingsByQuestion(site: Site, holdings: readonly Holding[]) {
  const groups = Map.groupBy(holdings, ({ claim }) => site.debate.claim.get(claim)?.question ?? "");
  const inOrder = [...questionsInOrder(site.debate).map(({ id }) => id), ""];
  const rows = inOrder.flatMap((id) => {
    const held = groups.get(id);
    return held ? [{ id, held: held.toSorted((a, b) => compareText(lastIfNone(a), lastIfNone(b))) }] : [];
  });
  const chart = isWorthPicture(holdings)
    ? stanceStrips(
        rows.map(({ id, held }) => ({ stances: marksByDay(site, held, listId(id)) })),
        true,
      )
    : null;
  return {
    byQuestion: rows.map(({ id, held }, index) => {
      const question = site.debate.question.get(id);
      return {
        question: question ? referToQuestion(site, question) : null,
        holdings: [...Map.groupBy(held, ({ claim, stance }) => `${claim} ${stance.stance}`).values()].flatMap((same) =>
          viewHolding(site, same),
        ),
        /** How many stances these are, in words; the marks of the strip stand for as many. */
        inWords: stancesInWords(held),
        /** Null where the lists alone are as clear. */
        strip: chart?.rows[index]?.strip ?? null,
      };
    }),
    ticks: chart?.ticks ?? null,
    bend: chart?.bend ?? "",
  };
}

/** A stance on one day counts once, in however many sources it is. Those without a date have no mark. */
function stancesInWords(held: readonly Holding[]): string {
  const stances = [...new Map(held.map((one) => [occasionOf(one), one])).values()];
  const undated = stances.filter(({ stance }) => stance.date === "").length;
  const { person: said } = words.pages;
  const claims = new Set(stances.map(({ claim }) => claim)).size;
  const all = claims === stances.length ? said.stances(claims) : said.stancesOn(stances.length, claims);
  return undated === 0 ? all : `${all}, ${said.undated(undated)}`;
}

/** No date begins with a letter. */
const lastIfNone = ({ stance }: Holding): string => stance.date || "none";

const occasionOf = ({ claim, stance: { stance, date } }: Holding): string => `${claim} ${stance} ${date}`;

/** The id that the list of stances on a question has on the page of a person. */
export function listId(question: Id): string {
  return `On-${question}`;
}

/** A stance on a claim with every occasion on which it was taken, the earliest first. */
function viewHolding(site: Site, same: readonly Holding[]) {
  const [first] = same;
  const claim = first && site.debate.claim.get(first.claim);
  if (!claim) return [];
  const times = same.map(({ stance }) => ({
    date: dateInWords(stance.date),
    day: stance.date,
    citation: viewCitation(site, stance.source.value, stance),
  }));
  return [{ claim: referToClaim(site, claim), stance: first.stance.stance, times }];
}

function addressesOf({ url, orcid, wikidata }: PersonRecord) {
  const site = webUrl(url);
  return [
    ...(site ? [{ label: new URL(site).hostname.replace(/^www\./, ""), url: site }] : []),
    ...(orcid ? [{ label: `ORCID ${orcid}`, url: `https://orcid.org/${encodeURIComponent(orcid)}` }] : []),
    ...(wikidata ? [{ label: "Wikidata", url: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}` }] : []),
  ];
}
