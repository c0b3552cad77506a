import { beforeEach, describe, expect, test } from "vitest";
import { teaDebate, claimFile, onTeaDebate } from "./check/tea-debate.ts";
import { compile } from "../src/compile.ts";
import type { History, MainLine } from "../src/claims/model/index.ts";
import { writeLedger } from "../src/versions/index.ts";
import { historyOf, mapHistory, type MapHistory, mainLine } from "./map-history.ts";
import { cold, warm } from "./versions/shared-address.ts";
import fc from "fast-check";
import type { Overlay } from "../src/site/views/rules-view.ts";
import { holds } from "./holds.ts";

let tea: MapHistory;

beforeEach(() => {
  tea = mapHistory();
  tea.commit("2026-01-01", teaDebate);
});

const path = "claims/tea/a.yaml";
const said = (sentence: string) => ({ [path]: claimFile(sentence) });
const renamed = (sentence: string) => ({ "claims/tea/b.yaml": claimFile(sentence, "aliases: a") });

/** The history that a build gets with the ledger of an earlier build. */
const trace = (ledger = "", line: MainLine | null = tea.line()): History =>
  historyOf(compile(tea.files()).debate, line ?? { commits: [], skipped: [], texts: () => [] }, ledger);

const publish = (history = trace()): string => writeLedger(history.claims.values(), "Tea", history.published.ids);

const versionsOf = (history: History, id = "a"): readonly string[] =>
  (history.claims.get(id)?.versions ?? []).map(({ date, content }) => `${date} ${content.sentence}`);

const changesOf = (history: History, id = "a"): readonly string[] =>
  (history.claims.get(id)?.changes ?? []).map((change) =>
    `${change.date} ${change.kind} ${"after" in change ? change.after.content.sentence : ""}`.trim(),
  );

/** Every address in a history, with the day of its version. */
function addressesOf({ claims }: History): readonly string[] {
  return [...claims.values()]
    .flatMap(({ id, versions, formerAddresses }) => [
      ...versions.map(({ version, date }) => `${date} ${id}/${version}`),
      ...formerAddresses.map((former) => {
        const version = versions.find(({ hash }) => hash === former.hash);
        return `${version?.date ?? "never"} ${former.id}/${former.version}`;
      }),
    ])
    .toSorted();
}

/** The histories before the main branch was squashed, and after that with the ledger of the former. */
function squashed(day = "2026-04-01") {
  const before = trace();
  tea.squash(day);
  return { before, after: trace(publish(before)) };
}

