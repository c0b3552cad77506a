import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { teaDebate, claimFile } from "./check/tea-debate.ts";
import { compile } from "../src/compile.ts";
import { readClaims } from "../src/files/read-claims.ts";
import { readHistory } from "../src/files/read-history.ts";
import type { History, MainLine } from "../src/claims/model/index.ts";
import { readPast, traceHistory } from "../src/trace-history.ts";
import { readLedger, writeLedger } from "../src/versions/index.ts";
import { gitRepository, type GitRepository } from "./git-repository.ts";
import { cold, warm } from "./versions/shared-address.ts";

let repository: GitRepository;

beforeEach(() => {
  repository = gitRepository();
  repository.commit("2026-01-01", teaDebate);
});

const path = "claims/tea/a.yaml";

/** The history that a build gets with the ledger of an earlier build. */
function trace(ledger = "", line: MainLine | null = readHistory(join(repository.folder, "claims"))): History {
  const { debate } = compile(readClaims(join(repository.folder, "claims")).files);
  const reading = ledger === "" ? undefined : readLedger(ledger);
  if (reading?.kind === "unreadable") throw new Error(reading.reason);
  const past = readPast(line ?? { commits: [], skipped: [], texts: () => [] }, undefined, reading);
  expect(past.ledger.lost).toEqual([]);
  return traceHistory(past, debate);
}

const publish = (history = trace()): string => writeLedger(history.claims.values(), "Tea", history.published.ids);

/** Replaces all commits by one without a parent. */
function squash(date: string): void {
  repository.git("checkout", "--quiet", "--orphan", "squashed");
  repository.commit(date, {});
}

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

