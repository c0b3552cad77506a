import type { Format } from "../format.ts";
import { ownerOf, sidesOf, type ExchangeClaim, type ExchangeGraph, type ExchangeRelation } from "../graph.ts";
import { columnNames, writeRow, type Column } from "./csv-table.ts";
import { readCsv } from "./read-csv.ts";

export const csv: Format = {
  name: "csv",
  title: "CSV",
  home: "",
  ending: ".csv",
  mediaType: "text/csv; charset=utf-8",
  ofParts: true,
  loses: { always: ["title"], sometimes: [] },
  write: writeCsv,
  read: readCsv,
};

type Row = Readonly<Partial<Record<Column, string>>>;

/**
 * A table with a row for each question and claim. A claim with several relations, people or sources has further rows
 * with the same id. It begins with a byte order mark, without which Excel takes it for another encoding.
 */
function writeCsv(graph: ExchangeGraph): string {
  const relationsOf = Map.groupBy(graph.relations, ownerOf);
  const rows: readonly Row[] = [
    ...graph.questions.map(({ key, text, exclusive, debate }) => ({
      id: key,
      type: exclusive ? "exclusive question" : "question",
      text,
      debate,
    })),
    ...graph.claims.flatMap((claim) => rowsOf(claim, relationsOf.get(claim.key) ?? [])),
  ];
  const table = [columnNames, ...rows.map((row) => columnNames.map((name) => row[name] ?? ""))];
  return `\uFEFF${table.map(writeRow).join("")}`;
}

function rowsOf({ key, text, basis, ...said }: ExchangeClaim, relations: readonly ExchangeRelation[]): Row[] {
  const { by, sources } = sidesOf(said);
  const sides: readonly Row[] = [...by, ...sources];
  const count = Math.max(1, relations.length, sides.length);
  return Array.from({ length: count }, (_, index) => ({
    id: key,
    ...(index === 0 ? { type: "claim", text, basis } : {}),
    ...(relations[index] ? relationCells(relations[index]) : {}),
    ...sides[index],
  }));
}

function relationCells(relation: ExchangeRelation): Row {
  if (relation.kind === "undercuts")
    return { relation: relation.kind, to: relation.path[0], conclusion: relation.path.slice(1).join(" ") };
  const others = typeof relation.from === "string" ? [] : relation.from.slice(1);
  return { relation: relation.kind, to: relation.to, with: others.join(" ") };
}
