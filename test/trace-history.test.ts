import { beforeEach, describe, expect, test } from "vitest";
import { teaDebate, claimFile } from "./check/tea-debate.ts";
import { compile } from "../src/compile.ts";
import type { ClaimChange, History, QuestionChange } from "../src/claims/model/index.ts";
import { formerRecords, publishedClaims } from "../src/site/refs/published-addresses.ts";
import { readSettings } from "../src/site/settings.ts";
import { makeSite } from "../src/site/site.ts";
import type { Overlay } from "../src/site/views/rules-view.ts";
import { readPast, tracer } from "../src/trace-history.ts";
import { historyOf, mapHistory, type MapHistory } from "./map-history.ts";
import { cold, warm } from "./versions/shared-address.ts";
import { row } from "./row.ts";

let tea: MapHistory;

beforeEach(() => {
  tea = mapHistory();
  tea.commit("2026-01-01", teaDebate);
});

const path = "claims/tea/warm-the-pot.yaml";
const source = "claims/sources/orwell-1946-nice-cup.yaml";
const work = teaDebate[source] ?? "";
const said = (sentence: string, ...more: readonly string[]) => ({ [path]: claimFile(sentence, ...more) });
const retired = (reason: string, ...more: readonly string[]): string =>
  ["retired:", "  date: 2026-03-01", `  reason: ${reason}`, ...more].join("\n");

const trace = (): History => historyOf(compile(tea.files()).debate, tea.line());

/** The sentences of a claim's versions, each with its date. */
function versionsOf(id: string, history = trace()): readonly string[] {
  return (history.claims.get(id)?.versions ?? []).map(({ date, content }) => `${date} ${content.sentence}`);
}

/** The changes of a claim, each in words. */
function changesOf(id: string, history = trace()): readonly string[] {
  return (history.claims.get(id)?.changes ?? []).map(inWords);
}

function inWords(change: ClaimChange | QuestionChange): string {
  const { date, kind } = change;
  switch (kind) {
    case "question-added":
      return `${date} asked: ${change.after.sentence}`;
    case "question-changed":
      return `${date} asked otherwise: ${change.before.sentence} → ${change.after.sentence}`;
    case "question-removed":
      return `${date} asked no more: ${change.before.sentence}`;
    case "added":
    case "restored":
      return `${date} ${kind}: ${change.after.content.sentence}`;
    case "changed":
      return `${date} ${kind}: ${change.before.content.sentence} → ${change.after.content.sentence}`;
    case "renamed":
    case "question-renamed":
      return `${date} ${kind} from ${change.from}`;
    case "retired":
      return `${date} ${kind}: ${change.reason} → ${change.replacedBy ?? "nothing"}`;
    case "removed":
      return `${date} ${kind}`;
  }
}

const [a, b, gone] = [said("A."), said("B."), { [path]: null }];
const retiredA = (...more: readonly string[]) => said("A.", retired("Why.", ...more));
const laidOut = "# well known\nbasis: argument\nsupports:\n  - milk-goes-in-last\nclaim: >-\n  It is\n  so.\n";
const moved = { ...gone, "claims/tea/pots/warm-the-pot.yaml": claimFile("A.") };
const asB = (sentence: string) => ({ ...gone, "claims/tea/b.yaml": claimFile(sentence, "aliases: warm-the-pot") });
const asC = { "claims/tea/b.yaml": null, "claims/tea/c.yaml": claimFile("C.", "aliases: [warm-the-pot, b]") };

