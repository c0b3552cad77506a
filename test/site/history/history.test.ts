import { createHash } from "node:crypto";
import { SyntaxValidator } from "fast-xml-validator";
import { describe, expect, test } from "vitest";
import { viewChange } from "../../../src/site/history/change-view.ts";
import { viewDays, changesPages, type Change } from "../../../src/site/history/changes-view.ts";
import { feed, hasFeed } from "../../../src/site/history/feed.ts";
import { feedsOfPage, scopedFeeds } from "../../../src/site/history/scoped-feeds.ts";
import { referencesInWords } from "../../../src/site/history/content-lines.ts";
import { versionAddresses, versionNotice, viewVersion } from "../../../src/site/history/version-view.ts";
import { versionHead } from "../../../src/site/heads/page-heads.ts";
import { versionData } from "../../../src/site/heads/linked-data.ts";
import { claimFile as claimData } from "../../../src/site/data/claim-data.ts";
import { dataFiles } from "../../../src/site/data/data-files.ts";
import { sitemap } from "../../../src/site/data/sitemap.ts";
import type { Site } from "../../../src/site/site.ts";
import { teaDebate, claimFile } from "../../check/tea-debate.ts";
import { mapHistory } from "../../map-history.ts";
import { cold, warm } from "../../versions/shared-address.ts";
import { teaHistory } from "./tea-repository.ts";
import { siteOf } from "./tea-site.ts";
import { smallSite } from "../fixture-site.ts";

const repository = teaHistory();
const site = siteOf(repository);

/** The page of a claim's version; 0 is the present one. */
function page(id: string, index: number) {
  const claim = site.history.claims.get(id);
  const version = claim?.versions[index];
  if (!claim || !version) throw new Error(`There is no version ${index} of ${id}.`);
  return { claim, version, ...viewVersion(site, claim, version) };
}

const pathOf = ({ claim, version }: ReturnType<typeof page>): string => `claims/${claim.id}/${version.version}/`;

describe("the page of a version", () => {
  test("says that the claim has changed since, from when to when it said this, and what has changed", () => {
    const { notice, changes } = page("rewritten", 2);
    expect(`${notice.first} ${notice.more}`).toContain(
      "This claim has changed since. It said this from 1 January 2026 until 1 February 2026.",
    );
    expect(changes?.[0]?.lines[0]?.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "same: A warm pot keeps tea hot",
      "added:  for longer",
      "same: .",
    ]);
  });

  test("says of a version that was replaced on the day of its publication that it was of that day", () => {
    const { claim, version } = page("rewritten", 2);
    const changes = claim.changes.map((change) => ({ ...change, date: version.date }));
    expect(versionNotice(site, { ...claim, changes }, version).more).toContain("It said this on 1 January 2026.");
  });

  test("says that the present version is current, and shows no difference", () => {
    const { notice, changes } = page("rewritten", 0);
    expect([notice.first, changes]).toEqual(["This is what the claim says now.", null]);
  });

  test("has in its head its address, its neighbours and how to cite it, for programs, as in the golden file", async () => {
    const pages = (
      [
        ["rewritten", 0],
        ["rewritten", 1],
        ["rewritten", 2],
        ["retired", 0],
        ["deleted", 0],
      ] as const
    ).map(([id, index]) => {
      const { claim, version, canonical } = page(id, index);
      const tags = versionHead(site, claim, version).map((tag) =>
        tag.kind === "meta" ? `${tag.name} = ${tag.content}` : `${tag.rel}: ${tag.href} ${tag.type ?? ""}`.trimEnd(),
      );
      return [`${id} ${index}`, `canonical: ${canonical}`, ...tags].join("\n  ");
    });
    await expect(`${pages.join("\n")}\n`).toMatchFileSnapshot("golden/version-heads.txt");
  });

  test("offers its content to programs: as linked data, and as the bytes that are hashed", () => {
    const view = page("rewritten", 2);
    const { claim, version } = view;
    const address = `https://tea.example/${pathOf(view)}`;
    expect(versionData(site, claim.id, version)).toMatchObject({ url: address, name: "A warm pot keeps tea hot." });
    const form = claimData(site, claim.id).versions.find((each) => each.version === version.version)?.text ?? "";
    const hash = createHash("sha256").update(form).digest("hex");
    expect(view.hash).toContain(`\`sha256-${hash}\`; the version is its first 10 digits.`);
    expect(view.hash).toContain("as one text](text) (canonical form 1)");
    const [first] = view.references.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
    expect(first).toContain(`(Version ${version.version}). ${address}`);
  });

  test("has the version in three formats of reference managers, in less than 2,000 characters", () => {
    const view = page("rewritten", 2);
    const entries = view.entries.map(({ text }) => text);
    expect(entries.map((entry) => entry.slice(0, 8))).toEqual(["@incolle", "TY  - EN", "[\n  {\n  "]);
    for (const entry of entries) {
      expect(entry).toContain(`https://tea.example/${pathOf(view)}`);
      expect(entry).toMatch(/A warm pot keeps tea hot\.|\{A\} warm pot keeps tea hot\./);
    }
    expect(entries.join("").length).toBeLessThan(2000);
  });

  test("says that a claim was retired or deleted", () => {
    const saidOf = ({ notice }: ReturnType<typeof page>): string => `${notice.first} ${notice.more}`;
    expect(saidOf(page("retired", 0))).toContain("This claim has been retired since. It left the map on 1 April 2026.");
    expect(saidOf(page("deleted", 0))).toContain(
      "This claim is no longer on the map. Its file was deleted on 1 April 2026.",
    );
  });

  test("has the day of a retirement even if its reason was changed later", () => {
    const { claim, version } = page("retired", 0);
    const mended = { kind: "changed", id: "retired", date: "2026-05-01", before: version, after: version } as const;
    expect(versionNotice(site, { ...claim, changes: [mended, ...claim.changes] }, version).more).toContain(
      "It left the map on 1 April 2026.",
    );
  });

  test("promises no lasting address if the site keeps no earlier versions", () => {
    const { claim, version } = page("rewritten", 0);
    const forgetful: Site = { ...site, history: { ...site.history, complete: false } };
    expect(versionNotice(site, claim, version).more).toContain("keeps these words when the claim changes");
    expect(versionNotice(forgetful, claim, version).more).toContain("keeps no earlier versions");
  });
});

