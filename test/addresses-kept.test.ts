import fc from "fast-check";
import { expect, test } from "vitest";
import type { Id, MainLine, NamedRecord, SourceFile } from "../src/claims/model/index.ts";
import { compile } from "../src/compile.ts";
import { pageFolders } from "../src/site/addresses/urls.ts";
import { recordFiles } from "../src/site/data/record-files.ts";
import { scopedFeeds } from "../src/site/history/scoped-feeds.ts";
import { versionAddresses } from "../src/site/history/version-view.ts";
import { formerRecords, publishedClaims } from "../src/site/refs/published-addresses.ts";
import { readSettings } from "../src/site/settings.ts";
import { makeSite, type Site } from "../src/site/site.ts";
import { writeLedger } from "../src/versions/index.ts";
import { historyOf, mainLine } from "./map-history.ts";

test("an address that was published stays one, whatever happens to the record, by the history or by the ledger", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 25, maxLength: 25 }), (steps) => {
      expect(lostAddresses(steps)).toEqual([]);
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 60_000);

test("a claim that took over another and then became a question keeps the addresses under both ids", () => {
  const ofClaims = (["rename", "merge", "add", "become"] as const).map((what, index) => {
    return { what, kind: "claim" as const, at: index === 1 ? 1 : 0, to: 0 };
  });
  expect(lostAddresses(ofClaims)).toEqual([]);
});

const kinds = ["claim", "question", "source", "person", "tour", "page", "debate"] as const;
const steps = "add¦rename¦rename carelessly¦merge¦move¦delete¦add again¦reword¦retire¦become".split("¦");

/** What somebody does in one commit, to the records that the numbers point to. */
const anyStep = fc.record({
  what: fc.constantFrom(...steps),
  kind: fc.constantFrom(...kinds),
  at: fc.nat(99),
  to: fc.nat(99),
});

type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

interface Thing {
  readonly kind: Exclude<NamedRecord["kind"], "term">;
  id: Id;
  title: string;
  aliases: readonly Id[];
  retired: boolean;
  /** The debate of a question or claim. */
  debate: Thing | null;
  /** The question that a claim answers or a tour shows. */
  question: Thing | null;
  source: Thing | null;
  person: Thing | null;
}

/** A map that changes as careful and careless people change it, and commits each change. */
function addressWalk() {
  const things: Thing[] = [];
  const deleted: Thing[] = [];
  let count = 0;
  const of = (kind: Thing["kind"]): readonly Thing[] => things.filter((thing) => thing.kind === kind);
  const pick = (list: readonly Thing[], at: number): Thing | null => list[at % Math.max(1, list.length)] ?? null;
  const add = (kind: Thing["kind"], at = 0, aliases: readonly Id[] = []): Thing => {
    const name = `${kind}-${(count += 1)}`;
    const isIn = (other: Thing["kind"]): Thing | null => pick(of(other), at);
    const refersTo = { question: isIn("question"), source: isIn("source"), person: isIn("person") };
    const named = { kind, id: name, title: `Title of ${name}`, aliases, retired: false };
    const thing = { ...named, debate: isIn("debate"), ...refersTo };
    things.push(thing);
    return thing;
  };
  /** Takes a record away; what names it names another one of its kind. */
  const remove = (
    gone: Thing,
    heir = pick(
      of(gone.kind).filter((other) => other !== gone),
      0,
    ),
  ): void => {
    things.splice(things.indexOf(gone), 1);
    for (const thing of things)
      for (const key of ["debate", "question", "source", "person"] as const) if (thing[key] === gone) thing[key] = heir;
  };
  const first = [
    "debate",
    "debate",
    "question",
    "question",
    "source",
    "person",
    "claim",
    "claim",
    "tour",
    "page",
  ] as const;
  for (const kind of first) add(kind);

  const step = ({ what, kind, at, to }: Step): void => {
    const thing = pick(of(what === "become" || what === "retire" ? "claim" : kind), at);
    const isNeeded = thing !== null && of(thing.kind).length < 2;
    if (what === "add" || thing === null) add(kind, to);
    else if (what === "rename" || what === "rename carelessly") {
      if (what === "rename") thing.aliases = [...thing.aliases, thing.id];
      thing.id = `${thing.kind}-${(count += 1)}`;
    } else if (what === "reword") thing.title = `Other words of ${thing.id} ${to}`;
    else if (what === "retire") thing.retired = true;
    else if (what === "move") [thing.debate, thing.question] = [pick(of("debate"), to), pick(of("question"), to)];
    else if (what === "add again") {
      const back = deleted.pop();
      if (back)
        things.push({
          ...back,
          debate: pick(of("debate"), to),
          question: pick(of("question"), to),
          source: null,
          person: null,
        });
    } else if (isNeeded) add(kind, to);
    else if (what === "become") {
      remove(thing);
      add("question", to, [thing.id, ...thing.aliases]);
    } else if (what === "merge") {
      const heir = pick(
        of(kind).filter((other) => other !== thing),
        to,
      );
      if (heir) heir.aliases = [...heir.aliases, thing.id, ...thing.aliases];
      remove(thing, heir);
    } else {
      remove(thing);
      deleted.push(thing);
    }
  };
  return { step, files: () => [...things.map(fileOf), { path: "claims/map.yaml", text: "title: A map\n" }] };
}

