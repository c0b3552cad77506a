import fc from "fast-check";

type Arbitraries<Values extends readonly unknown[]> = { [Index in keyof Values]: fc.Arbitrary<Values[Index]> };

/** Checks that something holds for any values, in so many runs. */
export function holds<Values extends [unknown, ...unknown[]]>(
  arbitraries: Arbitraries<Values>,
  numRuns: number,
  check: (...values: Values) => void,
): void {
  fc.assert(fc.property(...arbitraries, check), { numRuns });
}

/** The same of something that takes time. */
export const holdsLater = <Values extends [unknown, ...unknown[]]>(
  arbitraries: Arbitraries<Values>,
  numRuns: number,
  check: (...values: Values) => Promise<void>,
): Promise<void> => fc.assert(fc.asyncProperty(...arbitraries, check), { numRuns });