// The months of versions and changes stand before them.
test.each<[what: string, id: string, steps: readonly Overlay[], versions: string, changes: string]>([
  ["a version for each wording", "", [a, b], "3 B., 2 A.", "3 changed: A. → B., 2 added: A."],
  [
    ...row("no version for comments, order and layout", ""),
    ...row([said("It is so.", "basis: argument"), { [path]: laidOut }], "2 It is so.", "2 added: It is so."),
  ],
  [
    ...row("a former wording again, with its first day", "", [a, b, a], "2 A., 3 B."),
    "4 changed: B. → A., 3 changed: A. → B., 2 added: A.",
  ],
  ["no change by a move to another folder", "", [a, moved], "2 A.", "2 added: A."],
  ["its retirement", "", [a, retiredA()], "2 A.", "3 retired: Why. → nothing, 2 added: A."],
  [
    ...row("its merger", "", [a, retiredA("  replaced-by: pouring-last-sets-the-amount")], "2 A."),
    "3 retired: Why. → pouring-last-sets-the-amount, 2 added: A.",
  ],
  ["its return", "", [a, retiredA(), a], "2 A.", "4 restored: A., 3 retired: Why. → nothing, 2 added: A."],
  ["its deletion", "", [a, b, gone], "3 B., 2 A.", "4 removed, 3 changed: A. → B., 2 added: A."],
  [
    ...row("its return after a deletion by mistake", "", [a, gone, b], "4 B., 2 A."),
    "4 changed: A. → B., 4 restored: B., 3 removed, 2 added: A.",
  ],
  [
    ...row("its new name, with the versions under the old one", "b", [a, b, asB("B.")], "3 B., 2 A."),
    "4 renamed from warm-the-pot, 3 changed: A. → B., 2 added: A.",
  ],
  [
    ...row("two new names, and other words in between", "c", [a, asB("A."), asC], "4 C., 2 A."),
    "4 changed: A. → C., 4 renamed from b, 3 renamed from warm-the-pot, 2 added: A.",
  ],
])("a claim's history has %s", (_, id, steps, versions, changes) => {
  tea.monthly(...steps);
  const history = trace();
  const now = id || "warm-the-pot";
  const inMonths = (all: readonly string[]): string => all.join(", ").replaceAll(/2026-0(\d)-01/g, "$1");
  expect([inMonths(versionsOf(now, history)), inMonths(changesOf(now, history))]).toEqual([versions, changes]);
  expect(history.claims.get(now)?.present).toBe(!/^\d removed/.test(changes));
  expect(history.claims.has("warm-the-pot")).toBe(id === "");
});

/** The history of a claim that was reworded and then renamed from `first` to `second`. */
function renamedOnce() {
  tea.monthly(
    { "claims/tea/first.yaml": claimFile("First.") },
    { "claims/tea/first.yaml": claimFile("Second.") },
    { "claims/tea/first.yaml": null, "claims/tea/second.yaml": claimFile("Second.", "aliases: first") },
  );
  return trace().claims.get("second");
}

test.each([
  ["is renamed again", "third", "aliases: [second, first]"],
  ["gets its first id again", "first", "aliases: second"],
])("a renamed claim that %s keeps the addresses that its versions had under its second id", (_, id, aliases) => {
  const published = renamedOnce();
  tea.monthly({ "claims/tea/second.yaml": null, [`claims/tea/${id}.yaml`]: claimFile("Second.", aliases) });
  const kept = trace()
    .claims.get(id)
    ?.formerAddresses.filter((former) => former.id === "second");
  const versionsIn = (all: readonly { version: string }[] = []) => all.map(({ version }) => version).toSorted();
  expect(versionsIn(kept)).toEqual(versionsIn(published?.versions));
});

test("what a claim said until it was retired, and as one that is retired, is one life of its id; what it says later is another", () => {
  const published = () => trace().published.ids.find(({ id }) => id === "warm-the-pot");
  tea.monthly(said("First."));
  tea.commit("2026-02-02", said("Second."));
  tea.commit("2026-02-03", said("Second.", retired("Nobody doubts it.")));
  tea.commit("2026-02-04", said("Third.", retired("Nobody doubts it.")));
  expect(published()).toMatchObject({ lives: [["First.", "Second.", "Second.", "Third."]], living: false });
  tea.commit("2026-02-05", said("Fourth."));
  expect(published()).toMatchObject({ lives: [["First.", "Second.", "Second.", "Third."], ["Fourth."]], living: true });
});

