import { differences, sums } from "./differences.ts";
import type { Stem } from "./search-index.ts";
import type { Kindred, Weighed } from "./weigh.ts";

/** The stems of the texts. Each list has a value for each of them, which compresses better than a list for each stem. */
export interface PackedStems {
  readonly texts: string;
  /** The shortest word with the stem; `-` where that is the stem. */
  readonly written: string;
  /** The numbers of the entries that have it. */
  readonly found: readonly (readonly number[])[];
  /** Its weights there, a digit in base 36 each. */
  readonly weights: string;
  /** Its kindred words, each by its place in these lists and by what it counts, in tenths. */
  readonly kindred: readonly (readonly number[])[];
}

export function packStems(
  weights: Weighed["weights"],
  written: ReadonlyMap<string, string>,
  kindred: ReadonlyMap<string, readonly Kindred[]>,
): PackedStems {
  const stems = [...weights.keys()].toSorted();
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const found = stems.map((stem) => [...(weights.get(stem) ?? [])].toSorted(([one], [other]) => one - other));
  return {
    texts: stems.join(" "),
    written: stems.map((stem) => (written.get(stem) === stem ? "-" : written.get(stem))).join(" "),
    found: found.map((all) => differences(all.map(([number]) => number))),
    weights: found.map((all) => all.map(([, weight]) => weight.toString(36)).join("")).join(" "),
    kindred: stems.map((stem) => (kindred.get(stem) ?? []).flatMap(([other, gain]) => [places.get(other) ?? 0, gain])),
  };
}

/** What a stem leads to is unpacked when it is first asked for. */
export function unpackStems(packed: PackedStems): readonly Stem[] {
  const [written, weights] = [packed.written.split(" "), packed.weights.split(" ")];
  const stems = packed.texts.split(" ").map((text, place): Stem => {
    const word = written[place] ?? "-";
    const numbers = packed.found[place] ?? [];
    let found: ReturnType<Stem["found"]> | undefined;
    return {
      text,
      written: word === "-" ? text : word,
      count: numbers.length,
      found: () =>
        (found ??= sums(numbers).map((number, at) => [number, Number.parseInt(weights[place]?.[at] ?? "0", 36)])),
      kindred: () =>
        (packed.kindred[place] ?? []).flatMap((other, at, pairs) => {
          const stem = at % 2 === 0 ? stems[other] : undefined;
          return stem ? [[stem, (pairs[at + 1] ?? 0) / 10] as const] : [];
        }),
    };
  });
  return stems;
}
