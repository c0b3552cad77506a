import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDebate } from "../../../scripts/generate-debate.ts";
import { compile } from "../../../src/compile.ts";
import type { SourceFile } from "../../../src/claims/model/index.ts";
import { filesBesidePages } from "../../../src/site/data/all-files.ts";
import { archive } from "../../../src/site/history/archive.ts";
import type { Change } from "../../../src/site/history/changes-view.ts";
import { ingredientsOf } from "../../../src/site/reuse/ingredients.ts";
import { keptFiles } from "../../../src/site/reuse/kept-files.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite, type Site } from "../../../src/site/site.ts";
import { teaDebate } from "../../check/tea-debate.ts";
import { gitRepository } from "../../git-repository.ts";
import { answeredElsewhere } from "../answered-elsewhere.ts";
import { siteOf as historicalSite } from "../history/tea-site.ts";

const settings = readSettings({ SITE_URL: "https://tea.example", BASE_PATH: "/tea/" });
const before = generateDebate({ claims: 60, seed: 3 });
const claims = before.filter(({ text }) => /^claim: /m.test(text));

function siteOf(files: readonly SourceFile[]): Site {
  const { debate, evaluation } = compile(files);
  return makeSite(debate, evaluation, settings);
}

/** All files but pages that Astro renders and drawings, which take long. Their content is made when it is asked for. */
function writersOf(site: Site): ReadonlyMap<string, () => unknown> {
  const versions = archive(site).map(
    ({ id, version, write }) => [`claims/${id}/${version}/index.html`, () => htmlOf(write())] as const,
  );
  const files = filesBesidePages(site, settings, "")
    .filter(({ path }) => !/\.(?:svg|pdf)$/.test(path))
    .map(({ path, write }) => [path, write] as const);
  return new Map([...versions, ...files]);
}

const htmlOf = ({ title, head, body }: { title: string; head: { html: string }; body: { html: string } }): string =>
  [title, head.html, body.html].join("\n");

const inFile = (path: string, change: (text: string) => string) =>
  before.map((file) => (file.path === path ? { ...file, text: change(file.text) } : file));

const claim = fc.constantFrom(...claims);
const id = ({ path }: SourceFile): string => path.slice(path.lastIndexOf("/") + 1, -".yaml".length);

/** The claim gets another id, in every file that names it. */
function renamed({ path }: SourceFile): readonly SourceFile[] {
  const former = id({ path, text: "" });
  const names = new RegExp(String.raw`(?<![\w-])${former}(?![\w-])`, "g");
  return before.map((file) =>
    file.path === path
      ? { path: path.replace(former, "another-id"), text: `${file.text}aliases: ${former}\n` }
      : { ...file, text: file.text.replace(names, "another-id") },
  );
}

const recordIn = (folder: string) =>
  fc.constantFrom(...before.filter(({ path }) => path.startsWith(`claims/${folder}/`)));

/** One change of one file each. */
const edited: fc.Arbitrary<readonly SourceFile[]> = fc.oneof(
  claim.map(({ path }) => inFile(path, (text) => text.replace(/^claim: (.*)\.$/m, "claim: $1 again."))),
  claim.map(({ path }) => inFile(path, (text) => text.replace(/^explanation: \|\n/m, "$&  It is often said.\n"))),
  claim.map(({ path }) => inFile(path, (text) => text.replace(/^held-by:\n(?: .*\n)+/m, ""))),
  claim.map(({ path }) => before.filter((file) => file.path !== path)),
  claim.map(renamed),
  fc.tuple(claim, claim, fc.constantFrom("supports", "objects-to")).map(([beside, target, relation]) => [
    ...before,
    {
      path: beside.path.replace(/[^/]+$/, "a-new-reply.yaml"),
      text: `claim: A new reply is given here.\n${relation}: ${id(target)}\nbasis: argument\n`,
    },
  ]),
  fc
    .tuple(claim, recordIn("people"), recordIn("sources"))
    .map(([{ path }, person, source]) =>
      inFile(
        path,
        (text) =>
          `${text.replace(/^held-by:\n(?: .*\n)+/m, "")}held-by:\n  - person: ${id(person)}\n    source: ${id(source)}\n    date: 2021\n`,
      ),
    ),
  recordIn("sources").map(({ path }) => inFile(path, (text) => text.replace(/^title: .*$/m, "$& again"))),
  recordIn("people").map(({ path }) => inFile(path, (text) => text.replace(/family: (.*)$/m, "family: $1son"))),
);