test("a claim that is split is retired, and its parts are new claims", () => {
  tea.monthly(said("A warm pot keeps tea hot and sweet."), {
    [path]: claimFile(
      "A warm pot keeps tea hot and sweet.",
      retired("These were two claims."),
      "explanation: See [[hot]] and [[sweet]].",
    ),
    "claims/tea/hot.yaml": claimFile("A warm pot keeps tea hot."),
    "claims/tea/sweet.yaml": claimFile("A warm pot keeps tea sweet."),
  });
  expect(
    trace()
      .changes.slice(0, 4)
      .map((change) => `${change.id} ${inWords(change)}`),
  ).toEqual([
    "hot 2026-03-01 added: A warm pot keeps tea hot.",
    "sweet 2026-03-01 added: A warm pot keeps tea sweet.",
    "warm-the-pot 2026-03-01 retired: These were two claims. → nothing",
    "warm-the-pot 2026-03-01 changed: A warm pot keeps tea hot and sweet. → A warm pot keeps tea hot and sweet.",
  ]);
});

test("an id that was only ever an alias was published, and is missed once no record lists it", () => {
  tea.monthly({ [path]: claimFile("First.", "aliases: heat-the-pot"), [source]: `${work}aliases: nice-cup\n` });
  const published = () => trace().published.ids.filter(({ id }) => ["heat-the-pot", "nice-cup"].includes(id));
  expect(published()).toHaveLength(2);
  tea.monthly({ [path]: claimFile("First."), [source]: work });
  expect(published()).toMatchObject([
    { kind: "source", id: "nice-cup", title: "A Nice Cup of Tea" },
    { kind: "claim", id: "heat-the-pot", lives: [["First."]], living: false },
  ]);
  const historyOf = tracer(readPast(tea.line()));
  const { debate, diagnostics, evaluation } = compile(tea.files(), { published: (of) => historyOf(of).published });
  expect(diagnostics.filter(({ rule }) => rule === "lost-record")).toHaveLength(2);
  const site = makeSite(debate, evaluation, readSettings({}), historyOf(debate));
  expect(formerRecords(site).map(({ of, kind, id }) => [of, kind, id])).toEqual([
    ["claim", "removed", "heat-the-pot"],
    ["source", "removed", "nice-cup"],
  ]);
  expect(publishedClaims(site)).toContainEqual({ published: "heat-the-pot", id: "warm-the-pot" });
});

test("an id that was only ever an alias of a claim stays among the claims where that becomes a question", () => {
  tea.monthly(said("First.", "aliases: heat-the-pot"), {
    [path]: null,
    "claims/tea/warm.yaml": "question: Is it?\naliases: [warm-the-pot, heat-the-pot]\n",
  });
  const ids = trace().published.ids.filter(({ id }) => id === "heat-the-pot");
  expect(ids.map(({ kind }) => kind)).toContain("claim");
});

test("a file that can't be read at some commit is skipped there, and noted", () => {
  tea.monthly(
    said("First."),
    { [path]: "claim: [First\nsupports: milk-goes-in-last\n" },
    { [path]: "claim: Milk: a matter of taste.\nsupports: milk-goes-in-last\n" },
    said("Second."),
  );
  const history = trace();
  expect(versionsOf("warm-the-pot", history)).toEqual(["2026-05-01 Second.", "2026-02-01 First."]);
  expect(changesOf("warm-the-pot", history)).toHaveLength(2);
  expect(history.unread.map((unread) => unread.path)).toEqual([path, path]);
});

test("correcting a source makes new versions of the claims that cite it, and older ones keep the old details", () => {
  tea.monthly({ [source]: work.replace("A Nice Cup of Tea", "A nice cup of tea and milk") });
  const versions = trace().claims.get("milk-goes-in-last")?.versions ?? [];
  expect(versions.map(({ date, content }) => `${date} ${content.works[0]?.title ?? ""}`)).toEqual([
    "2026-02-01 A nice cup of tea and milk",
    "2026-01-01 A Nice Cup of Tea",
  ]);
  expect(versionsOf("pouring-last-sets-the-amount")).toHaveLength(1);
});

