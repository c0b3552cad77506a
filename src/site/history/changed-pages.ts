/** The preview of a change: which pages it needs, and what the page in front of them says. */
import type { Comparison } from "../../compare-with.ts";
import type { ClaimContent, Debate, Id, NamedRecord } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Impact } from "../../versions/impact/index.ts";
import { presentHistory } from "../../versions/index.ts";
import { words } from "../../words/words.ts";
import { publishedHome, type Settings } from "../settings.ts";
import type { Site } from "../site.ts";
import { differenceHtml } from "./change-view.ts";
import { type ChangedPart, claimIds, differentTexts, viewDifference } from "./view-difference.ts";

/** A record that has changed. `before` is its former id, or its id. */
interface ChangedRecord {
  readonly kind: NamedRecord["kind"];
  readonly what: "added" | "changed" | "renamed" | "retired" | "restored" | "removed";
  readonly id: Id;
  readonly before: Id;
  readonly title: string;
  /** Old and new words; null for what is not only changed. */
  readonly parts: readonly ChangedPart[] | null;
}

type Changed = Omit<ChangedRecord, "kind" | "what" | "before" | "parts"> & Partial<ChangedRecord>;

const changesOf = (
  kind: ChangedRecord["kind"],
  what: ChangedRecord["what"],
  records: readonly Changed[],
): readonly ChangedRecord[] => records.map((record) => ({ before: record.id, parts: null, ...record, kind, what }));

/** Everything that has changed, claims first. */
function changedRecords(site: Site, comparison: Comparison): readonly ChangedRecord[] {
  const { impact } = comparison;
  const former = new Map(impact.renamed.map(({ id, before }) => [id, before]));
  const titled = (claims: Impact["removed"]) => claims.map(({ id, sentence }) => ({ id, title: sentence }));
  const changed = impact.changed.map(({ id, sentence }) => {
    const [before, after] = contentsOf(site, comparison, former.get(id) ?? id, id);
    return { id, title: sentence, parts: before && after ? viewDifference(site, before, after) : [] };
  });
  const others = [
    ["question", impact.questions],
    ["source", impact.sources],
    ["person", impact.people],
    ["term", impact.terms],
    ["tour", impact.tours],
    ["page", impact.pages],
    ["debate", impact.debates],
  ] as const;
  return [
    ...changesOf("claim", "added", titled(impact.added)),
    ...changesOf("claim", "restored", titled(impact.restored)),
    ...changesOf("claim", "changed", changed),
    ...changesOf("claim", "retired", titled([...impact.retired, ...impact.retiredChanged])),
    ...changesOf("claim", "removed", titled([...impact.removed, ...impact.emptied])),
    ...changesOf(
      "claim",
      "renamed",
      impact.renamed.map(({ id, before, sentence }) => ({ id, before, title: sentence })),
    ),
    ...others.flatMap(([kind, records]) => [
      ...changesOf(kind, "added", records.added),
      ...changesOf(
        kind,
        "changed",
        records.changed.map(({ words: keys, ...record }) => ({ ...record, parts: keys.map(keyPart) })),
      ),
      ...changesOf(kind, "renamed", records.renamed),
      ...changesOf(kind, "removed", records.removed),
    ]),
  ];
}

const keyPart = ({ key, before, after }: Impact["questions"]["changed"][number]["words"][number]): ChangedPart => ({
  title: key,
  lines: differentTexts(before, after),
});

/** What a claim said before the change, under its former id, and what it says now. */
function contentsOf(site: Site, { before: { debate } }: Comparison, before: Id, id: Id) {
  const [was] = presentOf(debate).claims.get(before)?.versions ?? [];
  return [was?.content, site.history.versionsOf(id)[0]?.content] as const;
}

const presentOf = memoize((debate: Debate) => presentHistory(debate, "asked"));

/**
 * The addresses of the pages that a preview has: those of what has changed, under its former id too, and of the questions, claims, sources
 * and people that a changed claim names or named.
 */
export function changedPages(site: Site, comparison: Comparison): ReadonlySet<string> {
  const { urls, history } = site;
  const own = changedRecords(site, comparison).flatMap(({ kind, id, before }) => {
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
  const isNew = changedRecords(site, comparison).some(
    ({ what, kind, id }) => what === "added" && page.startsWith(site.urls[kind](id)),
  );
  return home === null || isNew ? "" : home + page.slice(site.urls.base.length);
}

/** What has changed, for the page in front. */
export const viewChanged = (site: Site, comparison: Comparison, settings: Settings) =>
  changedRecords(site, comparison).map(({ kind, what, id, before, title, parts }) => {
    const claim = kind === "claim" ? (site.debate.claim.get(id) ?? comparison.before.debate.claim.get(before)) : null;
    const sign = kind === "question" ? kind : (claim?.role ?? null);
    const names: Readonly<Record<string, string>> = words.browser.role;
    return {
      what: words.site.change[what],
      sign,
      kind: names[sign ?? kind] ?? "",
      title,
      url: what === "removed" ? null : site.urls[kind](id),
      published: publishedPage(site, comparison, settings, site.urls[kind](before)),
      /** Old and new words as HTML; "" if no page shows what has changed. */
      difference: parts && (parts.length > 0 ? differenceHtml(parts) : ""),
    };
  });