describe("the ledger of an earlier build", () => {
  test("changes nothing if the main branch has all of it", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    repository.commit("2026-03-01", { [path]: null, "claims/tea/b.yaml": claimFile("First.", "aliases: a") });
    repository.commit("2026-04-01", { "claims/tea/b.yaml": claimFile("Second.", "aliases: a") });
    repository.commit("2026-05-01", { "claims/tea/b.yaml": claimFile("First.", "aliases: a") });
    const before = trace();
    const after = trace(publish(before));
    expect(after).toEqual(before);
    expect(publish(after)).toBe(publish(before));
  });

  test("keeps its pages, days and changes when the repository is squashed or started again", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    repository.commit("2026-03-01", { [path]: claimFile("Second.") });
    const before = trace();
    squash("2026-04-01");
    expect(versionsOf(trace())).toEqual(["2026-04-01 Second."]);
    const after = trace(publish(before));
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(changesOf(after)).toEqual(changesOf(before));
    expect(versionsOf(after)).toEqual(["2026-03-01 Second.", "2026-02-01 First."]);
    expect(after.restored.map(({ id }) => id)).toEqual(["a"]);
    expect(publish(after)).toBe(publish(before));
  });

  test("comes before what the main branch has for the same day", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    repository.commit("2026-02-01T13:00:00Z", { [path]: claimFile("Second.") });
    const before = trace();
    squash("2026-02-01T14:00:00Z");
    const after = trace(publish(before));
    expect(versionsOf(after)).toEqual(["2026-02-01 Second.", "2026-02-01 First."]);
    expect(publish(after)).toBe(publish(before));
    expect(after.changes.filter(({ date }) => date === "")).toEqual([]);
  });

  test("comes between the steps of a main branch that skips the commits that published it", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    const apart = repository.git("rev-parse", "HEAD").trim();
    repository.commit("2026-03-01", { [path]: claimFile("Second."), "claims/tea/new.yaml": claimFile("New.") });
    const before = trace();
    const published = repository.git("rev-parse", "HEAD").trim();
    repository.git("reset", "--quiet", "--hard", apart);
    repository.commit("2026-02-15", { "claims/tea/local.yaml": claimFile("Local.") });
    repository.commit("2026-04-01", {});
    repository.git("merge", "--quiet", "--no-ff", "--message", "Merge branch 'main' of example.org:map", published);
    repository.commit("2026-05-01", { [path]: claimFile("Third.") });
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
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    repository.commit("2026-03-01", { [path]: null });
    const before = trace();
    squash("2026-04-01");
    const after = trace(publish(before));
    expect(versionsOf(after)).toEqual(["2026-02-01 First."]);
    expect(changesOf(after)).toEqual(["2026-04-01 removed", "2026-02-01 added First."]);
    expect(after.claims.get("a")?.present).toBe(false);
    expect(after.published.ids.find(({ id }) => id === "a")?.path).toBe("claims/a.yaml");
  });

  test("keeps the addresses under former ids, whether the claim was renamed before the squash or in it", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    const once = trace();
    const renamed = { [path]: null, "claims/tea/b.yaml": claimFile("First.", "aliases: a") };
    repository.commit("2026-03-01", renamed);
    const before = trace();
    squash("2026-04-01");
    expect(addressesOf(trace(publish(before)))).toEqual(addressesOf(before));
    const after = trace(publish(once));
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(changesOf(after, "b")).toEqual(["2026-04-01 renamed", "2026-02-01 added First."]);
  });

  test("is followed by what the main branch says now, even if that ends on an earlier day", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    const first = repository.git("rev-parse", "HEAD").trim();
    repository.commit("2026-03-01", { [path]: claimFile("Second."), "claims/tea/new.yaml": claimFile("New.") });
    const before = trace();
    repository.git("reset", "--quiet", "--hard", first);
    const after = trace(publish(before));
    expect(changesOf(after)).toEqual([
      "2026-03-01 changed First.",
      "2026-03-01 changed Second.",
      "2026-02-01 added First.",
    ]);
    expect(changesOf(after, "new")).toEqual(["2026-03-01 removed", "2026-03-01 added New."]);
  });

  test("has the first days of a claim under the id that it had before it was renamed", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    const once = publish();
    squash("2026-03-01");
    repository.commit("2026-04-01", { [path]: null, "claims/tea/b.yaml": claimFile("First.", "aliases: a") });
    const before = trace(once);
    expect(changesOf(before, "b")).toEqual(["2026-04-01 renamed", "2026-02-01 added First."]);
    expect(changesOf(trace(publish(before)), "b")).toEqual(changesOf(before, "b"));
  });

  test("has the versions of one day in the order in which a claim first had them, even if it returned to one", () => {
    repository.commit("2026-02-01T13:00:00Z", { [path]: claimFile("First.") });
    repository.commit("2026-02-01T14:00:00Z", { [path]: claimFile("Second.") });
    const before = publish();
    repository.commit("2026-03-01", { [path]: claimFile("First.") });
    expect(publish()).toBe(before);
  });

  test("does not say that a claim read what one said that was merged into it", () => {
    repository.commit("2026-02-01", { "claims/tea/b.yaml": claimFile("Other.") });
    repository.commit("2026-02-15", { [path]: claimFile("First.") });
    repository.commit("2026-03-01", { [path]: null, "claims/tea/b.yaml": claimFile("Other.", "aliases: a") });
    const before = trace();
    squash("2026-04-01");
    const after = trace(publish(before));
    expect(changesOf(after, "b")).toEqual(["2026-02-01 added Other."]);
    expect(addressesOf(after)).toEqual(addressesOf(before));
  });

  test("keeps an address even if the order of two versions that begin alike is lost", () => {
    repository.commit("2026-02-01", { [path]: claimFile(cold) });
    repository.commit("2026-03-01", { [path]: claimFile(warm) });
    const before = trace();
    squash("2026-04-01");
    expect(trace().claims.get("a")?.versions[0]?.version).toBe("86ac67da6d");
    const after = trace(publish(before));
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(after.published.sharedVersions).toEqual([{ id: "a", version: "86ac67da6d", sentence: cold }]);
  });

  test("is the whole history of a folder outside of a repository", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    repository.commit("2026-03-01", { [path]: claimFile("Second.") });
    const before = trace();
    const after = trace(publish(before), null);
    expect(after.restored).toEqual([]);
    expect(addressesOf(after)).toEqual(addressesOf(before));
    expect(changesOf(after)).toEqual(changesOf(before));
    repository.write({ [path]: claimFile("Third.") });
    expect(versionsOf(trace(publish(before), null))).toEqual([" Third.", "2026-03-01 Second.", "2026-02-01 First."]);
  });

  test("stays when a later program reads the main branch differently", () => {
    repository.commit("2026-02-01", { [path]: claimFile("First.") });
    const before = trace();
    repository.commit("2026-03-01", { [path]: claimFile("Second.") });
    const line = readHistory(join(repository.folder, "claims"));
    const [first, , second] = line?.commits ?? [];
    if (!line || !first || !second) throw new Error("The repository has three commits.");
    // As if the second commit could no longer be read.
    const after = trace(publish(before), { ...line, commits: [first, second] });
    expect(versionsOf(after)).toEqual(["2026-03-01 Second.", "2026-02-01 First."]);
  });
});

test("doesn't contain uncommitted text", () => {
  repository.write({ [path]: claimFile("First.") });
  expect(publish()).not.toContain("First.");
});
