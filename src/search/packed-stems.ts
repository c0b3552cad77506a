import { packNumbers, unpackNumbers } from "./packed-numbers.ts";
import type { Stem } from "./search-index.ts";
import type { Stemmer } from "./stems.ts";
import type { Kindred, Weighed } from "./weigh.ts";

/** The stems of the texts. Each text has a part for each of them, with a space between; so it compresses better than a text for each. */
export interface PackedStems {
  /** The shortest word with each stem, in order: as a capital, how many letters it has from the one before (`A` for none), and the rest. */
  readonly words: string;
  /** The numbers of the entries that have it. */
  readonly found: string;
  /** Its weights there, a digit in base 36 each. */
  readonly weights: string;
  /** Its kindred words further on, by how many places, and what each counts, in tenths: a digit each. */
  readonly kindred: string;
  readonly gains: string;
}

const a = "A".charCodeAt(0);
const mostShared = 25;

export function packStems(
  weights: Weighed["weights"],
  written: ReadonlyMap<string, string>,
  kindred: ReadonlyMap<string, readonly Kindred[]>,
): PackedStems {
  const words = [...weights.keys()].map((stem) => [written.get(stem) ?? stem, stem] as const).toSorted(byWord);
  const places = new Map(words.map(([, stem], place) => [stem, place]));
  const further = words.map(() => new Map<number, number>());
  for (const [stem, all] of kindred)
    for (const [other, gain] of all) {
      const [one = 0, two = 0] = [places.get(stem), places.get(other)];
      further[Math.min(one, two)]?.set(Math.abs(one - two), gain);
    }
  const [found, values] = packLists(words.map(([, stem]) => weights.get(stem) ?? new Map()));
  const [steps, gains] = packLists(further);
  return {
    words: words.map(([word], place) => cutBehind(words[place - 1]?.[0] ?? "", word)).join(""),
    ...{ found, weights: values, kindred: steps, gains },
  };
}

/** The keys of each list in order, and a digit for each value. */
function packLists(lists: readonly ReadonlyMap<number, number>[]): readonly [keys: string, values: string] {
  const sorted = lists.map((list) => [...list].toSorted(([one], [other]) => one - other));
  return [
    sorted.map((list) => packNumbers(list.map(([key]) => key))).join(" "),
    sorted.map((list) => list.map(([, value]) => value.toString(36)).join("")).join(" "),
  ];
}

const byWord = ([one]: readonly [string, string], [other]: readonly [string, string]): number => (one < other ? -1 : 1);

function cutBehind(before: string, word: string): string {
  let shared = 0;
  while (shared < mostShared && shared < before.length && word[shared] === before[shared]) shared++;
  return String.fromCharCode(a + shared) + word.slice(shared);
}

/** What a stem leads to is unpacked when it is first asked for. */
export function unpackStems(packed: PackedStems, stemOf: Stemmer): readonly Stem[] {
  const lists = [packed.found, packed.weights, packed.kindred, packed.gains].map((each) => each.split(" "));
  const [numbers = [], weights = [], further = [], gains = []] = lists;
  const kindred = numbers.map((): [Stem, number][] => []);
  let written = "";
  const stems = (packed.words.match(/[A-Z][^A-Z]*/g) ?? []).map((cut, place): Stem => {
    written = written.slice(0, cut.charCodeAt(0) - a) + cut.slice(1);
    const among = numbers[place] ?? "";
    let found: ReturnType<Stem["found"]> | undefined;
    return {
      ...{ text: stemOf(written), written, count: weights[place]?.length ?? 0, kindred: kindred[place] ?? [] },
      found: () =>
        (found ??= unpackNumbers(among).map((number, at) => [
          number,
          Number.parseInt(weights[place]?.[at] ?? "0", 36),
        ])),
    };
  });
  further.forEach((others, place) =>
    unpackNumbers(others).forEach((steps, at) => {
      const [one, other, gain] = [stems[place], stems[place + steps], Number(gains[place]?.[at]) / 10];
      if (!one || !other) return;
      kindred[place]?.push([other, gain]);
      kindred[place + steps]?.push([one, gain]);
    }),
  );
  return stems;
}