test("when a source was checked or accessed, and the map's notes on it, make no version, but the name of a holder does", () => {
  tea.monthly({
    [source]: `${work.replace("2025-10-01", "2026-02-01")}note: Read in a reprint.\naccessed: 2026-02-01\n`,
  });
  expect(versionsOf("milk-goes-in-last")).toHaveLength(1);
  tea.monthly({ "claims/people/george-orwell.yaml": "name:\n  family: Blair\n  given: Eric\n" });
  expect(versionsOf("milk-goes-in-last")).toHaveLength(2);
});

test("a question's history has its wordings and its deletion, but no moves and no line breaks", () => {
  const asked = "claims/tea/when-should-milk-go-in.yaml";
  const before = "Should milk go into the cup before the tea or after it?";
  tea.monthly(
    { [asked]: "question: Does milk go in first?\n" },
    { [asked]: null, "claims/tea/order/when-should-milk-go-in.yaml": "question: >-\n  Does milk\n  go in first?\n" },
    { "claims/tea/order/when-should-milk-go-in.yaml": null },
  );
  tea.write({ [asked]: "question: Does milk go in last?\n" });
  const { changes, claims } = trace();
  expect(changes.filter(({ id }) => id === "when-should-milk-go-in").map(inWords)).toEqual([
    " asked: Does milk go in last?",
    "2026-04-01 asked no more: Does milk go in first?",
    `2026-02-01 asked otherwise: ${before} → Does milk go in first?`,
    `2026-01-01 asked: ${before}`,
  ]);
  expect(claims.has("when-should-milk-go-in")).toBe(false);
});

test("a question whose file got another name is renamed, with its earlier history, and so is one that was merged", () => {
  const [asked, other] = ["claims/tea/when-should-milk-go-in.yaml", "claims/tea/when-milk.yaml"];
  const before = "Should milk go into the cup before the tea or after it?";
  const aliases = "aliases: [when-should-milk-go-in, which-milk]\n";
  tea.monthly(
    { [asked]: null, [other]: `question: ${before}\n${aliases}` },
    { "claims/tea/which-milk.yaml": "question: Which milk?\n" },
    { "claims/tea/which-milk.yaml": null },
  );
  tea.write({ [other]: `question: When?\n${aliases}` });
  expect(trace().changes.flatMap((change) => (change.id === "when-milk" ? inWords(change) : []))).toEqual([
    ` asked otherwise: ${before} → When?`,
    "2026-04-01 question-renamed from which-milk",
    "2026-02-01 question-renamed from when-should-milk-go-in",
    `2026-01-01 asked: ${before}`,
  ]);
});

test("uncommitted text is the present version, without a date", () => {
  tea.monthly(said("A warm pot keeps tea hot."));
  tea.write({ [path]: claimFile("A warm pot keeps tea hot for longer."), "claims/tea/new.yaml": claimFile("New.") });
  const history = trace();
  expect(versionsOf("warm-the-pot", history)).toEqual([
    " A warm pot keeps tea hot for longer.",
    "2026-02-01 A warm pot keeps tea hot.",
  ]);
  expect(history.changes.slice(0, 2).map(inWords)).toEqual([
    " added: New.",
    " changed: A warm pot keeps tea hot. → A warm pot keeps tea hot for longer.",
  ]);
});

test("a former id that was used beside the present one leads its versions there, and has no history of its own", () => {
  tea.monthly(
    said("A warm pot keeps tea hot."),
    { "claims/tea/other.yaml": claimFile("Hot pots make hot tea.") },
    { [path]: null, "claims/tea/other.yaml": claimFile("Hot pots make hot tea.", "aliases: warm-the-pot") },
  );
  const history = trace();
  expect(changesOf("other", history)).toEqual(["2026-03-01 added: Hot pots make hot tea."]);
  expect(versionsOf("other", history)).toEqual([
    "2026-03-01 Hot pots make hot tea.",
    "2026-02-01 A warm pot keeps tea hot.",
  ]);
  expect(history.claims.get("other")?.formerAddresses).toMatchObject([{ id: "warm-the-pot" }]);
});

