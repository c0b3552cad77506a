import type { QuestionRecord, StanceKind } from "../../model/index.ts";
import { viewCitation, type CitationView } from "../refs/citation-view.ts";
import { referToClaim, type ClaimReference } from "../refs/claim-reference.ts";
import { dateInWords } from "../words/dates.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { byDate } from "./strip-view.ts";
import { positionsOn } from "./stances-over-time.ts";

/** One stance on record. */
export interface CellStance {
  readonly stance: StanceKind;
  readonly date: string;
  readonly citation: CitationView | null;
}

export interface MatrixRow {
  readonly name: string;
  readonly url: string;
  /** By position; an empty list where nothing is recorded. */
  readonly cells: readonly (readonly CellStance[])[];
}

/** Who takes which stance on the positions of a question. */
export interface MatrixView {
  readonly positions: readonly ClaimReference[];
  /** Those who assert the first position come first, then those who assert the second, and so on. */
  readonly rows: readonly MatrixRow[];
}

/** Null if fewer than two people have a stance on a position, unless the table has to give the numbers of a picture. */
export function viewMatrix(site: Site, question: QuestionRecord, isNeeded: boolean): MatrixView | null {
  const positions = positionsOn(site, question);
  const taken = positions.flatMap(({ stances }, column) => stances.map((stance) => ({ column, stance })));
  const byPerson = Map.groupBy(taken, ({ stance }) => stance.person.value);
  const rows = [...byPerson].flatMap(([id, own]) => {
    const person = site.debate.person.get(id);
    if (!person) return [];
    const cells = positions.map((_, column) =>
      own
        .filter((one) => one.column === column)
        .toSorted((a, b) => byDate(a.stance, b.stance))
        .map(({ stance: { stance, date, source, at } }) => ({
          stance,
          date: dateInWords(date),
          citation: viewCitation(site, source.value, at),
        })),
    );
    const asserted = cells.findIndex((cell) => cell.some(({ stance }) => stance === "asserts"));
    return [{ name: fullName(person.name), url: site.urls.person(id), cells, asserted }];
  });
  if (rows.length < 2 && !isNeeded) return null;
  const orderOf = (asserted: number): number => (asserted === -1 ? positions.length : asserted);
  return {
    positions: positions.map((position) => referToClaim(site, position)),
    rows: rows.toSorted((a, b) => orderOf(a.asserted) - orderOf(b.asserted)),
  };
}