describe("what is kept of a former build", () => {
  const former = siteOf(before);
  const files = writersOf(former);
  const text = (path: string): string => String(files.get(path)?.());
  const keptFor = (site: Site, program = "a"): ReadonlySet<string> =>
    keptFiles(new Set(files.keys()), ingredientsOf(former, "a"), ingredientsOf(site, program), text);

  test("is, after any change, what a build from nothing makes", () => {
    fc.assert(
      fc.property(edited, (changed) => {
        const site = siteOf(changed);
        const present = writersOf(site);
        for (const path of keptFor(site)) expect([path, present.get(path)?.()]).toEqual([path, text(path)]);
      }),
      { numRuns: 20 },
    );
  });

  test("is every file about a record, if nothing has changed", () => {
    const kept = keptFor(siteOf(before));
    const about = [...files.keys()].filter(
      (path) => /^(?:claims|questions|people)\/./.test(path) && !path.endsWith("people/index.md"),
    );
    expect(about.length).toBeGreaterThan(100);
    expect(about.filter((path) => !kept.has(path) && !/^(?:questions|people)\/index\.md$/.test(path))).toEqual([]);
  });

  test("is much of it, if the text of one claim has changed, and not the files of that claim", () => {
    const [first] = claims;
    const path = first?.path ?? "";
    const kept = keptFor(siteOf(inFile(path, (words) => words.replace(/^claim: (.*)\.$/m, "claim: $1 again."))));
    expect(kept.size).toBeGreaterThan(files.size / 5);
    expect([...kept].filter((file) => file.startsWith(`claims/${id(first ?? { path: "", text: "" })}`))).toEqual([]);
  });

  test("is nothing, if the program or a setting has changed", () => {
    expect(keptFor(siteOf(before), "b").size).toBe(0);
  });

  test("is not the page of a claim whose former version names, without a link, a claim that has changed", () => {
    const repository = gitRepository();
    const reply = (to: string): string => `claim: Most milk is cold.\nobjects-to: ${to}\nbasis: argument\n`;
    const other = (sentence: string): string => `claim: ${sentence}\nsupports: milk-goes-in-last\nbasis: argument\n`;
    repository.commit("2026-01-01", {
      ...teaDebate,
      "claims/tea/other.yaml": other("Warm cups keep tea hot."),
      "claims/tea/reply.yaml": reply("other"),
    });
    repository.commit("2026-02-01", { "claims/tea/reply.yaml": reply("milk-goes-in-last") });
    const named = (): string => ingredientsOf(historicalSite(repository), "a").named["claims/reply"] ?? "";
    const earlier = named();
    expect(named()).toBe(earlier);
    repository.commit("2026-03-01", { "claims/tea/other.yaml": other("Hot cups keep tea hot.") });
    expect(named()).not.toBe(earlier);
    repository.remove();
  });

  test("is not the feed of a question if its changes come in another order", () => {
    const repository = gitRepository();
    const other = "claim: Warm cups keep tea hot.\nsupports: milk-goes-in-last\nbasis: argument\n";
    repository.commit("2026-01-01", teaDebate);
    repository.commit("2026-01-01", { "claims/tea/other.yaml": other });
    const site = historicalSite(repository);
    const { changes } = site.history;
    const about = (order: readonly Change[]): string =>
      ingredientsOf({ ...site, history: { ...site.history, changes: order } }, "a").about[
        "questions/when-should-milk-go-in"
      ] ?? "";
    expect(about([...changes])).toBe(about(changes));
    expect(about(changes.toReversed())).not.toBe(about(changes));
    repository.remove();
  });

  test("is not the page of a question if anything under another question that a position of it is argued under has changed", () => {
    const about = (site: Site): string => ingredientsOf(site, "a").about["questions/when"] ?? "";
    const earlier = about(answeredElsewhere());
    expect(about(answeredElsewhere())).toBe(earlier);
    expect(about(answeredElsewhere({ "tea/answer.yaml": "claim: They last.\nobjects-to: cracks\n" }))).not.toBe(
      earlier,
    );
  });

  test("is not the page of any question if a stance has changed, since all of a person's stances decide what follows", () => {
    const wide = generateDebate({ claims: 300, seed: 3 });
    const held = wide.find(({ text: words }) => /^held-by:/m.test(words));
    const unheld = wide.map((file) =>
      file === held ? { ...file, text: file.text.replace(/^held-by:\n(?: .*\n)+/m, "") } : file,
    );
    const of = (site: Site) =>
      Object.entries(ingredientsOf(site, "a").about).filter(([address]) => /^questions/.test(address));
    const earlier = new Map(of(siteOf(wide)));
    expect(earlier.size).toBeGreaterThan(5);
    expect(of(siteOf(unheld)).filter(([address, digest]) => earlier.get(address) === digest)).toEqual([]);
  });

  test("is a page of changes with a number, until one of its days changes, and not one with a deleted question", () => {
    const site = siteOf(before);
    const asked = (question: string, date: string, count: number): readonly Change[] =>
      Array.from({ length: count }, () => ({
        id: question,
        date,
        kind: "question-added" as const,
        after: { sentence: "Is tea good?", summary: "", state: "" },
      }));
    const known = site.debate.questions[0]?.id ?? "";
    const past = [
      ...asked(known, "2026-05-02", 1590),
      ...asked("deleted", "2026-05-01", 1),
      ...asked(known, "2026-04-30", 3199),
    ];
    const pagesOf = (changes: readonly Change[]) => {
      const { about } = ingredientsOf({ ...site, history: { ...site.history, changes } }, "a");
      return Object.fromEntries(Object.entries(about).filter(([address]) => address.startsWith("changes/")));
    };
    const former = pagesOf(past);
    expect(Object.keys(former)).toEqual(["changes/1"]);
    expect(pagesOf([...asked(known, "2026-05-03", 9), ...past])).toEqual(former);
    expect(pagesOf([...past, ...asked(known, "2026-04-30", 1)])).not.toEqual(former);
    const longer = pagesOf([...asked(known, "2026-05-03", 1700), ...past]);
    expect(Object.keys(longer)).toEqual(["changes/1", "changes/3"]);
    const longest = pagesOf([...asked(known, "2026-05-03", 3400), ...past]);
    expect(longest["changes/1"]).toBe(longer["changes/1"]);
    // The day of the page is now on four pages, and not on three.
    const day = asked(known, "2026-05-01", 6300);
    const [onThree, onFour] = [day, [...asked(known, "2026-05-02", 1700), ...day]].map(
      (all) => pagesOf(all)["changes/1"],
    );
    expect(onThree).toBeDefined();
    expect(onFour).not.toBe(onThree);
  });
});