test("every published version has one address under each id of its claim", () => {
  const addresses = versionAddresses(site).map(({ id, version }) => `${id}/${version}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  const counts = [...Map.groupBy(versionAddresses(site), ({ id }) => id)].map(([id, { length }]) => `${length} ${id}`);
  expect(counts.toSorted().join(", ")).toBe(
    "1 bags-are-cheap, 1 bags-are-quick, 1 deleted, 1 merged, 1 milk-goes-in-last, 1 moved, 1 pouring-last-sets-the-amount, " +
      "1 restored, 1 retired, 2 cold-pots-cool, 2 misspelt, 2 renamed-once, 2 split, 3 rewritten",
  );
});

test("two versions whose hashes begin with the same digits have a page each, and a former address redirects to the right one", () => {
  const alike = mapHistory();
  alike.commit("2026-01-01", { ...teaDebate, "claims/tea/guests.yaml": claimFile(cold) });
  alike.commit("2026-01-02", { "claims/tea/milk.yaml": claimFile(warm) });
  alike.commit("2026-01-03", {
    "claims/tea/guests.yaml": null,
    "claims/tea/milk.yaml": claimFile(warm, "aliases: guests"),
  });
  const pages = versionAddresses(siteOf(alike)).filter(({ version }) => version.startsWith("86ac67da6d"));
  expect(
    pages.map((each) => [
      `${each.id}/${each.version}`,
      each.kind === "moved" ? each.target : each.shown.content.sentence,
    ]),
  ).toEqual([
    ["milk/86ac67da6d", warm],
    ["milk/86ac67da6d7", cold],
    ["guests/86ac67da6d", "/claims/milk/86ac67da6d7/"],
  ]);
});

test("every version is in the file of its claim, with the text that its hash is of", () => {
  const files = new Set(dataFiles(site).map(({ path }) => path));
  for (const { id, versions } of site.history.claims.values()) {
    expect(files).toContain(`claims/${id}.json`);
    const written = claimData(site, id).versions;
    expect(written.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
    for (const { hash, text } of written)
      expect(hash).toBe(`sha256-${createHash("sha256").update(text).digest("hex")}`);
  }
});

test("changes are listed by day, the newest first, with new claims together", async () => {
  const days = viewDays(site, 1).map(({ name, added, others }) => {
    const changes = others.map(({ subject, change }) => `${change.title}: ${subject.sentence}`);
    return [name, `${added.flatMap(({ subjects }) => subjects).length} new`, ...changes].join("\n  ");
  });
  await expect(`${days.join("\n")}\n`).toMatchFileSnapshot("golden/days.txt");
});

test("a retirement names the claim that replaced the retired one", () => {
  const retirement = site.history.changesOf("merged")[0];
  expect(retirement && viewChange(site, retirement).details).toContain(
    '<a href="/claims/pouring-last-sets-the-amount/">',
  );
});

test("a change of wording is told from a change of anything else, so that it can be folded", () => {
  const changes = [...site.history.changesOf("rewritten"), ...site.history.questionChangesOf("when-should-milk-go-in")];
  const isWording = changes.map((change) => `${change.kind} ${viewChange(site, change).isWording}`);
  expect(isWording).toEqual([
    "changed false",
    "changed true",
    "added false",
    "question-changed true",
    "question-added false",
  ]);
});

test("a difference shows references as a page does", () => {
  const reworded = site.history.changesOf("rewritten")[1];
  const details = reworded && viewChange(site, reworded).details?.replaceAll(/<span class="unseen">.*?<\/span>/g, "");
  expect(details).toContain("“Cold pots cool the tea too fast”");
  expect(details).toContain("(Orwell 1946<ins>, p. 2</ins>)");
});

test("references become words, and other brackets stay as they are", () => {
  const wording = { claim: (id: string) => id.toUpperCase(), citation: (id: string, at: string) => `${id} at ${at}` };
  expect(referencesInWords("[[a-b]], [[a|as I say]], [@x, p. 2, §3; @y], \\[[a]], [a](https://b.c)", wording)).toBe(
    "“A-B”, as I say, (x at p. 2, §3; y at ), \\[[a]], [a](https://b.c)",
  );
});

test("a reworded question is in the changes and the feed, with its difference", () => {
  const [reworded, asked] = site.history.questionChangesOf("when-should-milk-go-in");
  expect([reworded?.kind, asked?.kind]).toEqual(["question-changed", "question-added"]);
  const details = reworded && viewChange(site, reworded).details;
  expect(details).toContain("<ins>");
  expect(details).toContain("What is at stake");
  expect(details).toContain("years &amp; more");
  expect(viewDays(site, 1).at(-1)?.addedInWords).toBe("11 new claims and 1 new question");
  expect(feed(site)).toContain("/questions/when-should-milk-go-in/");
});

test("a deleted question is listed with its last sentence and no link", () => {
  const gone = siteOf(repository, { SITE_URL: "https://tea.example" });
  const change = {
    id: "never-asked-again",
    date: "2026-05-01",
    kind: "question-removed",
    before: { sentence: "Is tea good?", summary: "", state: "" },
  } as const;
  const asked = { id: change.id, date: "2026-04-01", kind: "question-added", after: change.before } as const;
  const days = viewDays({ ...gone, history: { ...gone.history, changes: [change, asked] } }, 1);
  const subject = { sentence: "Is tea good?", url: null, kind: null };
  const added = { question: null, subjects: [subject], inWords: "1 new question" };
  expect(days.map((day) => [...day.added, ...day.others.map((other) => other.subject)])).toEqual([[subject], [added]]);
});

test("new claims are listed by question, and a new question comes before its claims", () => {
  const added = viewDays(site, 1).at(-1)?.added ?? [];
  expect(added.map(({ question, subjects, inWords }) => [question, subjects[0]?.kind, inWords])).toEqual([
    ["Should milk go into the cup before the tea or after it is poured?", "question", "new, with 7 claims"],
    [null, null, "4 new claims"],
  ]);
});

const idsIn = (xml: string): readonly string[] => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = ""]) => id);

test("the feed is XML with full addresses, ids that differ, and the newest first, and else as in the golden file", async () => {
  const xml = feed(site);
  expect(new SyntaxValidator().validate(xml)).toBe(true);
  await expect(xml).toMatchFileSnapshot("golden/feed.atom");
  const days = [...xml.matchAll(/<updated>(.*?)</g)].map(([, day = ""]) => day);
  expect(days).toEqual(days.toSorted().reverse());
  expect(new Set(idsIn(xml)).size).toBe(xml.split("<entry>").length);
  expect(xml).not.toMatch(/href=(?:"|&quot;)(?!https:)/);
});

test("entries of the feed keep their ids on another host and after more is published, and have other ids on another map", () => {
  const moved = siteOf(repository, { SITE_URL: "https://moved.example", BASE_PATH: "/map/" });
  expect(idsIn(feed(moved))).toEqual(idsIn(feed(site)));
  const { changes } = site.history;
  const earlier = { ...site, history: { ...site.history, changes: changes.filter(({ date }) => date < "2026-04-01") } };
  expect(idsIn(feed(site))).toEqual(expect.arrayContaining([...idsIn(feed(earlier))]));
  const other = mapHistory();
  other.commit("2026-01-01", { ...teaDebate, "claims/tea/a.yaml": claimFile(cold) });
  const others = new Set(idsIn(feed(siteOf(other))));
  expect(idsIn(feed(site)).filter((id) => others.has(id))).toEqual([]);
});

test("entries of the feed keep their ids when their claim is renamed", () => {
  const before = mapHistory();
  before.commit("2026-01-01", { ...teaDebate, "claims/tea/a.yaml": claimFile("First.") });
  before.commit("2026-02-01", { "claims/tea/a.yaml": claimFile("Second.") });
  const told = feed(siteOf(before));
  before.commit("2026-03-01", { "claims/tea/a.yaml": null, "claims/tea/b.yaml": claimFile("Second.", "aliases: a") });
  const after = feed(siteOf(before));
  expect(idsIn(after)).toEqual(expect.arrayContaining([...idsIn(told)]));
});

test("an entry of the feed has the sentence of its day, even if the claim has changed since", () => {
  const changed = mapHistory();
  changed.commit("2026-01-01", { ...teaDebate, "claims/tea/a.yaml": claimFile("First.") });
  changed.commit("2026-02-01", {
    "claims/tea/a.yaml": claimFile("Second."),
    "claims/tea/b.yaml": claimFile("Other.", "explanation: See [[a]]."),
  });
  changed.commit("2026-03-01", { "claims/tea/b.yaml": claimFile("Other.", "explanation: Compare [[a]].") });
  const newest = (): readonly string[] =>
    feed(siteOf(changed))
      .split("<entry>")
      .slice(1)
      .map((entry) => entry.replaceAll(/&(?:amp;)*(?:lt|gt|quot);|\s+/g, " "));
  const before = newest();
  changed.commit("2026-04-01", { "claims/tea/a.yaml": claimFile("Third.") });
  changed.commit("2026-05-01", { "claims/tea/a.yaml": null });
  const after = newest();
  expect(after.slice(-before.length)).toEqual(before);
  expect(after[0]).toContain("Deleted: Third.");
  expect(before.join("")).toContain("Changed: Second.");
});

test("questions and debates have feeds of their own changes, which their pages name", () => {
  const scopes = scopedFeeds(site);
  expect(scopes.map(({ self, page }) => [self, page])).toEqual([
    ["/questions/when-should-milk-go-in.atom", "/questions/when-should-milk-go-in/"],
    ["/map/tea.atom", "/map/tea/"],
  ]);
  const [question] = scopes;
  const xml = question ? feed(site, question) : "";
  expect(new Set(idsIn(xml)).size).toBe(idsIn(xml).length);
  expect(idsIn(feed(site))).not.toContain(idsIn(xml)[0]);
  expect(xml).toContain('href="https://tea.example/questions/when-should-milk-go-in.atom"');
  expect(xml).toContain("<title>Should milk go into the cup before the tea or after it is poured?: changes</title>");
  expect(xml.split("<entry>").length).toBeLessThan(feed(site).split("<entry>").length);
  expect(feedsOfPage(site, "/map/tea/").map(({ url }) => url)).toEqual(["/map/tea.atom", "/changes.atom"]);
  expect(feedsOfPage(site, "/about/").map(({ url }) => url)).toEqual(["/changes.atom"]);
  expect(scopedFeeds(smallSite({ SITE_URL: "https://tea.example" }))).toEqual([]);
});

test("without an origin or a history there is no feed", () => {
  expect(hasFeed(siteOf(repository, {}))).toBe(false);
  expect(hasFeed(smallSite({ SITE_URL: "https://tea.example" }))).toBe(false);
});

test("the sitemap has full addresses, and the day of a page's last change where it is known", () => {
  const dayOf = (of: Site, path: string): string =>
    new RegExp(`<loc>https://tea.example${path}</loc>(?:<lastmod>(.*?)</lastmod>)?</url>`).exec(
      sitemap(of, [path]),
    )?.[1] ?? "none";
  expect(dayOf(site, "/claims/rewritten/")).toBe("2026-03-01");
  expect(dayOf(site, "/claims/moved/")).toBe("2026-01-01");
  // Its page also has a reason that was added later.
  expect(dayOf(site, "/claims/milk-goes-in-last/")).toBe("2026-04-01");
  expect(dayOf(site, "/questions/when-should-milk-go-in/")).toBe("2026-03-01");
  expect(dayOf(site, "/")).toBe("2026-04-01");
  expect(dayOf(site, "/about/")).toBe("none");
  expect(dayOf(smallSite({ SITE_URL: "https://tea.example" }), "/claims/milk-goes-in-last/")).toBe("none");
});

test("without a history each claim has its present version and no dates, and the site says why", () => {
  const { history } = smallSite();
  expect(history.complete).toBe(false);
  expect(history.reason).toMatch(/\.$/);
  expect(history.versionsOf("milk-goes-in-last")).toHaveLength(1);
  expect([history.created, history.modified].map((dayOf) => dayOf("milk-goes-in-last"))).toEqual(["", ""]);
  expect(history.changes).toEqual([]);
});

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
