import type { Answer, Entry, Head } from "../../search/index.ts";
import type { MapTree } from "../map/map-tree.ts";
import { placeNumbers } from "./place-numbers.ts";
import type { Query, Search } from "../search/index.ts";

/** An answer with what the list shows of it first. */
export interface Found {
  readonly answer: Answer;
  readonly head: Head;
  /** By the numbers of the index: 1 for the first hit and so on, 0 for what isn't one. */
  readonly order: Uint32Array;
  readonly entries: readonly Entry[];
  /** Those whose names were typed. */
  readonly people: readonly Entry[];
}

/** Fewer letters are hardly meant as a name. */
const lettersOfName = 3;

const peopleListed = 2;

/** Finds in some debates, and loads the first `listed` of what is found. */
export async function find(search: Search, query: Query, debates: readonly string[], listed: number): Promise<Found> {
  const [answer, people] = await Promise.all([search.places(query, debates), peopleNamed(search, query)]);
  const [head, entries] = await Promise.all([search.head(), search.entries(answer.numbers.slice(0, listed))]);
  const order = new Uint32Array(head.size);
  answer.numbers.forEach((number, at) => (order[number] = at + 1));
  return { answer, head, order, entries, people };
}

async function peopleNamed(search: Search, { words, person }: Query): Promise<readonly Entry[]> {
  if (person !== "" || words.trim().length < lettersOfName) return [];
  const { numbers, taken } = await search.people(words);
  return taken.length > 0 ? [] : search.entries(numbers.slice(0, peopleListed));
}

/** Which hit a claim is, from 0; -1 where it is none, or nobody can know yet. */
export function hitNumber({ head, order, entries }: Found, tree: MapTree, id: string): number {
  const number = placeNumbers(tree, head).get(id);
  return number === undefined ? entries.findIndex((entry) => entry.id === id) : (order[number] ?? 0) - 1;
}

/**
 * Those of the tree's questions and claims that are hits. For a question whose claims aren't all in the tree, the question
 * stands for the hits among them, so that one sees where to go.
 */
export function hitIds({ head, order, entries }: Found, tree: MapTree): readonly string[] {
  const numbers = placeNumbers(tree, head);
  const known = [...numbers].filter(([, number]) => (order[number] ?? 0) > 0).map(([id]) => id);
  const numbered = new Set(numbers.values());
  const standIns = head.questions.flatMap(([id, , first], position) => {
    const end = head.questions[position + 1]?.[2] ?? head.outside;
    const isLacking = !numbered.has(end - 1);
    return tree.has(id) && isLacking && order.subarray(first, end).some((hit) => hit > 0) ? [id] : [];
  });
  const listed = entries.map(({ id }) => id).filter((id) => tree.has(id));
  return [...new Set([...known, ...standIns, ...listed])];
}