test("a version of a claim that was merged for a while stays under the former id of the other", () => {
  const [one, other] = [claimFile("A warm pot keeps tea hot."), claimFile("Hot pots make hot tea.")];
  const merged = { [path]: null, "claims/tea/other.yaml": `${other}aliases: warm-the-pot\n` };
  const apart = { [path]: one, "claims/tea/other.yaml": other };
  tea.monthly(apart, merged, apart, {
    "claims/tea/other.yaml": null,
    "claims/tea/new.yaml": `${other}aliases: other\n`,
  });
  const [version] = trace().claims.get("warm-the-pot")?.versions ?? [];
  const former = { id: "other", version: version?.version, hash: version?.hash };
  expect(trace().claims.get("new")?.formerAddresses).toContainEqual(former);
});

describe("of two texts whose hashes begin alike", () => {
  const addressesOf = (id: string): readonly string[] =>
    (trace().claims.get(id)?.versions ?? []).map(({ version, content }) => `${version} ${content.sentence}`);

  test("each is a version with its own text, and the address of the first stays", () => {
    tea.monthly(said(cold));
    expect(addressesOf("warm-the-pot")).toEqual([`86ac67da6d ${cold}`]);
    tea.monthly(said(warm));
    expect(addressesOf("warm-the-pot")).toEqual([`86ac67da6dc ${warm}`, `86ac67da6d ${cold}`]);
    expect(changesOf("warm-the-pot")[0]).toBe(`2026-03-01 changed: ${cold} → ${warm}`);
    tea.monthly(said(cold));
    expect(addressesOf("warm-the-pot")).toEqual([`86ac67da6d ${cold}`, `86ac67da6dc ${warm}`]);
  });

  test("neither is listed as the present one where the claim is gone", () => {
    tea.commit("2026-01-15", said("First."));
    tea.monthly(said(cold), said(warm));
    expect(trace().published.sharedVersions).toMatchObject([{ id: "warm-the-pot", sentence: cold }]);
    tea.monthly({ [path]: null });
    expect(trace().published.sharedVersions).toEqual([]);
  });

  test("the one from a claim that was renamed keeps its address under the claim's new id", () => {
    tea.monthly(
      said(cold),
      { [path]: null, "claims/tea/milk.yaml": claimFile(cold, "aliases: warm-the-pot") },
      { "claims/tea/milk.yaml": claimFile(warm, "aliases: warm-the-pot") },
    );
    expect(addressesOf("milk")).toEqual([`86ac67da6dc ${warm}`, `86ac67da6d ${cold}`]);
  });

  test("the one from a merged claim keeps its address where that claim comes back", () => {
    tea.monthly(
      { [path]: claimFile(cold), "claims/tea/milk.yaml": claimFile("Milk is cold.") },
      { [path]: null, "claims/tea/milk.yaml": claimFile("Milk.", "aliases: warm-the-pot") },
      { "claims/tea/milk.yaml": claimFile(warm, "aliases: warm-the-pot") },
    );
    const before = addressesOf("milk");
    expect(before).toContain(`86ac67da6d ${cold}`);
    tea.monthly({ [path]: claimFile(cold), "claims/tea/milk.yaml": claimFile(warm) });
    expect(addressesOf("milk").toSorted()).toEqual(before.toSorted());
  });

  test("the one from another claim gets the longer address there, and its former address redirects to it", () => {
    tea.monthly(said(cold), { "claims/tea/milk.yaml": claimFile(warm) });
    expect(addressesOf("milk")).toEqual([`86ac67da6d ${warm}`]);
    tea.monthly({ [path]: null, "claims/tea/milk.yaml": claimFile(warm, "aliases: warm-the-pot") });
    expect(addressesOf("milk")).toEqual([`86ac67da6d ${warm}`, `86ac67da6d7 ${cold}`]);
    const claim = trace().claims.get("milk");
    const [former] = claim?.formerAddresses ?? [];
    expect(former).toMatchObject({ id: "warm-the-pot", version: "86ac67da6d" });
    expect(claim?.versions.find(({ hash }) => hash === former?.hash)?.content.sentence).toBe(cold);
  });
});
