import fc from "fast-check";
import { expect, test } from "vitest";
import { onTeaDebate, claimFile } from "./check/tea-debate.ts";
import type { Overlay } from "../src/site/views/rules-view.ts";
import { compile } from "../src/compile.ts";
import type { History, MainLine } from "../src/claims/model/index.ts";
import { writeLedger } from "../src/versions/index.ts";
import { cold, warm } from "./versions/shared-address.ts";
import { holds } from "./holds.ts";
import { historyOf, mainLine } from "./map-history.ts";

/** A state with two claims, the second of which may be a new name of the first. */
const states = fc
  .record({
    a: fc.constantFrom(null, cold, warm, "First."),
    b: fc.constantFrom(null, cold, warm, "Second."),
    renamed: fc.boolean(),
  })
  .map(({ a, b, renamed }): Overlay => ({
    ...(a === null || (renamed && b !== null) ? {} : { "claims/tea/a.yaml": claimFile(a) }),
    ...(b === null ? {} : { "claims/tea/b.yaml": renamed ? claimFile(b, "aliases: a") : claimFile(b) }),
  }));

/** A main branch with these states, one per day. */
const lineOf = (overlays: readonly Overlay[], firstDay: number): MainLine =>
  mainLine(
    overlays.map((overlay, index) => {
      return { date: `2026-01-${String(firstDay + index).padStart(2, "0")}`, files: onTeaDebate(overlay) };
    }),
  );

const trace = (line: MainLine, present: Overlay, ledger: string): History =>
  historyOf(compile(onTeaDebate(present)).debate, line, ledger);

/** Each version address of the site, with the hash of its text. */
function addressesOf({ claims }: History): ReadonlyMap<string, string> {
  const all = [...claims.values()].flatMap(({ id, versions, formerAddresses }) => [
    ...formerAddresses.map((former) => [`${former.id}/${former.version}`, former.hash] as const),
    ...versions.filter(({ date }) => date !== "").map(({ version, hash }) => [`${id}/${version}`, hash] as const),
  ]);
  return new Map(all);
}

test("whatever the main branch loses between two builds, no address of the first build stands for anything else in the second", () => {
  const rewritten = fc.record({
    before: fc.array(states, { minLength: 1, maxLength: 5 }),
    kept: fc.array(fc.boolean()),
  });
  holds([rewritten, fc.array(states, { maxLength: 3 }), fc.integer({ min: 1, max: 20 })], 150, (first, later, day) => {
    const { before, kept } = first;
    const empty = writeLedger([], "Tea");
    const published = trace(lineOf(before, 1), before.at(-1) ?? {}, empty);
    const ledger = writeLedger(published.claims.values(), "Tea");
    const left = [...before.filter((_, index) => kept[index] === true), ...later];
    const after = addressesOf(trace(lineOf(left, day), left.at(-1) ?? {}, ledger));
    const changed = [...addressesOf(published)].filter(([address, hash]) => after.get(address) !== hash);
    expect(changed).toEqual([]);
  });
});
