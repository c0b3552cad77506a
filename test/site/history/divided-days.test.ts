import { expect, test } from "vitest";
import { changesPages, viewDays, type Change } from "../../../src/site/history/changes-view.ts";
import type { Site } from "../../../src/site/site.ts";
import { smallSite } from "../small-site.ts";

const added = (date: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `question-${index}`,
    date,
    kind: "question-added" as const,
    after: { sentence: `Is tea good, for the ${index}th time?`, summary: "", state: "" },
  }));

function withChanges(changes: readonly Change[]): Site {
  const site = smallSite();
  return { ...site, history: { ...site.history, changes } };
}

test("a day on two pages has the total of the whole day on both, and each says which part it has", () => {
  const changes = [...added("2026-05-02", 1), ...added("2026-05-01", 3206), ...added("2026-04-30", 2)];
  const site = withChanges(changes);
  const shown = changesPages(site).map((_, index) =>
    viewDays(site, index + 1).map(({ name, part, addedInWords }) => [name, part, addedInWords]),
  );
  expect(shown).toEqual([
    [
      ["1 May 2026", "part 2 of 2", "3,206 new questions on the whole day"],
      ["30 April 2026", "", "2 new questions"],
    ],
    [
      ["2 May 2026", "", "1 new question"],
      ["1 May 2026", "part 1 of 2", "3,206 new questions on the whole day"],
    ],
  ]);
});

test("a page with a number keeps its changes, and the newest page has at least as many as one of these", () => {
  const past = [...added("2026-05-01", 5000), ...added("2026-04-30", 700)];
  const before = changesPages(withChanges(past));
  const after = changesPages(withChanges([...added("2026-05-02", 2000), ...past]));
  expect(before.map(({ length }) => length)).toEqual([1600, 1600, 2500]);
  expect(after.map(({ length }) => length)).toEqual([1600, 1600, 1600, 2900]);
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
});

test("a day begins with what is new", () => {
  const [first, second] = [...added("2026-05-01", 1), ...added("2026-04-30", 1)];
  const removed = (date: string) => ({
    id: "question-0",
    date,
    kind: "question-removed" as const,
    before: { sentence: "Is tea good?", summary: "", state: "" },
  });
  const changes = [removed("2026-05-01"), first, removed("2026-04-30"), second].flatMap((change) => change ?? []);
  const [page] = changesPages(withChanges(changes));
  expect(page?.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    "2026-05-01 question-added",
    "2026-05-01 question-removed",
    "2026-04-30 question-added",
    "2026-04-30 question-removed",
  ]);
});
