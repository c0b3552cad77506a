import type { ClaimChange } from "../../model.ts";
import { dateInWords } from "../dates.ts";
import type { Site } from "../site.ts";
import { viewChange, type ChangeView } from "./change-view.ts";
import { namedClaim, type NamedClaim } from "./named-claim.ts";

/** One page of /changes/: the newest first, by day. */
export interface ChangesPage {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly days: readonly Day[];
}

export interface Day {
  readonly date: string;
  readonly name: string;
  readonly added: readonly NamedClaim[];
  readonly others: readonly { readonly claim: NamedClaim; readonly change: ChangeView }[];
}

/** So much fits on a page. A new claim is a line, any other change a paragraph or more. */
const pageWeight = 400;
const weightOf = ({ kind }: ClaimChange): number => (kind === "added" ? 1 : 8);

/** How the changes are divided into pages; there is always a first one. */
export function changesPages(site: Site): readonly (readonly ClaimChange[])[] {
  const pages: ClaimChange[][] = [[]];
  let weight = 0;
  for (const change of site.history.changes) {
    if (weight >= pageWeight) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(change);
    weight += weightOf(change);
  }
  return pages;
}

export function viewChangesPage(
  site: Site,
  changes: readonly ClaimChange[],
  number: number,
  count: number,
): ChangesPage {
  const days = [...Map.groupBy(changes, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    name: dateInWords(date) || "Not published yet",
    added: ofDay.flatMap((change) => (change.kind === "added" ? (namedClaim(site, change.id) ?? []) : [])),
    others: ofDay.flatMap((change) => {
      const claim = change.kind === "added" ? null : namedClaim(site, change.id);
      return claim ? { claim, change: viewChange(site, change) } : [];
    }),
  }));
  return { number, count, days };
}

/** The address of a page of /changes/. */
export function changesUrl(site: Site, number: number): string {
  return number === 1 ? site.urls.changes : `${site.urls.changes}${number}/`;
}
