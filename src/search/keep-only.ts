import type { Within } from "./find-entries.ts";
import { eachNumber } from "./deltas.ts";
import type { Deltas, Head } from "./format.ts";
import type { Index } from "./open-index.ts";
import type { Query } from "./query.ts";

/** 1 for each number that passes the query's filters, 0 for the others. A null query has no filters. */
export async function keepOnly(index: Index, query: Query | null, within: Within): Promise<Uint8Array> {
  const head = await index.head();
  const area = areaOf(head, within);
  if (query === null) return area;
  const { roles, debate, person, basis, unanswered } = query;
  const inDebate = debate === "" ? [] : [areaOf(head, { kind: "places", debates: [debate] })];
  if (roles.length === 0 && person === "" && basis === "" && !unanswered) return allOf([area, ...inDebate]);
  const filters = await index.filters();
  const marked = (lists: readonly Deltas[]): Uint8Array => {
    const marks = new Uint8Array(head.size);
    for (const list of lists) eachNumber(list, (number) => (marks[number] = 1));
    return marks;
  };
  return allOf([
    area,
    ...inDebate,
    ...(roles.length === 0 ? [] : [marked(roles.map((role) => listOf(filters.kinds, role)))]),
    ...(person === ""
      ? []
      : [marked(filters.people.filter(([id]) => id === person).flatMap(([, , ...claims]) => claims))]),
    ...(basis === "" ? [] : [marked([listOf(filters.bases, basis)])]),
    ...(unanswered ? [marked([filters.unanswered])] : []),
  ]);
}

function areaOf(head: Head, within: Within): Uint8Array {
  const area = new Uint8Array(head.size);
  if (within.kind === "people") return area.fill(1, head.people, head.sources);
  if (within.kind === "sources") return area.fill(1, head.sources, head.tours);
  if (within.kind === "tours") return area.fill(1, head.tours, head.pairs);
  if (within.kind === "pairs") return area.fill(1, head.pairs);
  if (within.kind !== "places") {
    const isQuestion = within.kind === "questions";
    if (!isQuestion) area.fill(1, 0, head.people);
    for (const [, , number] of head.questions) area[number] = isQuestion ? 1 : 0;
    return area;
  }
  if (within.debates.length === 0) return area.fill(1, 0, head.people);
  head.questions.forEach(([, debate, number], position) => {
    if (within.debates.includes(debate)) area.fill(1, number, head.questions[position + 1]?.[2] ?? head.outside);
  });
  return area;
}

/** The list of a name. Names come from addresses and may be anything, even `constructor`. */
function listOf(lists: Readonly<Record<string, Deltas>>, name: string): Deltas {
  return Object.hasOwn(lists, name) ? (lists[name] ?? []) : [];
}

function allOf([first = new Uint8Array(0), ...others]: readonly Uint8Array[]): Uint8Array {
  return first.map((mark, number) => (others.every((other) => other[number] === 1) ? mark : 0));
}