describe("the ledger of an earlier build", () => {
  test("changes nothing if the main branch has all of it", () => {
    tea.monthly(said("First."), { [path]: null, ...renamed("First.") }, renamed("Second."), renamed("First."));
    const before = trace();
    const after = trace(publish(before));
    expect(after).toEqual(before);
    expect(publish(after)).toBe(publish(before));
  });

  test("keeps its pages, days and changes when the repository is squashed or started again", () => {
    tea.monthly(said("First."), said("Second."));
    const { before, after } = squashed();
    expect(versionsOf(trace())).toEqual(["2026-04-01 Second."]);
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(changesOf(after)).toEqual(changesOf(before));
    expect(versionsOf(after)).toEqual(["2026-03-01 Second.", "2026-02-01 First."]);
    expect(after.restored.map(({ id }) => id)).toEqual(["a"]);
    expect(publish(after)).toBe(publish(before));
  });

  test("comes before what the main branch has for the same day", () => {
    tea.monthly(said("First."));
    tea.commit("2026-02-01", said("Second."));
    const { before, after } = squashed("2026-02-01");
    expect(versionsOf(after)).toEqual(["2026-02-01 Second.", "2026-02-01 First."]);
    expect(publish(after)).toBe(publish(before));
    expect(after.changes.filter(({ date }) => date === "")).toEqual([]);
  });

  test("comes between the steps of a main branch that skips the commits that published it", () => {
    tea.monthly(said("First."));
    tea.monthly({ ...said("Second."), "claims/tea/new.yaml": claimFile("New.") });
    const before = trace();
    tea.reset(2);
    tea.commit("2026-02-15", { "claims/tea/local.yaml": claimFile("Local.") });
    tea.commit("2026-04-01", { ...said("Second."), "claims/tea/new.yaml": claimFile("New.") });
    tea.monthly(said("Third."));
    expect(versionsOf(trace())).toEqual(["2026-05-01 Third.", "2026-04-01 Second.", "2026-02-01 First."]);
    const after = trace(publish(before));
    expect(changesOf(after)).toEqual([
      "2026-05-01 changed Third.",
      "2026-03-01 changed Second.",
      "2026-02-01 added First.",
    ]);
    expect(changesOf(after, "new")).toEqual(["2026-03-01 added New."]);
    expect(after.restored).toEqual([]);
  });

  test("keeps a deleted claim deleted, from the first day known to the main branch", () => {
    tea.monthly(said("First."), { [path]: null });
    const { after } = squashed();
    expect(versionsOf(after)).toEqual(["2026-02-01 First."]);
    expect(changesOf(after)).toEqual(["2026-04-01 removed", "2026-02-01 added First."]);
    expect(after.claims.get("a")?.present).toBe(false);
    expect(after.published.ids.find(({ id }) => id === "a")?.path).toBe("claims/a.yaml");
  });

  test("keeps the addresses under former ids, whether the claim was renamed before the squash or in it", () => {
    tea.monthly(said("First."));
    const once = trace();
    tea.monthly({ [path]: null, ...renamed("First.") });
    const { before, after: first } = squashed();
    expect(addressesOf(first)).toEqual(addressesOf(before));
    const after = trace(publish(once));
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(changesOf(after, "b")).toEqual(["2026-04-01 renamed", "2026-02-01 added First."]);
  });

  test("is followed by what the main branch says now, even if that ends on an earlier day", () => {
    tea.monthly(said("First."));
    tea.monthly({ [path]: claimFile("Second."), "claims/tea/new.yaml": claimFile("New.") });
    const before = trace();
    tea.reset(2);
    const after = trace(publish(before));
    expect(changesOf(after)).toEqual([
      "2026-03-01 changed First.",
      "2026-03-01 changed Second.",
      "2026-02-01 added First.",
    ]);
    expect(changesOf(after, "new")).toEqual(["2026-03-01 removed", "2026-03-01 added New."]);
  });

  test("has the first days of a claim under the id that it had before it was renamed", () => {
    tea.monthly(said("First."));
    const once = publish();
    tea.squash("2026-03-01");
    tea.monthly({ [path]: null, ...renamed("First.") });
    const before = trace(once);
    expect(changesOf(before, "b")).toEqual(["2026-04-01 renamed", "2026-02-01 added First."]);
    expect(changesOf(trace(publish(before)), "b")).toEqual(changesOf(before, "b"));
  });

  test("has the versions of one day in the order in which a claim first had them, even if it returned to one", () => {
    tea.commit("2026-02-01", said("First."));
    tea.commit("2026-02-01", said("Second."));
    const before = publish();
    tea.monthly(said("First."));
    expect(publish()).toBe(before);
  });

  test("does not say that a claim read what one said that was merged into it", () => {
    tea.monthly({ "claims/tea/b.yaml": claimFile("Other.") });
    tea.commit("2026-02-15", said("First."));
    tea.monthly({ [path]: null, "claims/tea/b.yaml": claimFile("Other.", "aliases: a") });
    const { before, after } = squashed();
    expect(changesOf(after, "b")).toEqual(["2026-02-01 added Other."]);
    expect(addressesOf(after)).toEqual(addressesOf(before));
  });

  test("keeps an address even if the order of two versions that begin alike is lost", () => {
    tea.monthly(said(cold), said(warm));
    const { before, after } = squashed();
    expect(trace().claims.get("a")?.versions[0]?.version).toBe("86ac67da6d");
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(after.published.sharedVersions).toEqual([{ id: "a", version: "86ac67da6d", sentence: cold }]);
  });

  test("is the whole history of a folder outside of a repository", () => {
    tea.monthly(said("First."), said("Second."));
    const before = trace();
    const after = trace(publish(before), null);
    expect(after.restored).toEqual([]);
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(changesOf(after)).toEqual(changesOf(before));
    tea.write(said("Third."));
    expect(versionsOf(trace(publish(before), null))).toEqual([" Third.", "2026-03-01 Second.", "2026-02-01 First."]);
  });

  test("stays when a later program reads the main branch differently", () => {
    tea.monthly(said("First."));
    const before = trace();
    tea.monthly(said("Second."));
    const line = tea.line();
    const [first, , second] = line.commits;
    if (!first || !second) throw new Error("The repository has three commits.");
    // As if the second commit could no longer be read.
    const after = trace(publish(before), { ...line, commits: [first, second] });
    expect(versionsOf(after)).toEqual(["2026-03-01 Second.", "2026-02-01 First."]);
  });
});

test("doesn't contain uncommitted text", () => {
  tea.write(said("First."));
  expect(publish()).not.toContain("First.");
});

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

const after = (line: MainLine, present: Overlay, ledger: string): History =>
  historyOf(compile(onTeaDebate(present)).debate, line, ledger);

/** Each version address of the site, with the hash of its text. */
function hashesOf({ claims }: History): ReadonlyMap<string, string> {
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
    const published = after(lineOf(before, 1), before.at(-1) ?? {}, empty);
    const ledger = writeLedger(published.claims.values(), "Tea");
    const left = [...before.filter((_, index) => kept[index] === true), ...later];
    const found = hashesOf(after(lineOf(left, day), left.at(-1) ?? {}, ledger));
    const changed = [...hashesOf(published)].filter(([address, hash]) => found.get(address) !== hash);
    expect(changed).toEqual([]);
  });
});
