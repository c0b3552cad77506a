/** The columns of a table, in their order, each with other names that people give it. */
const columns = {
  id: ["key", "nr", "no", "number", "nummer"],
  type: ["kind", "art", "typ"],
  text: ["claim", "sentence", "statement", "argument", "aussage", "satz", "behauptung", "these", "question", "frage"],
  relation: ["role", "link", "stance to parent", "beziehung", "rolle", "pro/con"],
  to: ["parent", "target", "replies to", "reply to", "zu", "bezug", "ziel"],
  conclusion: ["counts for"],
  with: ["jointly with", "together with", "zusammen mit"],
  debate: ["debatte"],
  person: ["who", "speaker", "author", "name", "wer", "sprecher", "autor"],
  stance: ["haltung"],
  source: ["title", "quelle", "titel"],
  url: ["link to source", "address", "adresse"],
  at: ["page", "locator", "seite", "stelle"],
  date: ["when", "year", "datum", "jahr"],
  note: ["notes", "comment", "anmerkung", "kommentar"],
  quote: ["quotation", "zitat"],
  basis: ["grundlage"],
} as const;

export type Column = keyof typeof columns;

const names = Object.keys(columns).filter((name): name is Column => name in columns);

/** The columns in their order. */
export const columnNames: readonly Column[] = names;

/** The column that a heading of a table names; null if it names none that we read. */
export function columnOf(head: string): Column | null {
  const written = head.trim().toLowerCase().replace(/[_-]+/g, " ");
  return names.find((name) => name === written || columns[name].some((other) => other === written)) ?? null;
}
