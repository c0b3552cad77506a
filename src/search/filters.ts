import type { Claim, StanceKind } from "../claims/model/index.ts";

/** A question or claim, with what filters ask of it. */
export interface Filterable {
  readonly role: string;
  readonly debate: string;
  readonly question: string;
  readonly unanswered: boolean;
  /** Null for a question. */
  readonly claim: Claim | null;
}

/** A value under which a filter finds something; for a person, also the stance, by which the map colours what is found. */
export type FilterAnswer = readonly [value: string, stance?: StanceKind];

/**
 * A filter of questions and claims. Its words are in `search.filters` of src/words, under its key. Of several values that are
 * chosen, one is enough.
 */
export interface Filter {
  /** Its name in addresses and in forms. */
  readonly key: string;
  /** What a form shows: a box for each value, a list of which one is chosen, or one box for `yes`. */
  readonly control: "boxes" | "list" | "yes";
  /** Where the values and their names come from: the words of the filter, or records of the map. */
  readonly values: readonly string[] | "debates" | "questions" | "people";
  /** Further values, which addresses and programs may ask for. */
  readonly unlisted?: readonly string[];
  /** What it does, for programs. */
  readonly describe: string;
  /** All values under which something is found. */
  readonly answers: (of: Filterable) => readonly FilterAnswer[];
}

/** What is known of a forecast; nothing of another claim. */
export function forecastStates(claim: Claim | null): readonly string[] {
  if (!claim?.resolves) return [];
  const outcomes = new Set(claim.resolves.outcomes.map(({ outcome }) => outcome));
  return ["any", ...(outcomes.size === 0 ? ["open"] : outcomes)];
}

const table = [
  {
    key: "role",
    control: "boxes",
    values: ["position", "reason", "objection", "rebuttal"],
    unlisted: ["question"],
    describe: "Only claims with one of these roles.",
    answers: ({ role }) => [[role]],
  },
  {
    key: "unanswered",
    control: "yes",
    values: ["yes"],
    describe: "Only objections and rebuttals that nothing on the map answers.",
    answers: ({ unanswered }) => (unanswered ? [["yes"]] : []),
  },
  {
    key: "debate",
    control: "list",
    values: "debates",
    describe: "Only in the debate with this id.",
    answers: ({ debate }) => (debate === "" ? [] : [[debate]]),
  },
  {
    key: "question",
    control: "list",
    values: "questions",
    describe: "Only the question with this id and the claims below it.",
    answers: ({ question }) => (question === "" ? [] : [[question]]),
  },
  {
    key: "person",
    control: "list",
    values: "people",
    describe: "Only claims on which this person takes a stance.",
    answers: ({ claim }) => claim?.stances.map(({ person, stance }) => [person.value, stance]) ?? [],
  },
  {
    key: "basis",
    control: "list",
    values: ["argument", "evidence", "testimony", "analogy", "definition"],
    describe: "Only claims that rest on this.",
    answers: ({ claim }) => (claim?.basis ? [[claim.basis.value]] : []),
  },
  {
    key: "forecast",
    control: "list",
    values: ["any", "open", "happened", "partly", "did-not-happen", "unclear"],
    describe:
      "Only forecasts: any, `open` ones, of which no outcome is recorded, or those of which somebody says this outcome.",
    answers: ({ claim }) => forecastStates(claim).map((state) => [state]),
  },
] as const satisfies readonly Filter[];

export type FilterKey = (typeof table)[number]["key"];

/** All filters, in the order of the form. The index, the form, addresses and the tool for programs read this table. */
export const filters: readonly (Filter & { readonly key: FilterKey })[] = table;

/** The chosen values by the key of their filter. Without a value a filter lets everything pass. */
export type Chosen = Partial<Readonly<Record<FilterKey, readonly string[]>>>;

/** A search query: words, and filters that must all hold. */
export interface Query {
  readonly words: string;
  readonly filters: Chosen;
}

export const emptyQuery: Query = { words: "", filters: {} };

/** The number of filters that are set; the words typed are not a filter. */
export function filterCount({ filters: chosen }: Query): number {
  return filters.filter(({ key }) => (chosen[key]?.length ?? 0) > 0).length;
}

export function isEmpty(query: Query): boolean {
  return query.words.trim() === "" && filterCount(query) === 0;
}

/** Reads a query from an address: `?q=text&role=objection&person=george-orwell&unanswered`. */
export function readQuery(address: string): Query {
  const parameters = new URLSearchParams(address);
  return {
    words: parameters.get("q") ?? "",
    filters: chosenBy(({ key, control }) => {
      const values = parameters.getAll(key);
      return control === "yes" ? values.slice(0, 1).map(() => "yes") : values.filter((value) => value !== "");
    }),
  };
}

/** Writes a query for an address, with the question mark; "" for an empty query. */
export function writeQuery({ words, filters: chosen }: Query): string {
  const parameters = new URLSearchParams(words.trim() === "" ? [] : [["q", words.trim()]]);
  for (const { key } of filters) for (const value of chosen[key] ?? []) parameters.append(key, value);
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** What is chosen, asked filter by filter. */
export function chosenBy(valuesOf: (filter: (typeof filters)[number]) => readonly string[]): Chosen {
  const all = filters.map((filter) => [filter.key, valuesOf(filter)] as const);
  return Object.fromEntries(all.filter(([, values]) => values.length > 0));
}