function fileOf(thing: Thing): SourceFile {
  const { kind, id, title, debate, question } = thing;
  const more = thing.aliases.length === 0 ? "" : `aliases: [${thing.aliases.join(", ")}]\n`;
  const folder = { source: "sources", person: "people", tour: "tours", page: "pages" };
  const at = (text: string): string => `${text}\n${more}`;
  if (kind === "debate") return { path: `claims/${id}/debate.yaml`, text: at(`title: ${title}`) };
  if (kind === "question") return { path: `claims/${debate?.id}/${id}.yaml`, text: at(`question: ${title}?`) };
  if (kind === "claim") {
    const { source, person } = thing;
    const held = source && person ? `\nheld-by: [{ person: ${person.id}, source: ${source.id}, at: p. 1 }]` : "";
    const retired = thing.retired ? "\nretired: { date: 2026-01-01, reason: It is the same. }" : "";
    return {
      path: `claims/${debate?.id}/${id}.yaml`,
      text: at(`claim: ${title}.\nanswers: ${question?.id}${held}${retired}`),
    };
  }
  const says = {
    source: `type: book\ntitle: ${title}`,
    person: `name: { literal: ${title} }`,
    tour: `title: ${title}\nstops: [{ shows: ${question?.id}, text: Look. }]`,
    page: `title: ${title}`,
  };
  return { path: `claims/${folder[kind]}/${id}.yaml`, text: at(says[kind]) };
}

type State = readonly SourceFile[];

/** A main branch with these states, one a day. */
const lineOf = (states: readonly State[], firstDay: number): MainLine =>
  mainLine(
    states.map((files, index) => {
      return { date: new Date(Date.UTC(2026, 0, 1 + firstDay + index)).toISOString().slice(0, 10), files };
    }),
  );

/** The site of the last state, as a build with this history and ledger makes it. */
function siteOf(state: State, line: MainLine, ledger: string): Site {
  const { debate, evaluation, diagnostics } = compile(state);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return makeSite(
    debate,
    evaluation,
    readSettings({ SITE_URL: "https://example.org" }),
    historyOf(debate, line, ledger),
  );
}

/** Every address of a site that belongs to a record. */
function addressesOf(site: Site, feeds: ReturnType<typeof scopedFeeds>): readonly string[] {
  const { debate, urls } = site;
  const { claims, questions, sources, people, tours, pages, debates } = debate;
  const records = [claims, questions, sources, people, tours, pages, debates].flat();
  return [
    ...records.map(({ kind, id }) => urls[kind](id)),
    ...formerRecords(site).map(({ of, id }) => `/${pageFolders[of]}/${id}/`),
    ...versionAddresses(site).map(({ id, version }) => urls.version(id, version)),
    ...publishedClaims(site).map(({ published }) => urls.data("claim", published)),
    ...recordFiles(site).map(({ path }) => urls.path(path)),
    // Feeds are made of changes: a debate that is gone has none, nor does a history that was squashed.
    ...feeds.map(({ self }) => self).filter((self) => !self.startsWith("/map/")),
  ];
}

/**
 * The addresses that a build lost which an earlier one had, and those that two pages have: of a site that is built after each
 * `every` steps with its whole history, of one whose history is squashed after each build, while it has a ledger, and of one with both.
 */
function lostAddresses(taken: readonly Step[], every = 1): readonly string[] {
  const walk = addressWalk();
  const states: State[] = [walk.files()];
  const published = { history: new Set<string>(), ledger: new Set<string>(), both: new Set<string>() };
  const ledgers = { history: "", ledger: "", both: "" };
  const wrong: string[] = [];
  /** The first commit of the history that is left, where the ledger has the earlier ones. */
  let built = 0;
  for (const [index, each] of taken.entries()) {
    walk.step(each);
    const state = walk.files();
    states.push(state);
    if (index % every > 0) continue;
    for (const way of ["history", "ledger", "both"] as const) {
      const line = way === "ledger" ? lineOf(states.slice(built), built) : lineOf(states, 0);
      const site = siteOf(state, line, ledgers[way]);
      if (way !== "history") ledgers[way] = writeLedger(site.history.claims.values(), "A map", site.history.published);
      const addresses = addressesOf(site, way === "ledger" ? [] : scopedFeeds(site));
      const present = new Set(addresses);
      wrong.push(
        ...[...published[way]].filter((address) => !present.has(address)).map((lost) => `${index} ${way}: ${lost}`),
      );
      if (present.size < addresses.length)
        wrong.push(
          ...addresses
            .filter((address, at) => addresses.indexOf(address) < at)
            .map((twice) => `${index} ${way} twice: ${twice}`),
        );
      for (const address of addresses) published[way].add(address);
    }
    built = states.length - 1;
  }
  return wrong;
}
