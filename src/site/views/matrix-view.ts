import type { Claim, Id, PersonRecord, QuestionRecord } from "../../claims/model/index.ts";
import { compareText } from "../../text/order.ts";
import { viewCitation } from "../refs/citable-claim.ts";
import { referToClaim, type ClaimReference } from "../refs/claim-reference.ts";
import { allPositionsOn, referToPosition } from "../refs/positions.ts";
import { labellingsOf, underStance } from "../standing/labellings.ts";
import { dateInWords, fullName } from "../in-words.ts";
import type { Site } from "../site.ts";
import { byDate } from "./strip-view.ts";

/** Who takes which stance on some claims. */
export type MatrixView = NonNullable<ReturnType<typeof viewMatrix>>;

/** The most deciding claims that are listed. */
const mostDeciding = 6;

/**
 * The people who have a stance on several positions of a question, and the positions on which they have one: what the cards of
 * the positions don't show side by side. Null for fewer than two people.
 */
export function viewMatrix(site: Site, question: QuestionRecord) {
  const positions = allPositionsOn(site, question.id);
  const counts = Map.groupBy(positions.flatMap(peopleOn), (id) => id);
  const people = new Set([...counts].flatMap(([id, times]) => (times.length > 1 ? [id] : [])));
  const columns = positions.filter((position) => peopleOn(position).some((id) => people.has(id)));
  const matrix = matrixOf(site, columns, people);
  return matrix.rows.length < 2 ? null : matrix;
}

/** The claims that decide most positions on a question, of those on which somebody is recorded; empty if only one person is. */
export function viewDeciding(site: Site, question: QuestionRecord): readonly ClaimReference[] {
  const { written } = labellingsOf(site);
  const positions = allPositionsOn(site, question.id);
  const cruxes = positions.flatMap(({ id }) => written.cruxes(id));
  const people = (claim: Claim): number => peopleOn(claim).length;
  const claims = [...Map.groupBy(cruxes, ({ claim }) => claim)]
    .flatMap(([id, { length: count }]) => {
      const claim = site.debate.claim.get(id);
      return claim && claim.stances.length > 0 && !positions.includes(claim) ? [{ claim, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || people(b.claim) - people(a.claim) || compareText(a.claim.id, b.claim.id))
    .slice(0, mostDeciding)
    .map(({ claim }) => claim);
  return new Set(claims.flatMap(peopleOn)).size < 2 ? [] : claims.map((claim) => referToClaim(site, claim));
}

/** Who takes any stance on a claim, each once. */
const peopleOn = ({ stances }: Claim): readonly Id[] => [...new Set(stances.map(({ person }) => person.value))];

function matrixOf(site: Site, claims: readonly Claim[], people: ReadonlySet<Id>) {
  const taken = claims.flatMap(({ stances }, column) =>
    stances.filter(({ person }) => people.has(person.value)).map((stance) => ({ column, stance })),
  );
  const rows = [...Map.groupBy(taken, ({ stance }) => stance.person.value)].flatMap(([id, own]) => {
    const person = site.debate.person.get(id);
    if (!person) return [];
    const recorded = claims.map((_, column) =>
      own
        .filter((one) => one.column === column)
        .toSorted((a, b) => byDate(a.stance, b.stance))
        .map(({ stance }) => ({
          stance: stance.stance,
          date: dateInWords(stance.date),
          citation: viewCitation(site, stance.source.value, stance),
        })),
    );
    const inferred = inferredOn(site, person, claims);
    /** By column: what they said, or else what follows from what they said elsewhere. */
    const cells = recorded.map((stances, column) =>
      stances.length > 0 ? { kind: "recorded" as const, stances } : (inferred[column] ?? empty),
    );
    const asserted = recorded.findIndex((stances) => stances.some(({ stance }) => stance === "asserts"));
    return [{ name: fullName(person.name), url: site.urls.person(id), cells, asserted }];
  });
  const orderOf = (asserted: number): number => (asserted === -1 ? claims.length : asserted);
  return {
    columns: claims.map((claim) => referToPosition(site, claim)),
    /** Those who assert the first claim come first, then those who assert the second, and so on. */
    rows: rows.toSorted((a, b) => orderOf(a.asserted) - orderOf(b.asserted)),
  };
}

/** What follows for each claim from all that a person is recorded to say. */
function inferredOn(site: Site, { id }: PersonRecord, claims: readonly Claim[]) {
  const { held, pair } = labellingsOf(site);
  const [view] = pair;
  return underStance(view, held.get(id) ?? [], () =>
    claims.map((claim) => {
      const label = view.label(claim.id);
      return label === "undecided" ? empty : { kind: "inferred" as const, label };
    }),
  );
}

const empty = { kind: "empty" } as const;
