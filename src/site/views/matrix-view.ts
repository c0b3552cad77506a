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
export type MatrixView = ReturnType<typeof matrixOf>;

/** The most deciding claims in a table. */
const mostDeciding = 6;

/** The positions on a question. Null if fewer than two people have a stance on one, unless the table has to give the numbers of a picture. */
export function viewMatrix(site: Site, question: QuestionRecord, isNeeded: boolean) {
  const matrix = matrixOf(site, allPositionsOn(site, question.id), referToPosition);
  return matrix.rows.length < 2 && !isNeeded ? null : matrix;
}

/** The claims that decide most positions on a question, of those on which somebody is recorded. Null if fewer than two people are. */
export function viewDeciding(site: Site, question: QuestionRecord) {
  const matrix = matrixOf(site, decidingClaims(site, question), referToClaim);
  return matrix.rows.length < 2 ? null : matrix;
}

function decidingClaims(site: Site, question: QuestionRecord): readonly Claim[] {
  const { written } = labellingsOf(site);
  const positions = allPositionsOn(site, question.id);
  const decided = new Map<Id, number>();
  for (const position of positions)
    for (const { claim } of written.cruxes(position.id)) decided.set(claim, (decided.get(claim) ?? 0) + 1);
  for (const { id } of positions) decided.delete(id);
  const people = ({ stances }: Claim): number => new Set(stances.map(({ person }) => person.value)).size;
  return [...decided]
    .flatMap(([id, count]) => {
      const claim = site.debate.claim.get(id);
      return claim && claim.stances.length > 0 ? [{ claim, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || people(b.claim) - people(a.claim) || compareText(a.claim.id, b.claim.id))
    .slice(0, mostDeciding)
    .map(({ claim }) => claim);
}

function matrixOf(site: Site, claims: readonly Claim[], refer: (site: Site, claim: Claim) => ClaimReference) {
  const taken = claims.flatMap(({ stances }, column) => stances.map((stance) => ({ column, stance })));
  const rows = [...Map.groupBy(taken, ({ stance }) => stance.person.value)].flatMap(([id, own]) => {
    const person = site.debate.person.get(id);
    if (!person) return [];
    const recorded = claims.map((_, column) =>
      own
        .filter((one) => one.column === column)
        .toSorted((a, b) => byDate(a.stance, b.stance))
        .map(({ stance: { stance, date, source, at } }) => ({
          stance,
          date: dateInWords(date),
          citation: viewCitation(site, source.value, at),
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
    columns: claims.map((claim) => refer(site, claim)),
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
