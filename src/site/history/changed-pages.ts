/** The preview of a change: which pages it needs, and what the page in front of them says. */
import type { Comparison } from "../../compare-with.ts";
import type { ClaimContent, Id, NamedRecord } from "../../claims/model/index.ts";
import type { Impact } from "../../versions/impact/find-impact.ts";
import { words } from "../../words/words.ts";
import { publishedHome, type Settings } from "../settings.ts";
import type { Site } from "../site.ts";
import { differenceHtml } from "./change-view.ts";
import { claimIds, differentTexts, viewDifference } from "./view-difference.ts";

const whats = ["added", "restored", "changed", "renamed", "retired", "removed"] as const;

/** A record as the impact lists it. `before` is its former id, `words` are old and new ones by key. */
interface Listed {
  readonly id: Id;
  readonly before?: Id;
  readonly title?: string;
  readonly sentence?: string;
  readonly words?: Impact["questions"]["changed"][number]["words"];
}

type Lists = Readonly<Partial<Record<(typeof whats)[number], readonly Listed[]>>>;

function listsOf(impact: Impact): readonly (readonly [kind: NamedRecord["kind"], Lists])[] {
  const { questions, sources, people, terms, tours, pages, debates } = impact;
  const former = new Map(impact.renamed.map(({ id, before }) => [id, before]));
  const claims = {
    ...impact,
    changed: impact.changed.map(({ id, sentence }) => ({ id, sentence, before: former.get(id) ?? id })),
    retired: [...impact.retired, ...impact.retiredChanged],
    removed: [...impact.removed, ...impact.emptied],
  };
  return [
    ["claim", claims],
    ["question", questions],
    ["source", sources],
    ["person", people],
    ["term", terms],
    ["tour", tours],
    ["page", pages],
    ["debate", debates],
  ];
}

/** Everything that has changed, claims first. */
const changedRecords = ({ impact }: Comparison) =>
  listsOf(impact).flatMap(([kind, lists]) =>
    whats.flatMap((what) =>
      (lists[what] ?? []).map(({ id, before = id, ...listed }) => ({ ...listed, kind, what, id, before })),
    ),
  );

type ChangedRecord = ReturnType<typeof changedRecords>[number];

/** What a claim said before the change, under its former id, and what it says now. */
const contentsOf = (site: Site, { before: { versions } }: Comparison, before: Id, id: Id) =>
  [versions.get(before)?.content, site.history.versionsOf(id)[0]?.content] as const;

/**
 * The addresses of the pages that a preview has: those of what has changed, under its former id too, and of the questions, claims, sources
 * and people that a changed claim names or named.
 */
export function changedPages(site: Site, comparison: Comparison): ReadonlySet<string> {
  const { urls, history } = site;
  const own = changedRecords(comparison).flatMap(({ kind, id, before }) => {
    const version = kind === "claim" ? history.versionsOf(id).slice(0, 1) : [];
    const contents = kind === "claim" ? contentsOf(site, comparison, before, id) : [];
    return [
      urls[kind](id),
      urls[kind](before),
      ...version.map((each) => urls.version(id, each.version)),
      ...contents.flatMap((content) => (content ? namedPages(site, content) : [])),
      urls.question(site.debate.claim.get(id)?.question ?? ""),
    ];
  });
  return new Set([urls.home, ...own]);
}

/** An id is that of a claim or of a question: only one of the two has a page. */
const namedPages = ({ urls }: Site, content: ClaimContent): readonly string[] => [
  ...claimIds(content).flatMap((id) => [urls.claim(id), urls.question(id)]),
  ...content.stances.map(({ person }) => urls.person(person)),
  ...content.works.map(({ id }) => urls.source(id)),
];

/** Where the published site has the page at an address of the preview; "" if it has none, or its own address isn't known. */
export function publishedPage(site: Site, comparison: Comparison, settings: Settings, page: string): string {
  const home = publishedHome(settings, comparison.before.debate.map.url);
  const isNew = changedRecords(comparison).some(
    ({ what, kind, id }) => what === "added" && page.startsWith(site.urls[kind](id)),
  );
  return home === null || isNew ? "" : home + page.slice(site.urls.base.length);
}

/** Old and new words of a record that is there before and after. */
function differenceOf(site: Site, comparison: Comparison, { id, before, words: keys }: ChangedRecord) {
  if (keys) return keys.map((each) => ({ title: each.key, lines: differentTexts(each.before, each.after) }));
  const [was, is] = contentsOf(site, comparison, before, id);
  return was && is ? viewDifference(site, was, is) : [];
}

/** What has changed, for the page in front. */
export const viewChanged = (site: Site, comparison: Comparison, settings: Settings) =>
  changedRecords(comparison).map((record) => {
    const { kind, what, id, before, title, sentence } = record;
    const parts = what === "changed" ? differenceOf(site, comparison, record) : null;
    const claim = kind === "claim" ? (site.debate.claim.get(id) ?? comparison.before.debate.claim.get(before)) : null;
    const sign = kind === "question" ? kind : (claim?.role ?? null);
    const names: Readonly<Record<string, string>> = words.browser.role;
    return {
      what: words.site.change[what],
      sign,
      kind: names[sign ?? kind] ?? words.pages.map.title,
      title: title ?? sentence ?? "",
      url: what === "removed" ? null : site.urls[kind](id),
      published: publishedPage(site, comparison, settings, site.urls[kind](before)),
      /** Old and new words as HTML; "" if no page shows what has changed. */
      difference: parts && (parts.length > 0 ? differenceHtml(parts) : ""),
    };
  });
