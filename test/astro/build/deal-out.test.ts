import fc from "fast-check";
import { expect, test } from "vitest";
import { dealOut, sharedBytes } from "../../../src/astro/build/deal-out.ts";

/** Deals out all numbers to threads that ask in the order of `turns`, and then in turn; what each has got. */
function dealTo(ends: readonly ("first" | "last")[], total: number, turns: readonly number[]): readonly number[][] {
  const shared = new SharedArrayBuffer(sharedBytes);
  const threads = ends.map((end) => ({ next: dealOut(shared, total, end), got: new Array<number>() }));
  const ask = (turn: number): boolean => {
    const thread = threads[turn % threads.length];
    const number = thread?.next() ?? null;
    if (number !== null) thread?.got.push(number);
    return number !== null;
  };
  for (const turn of turns) ask(turn);
  for (let turn = 0; ask(turn);) turn += 1;
  return threads.map(({ got }) => got);
}

test("every number is dealt out once, whoever asks when", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("first" as const, "last" as const), { minLength: 1, maxLength: 4 }),
      fc.nat(40),
      fc.array(fc.nat(3), { maxLength: 60 }),
      (ends, total, turns) => {
        const all = dealTo(ends, total, turns).flat();
        expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, number) => number));
      },
    ),
  );
});

test("one thread begins at the first, another at the last", () => {
  expect(dealTo(["first", "last"], 5, [0, 1, 0])).toEqual([
    [0, 1, 2],
    [4, 3],
  ]);
});
