import type { ClaimChange, QuestionChange } from "../../model.ts";
import { counted } from "../words/counted.ts";
import { dateInWords } from "../words/dates.ts";
import { isOfQuestion } from "../site-history.ts";
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
  /** New claims and questions, and how many: `3 new claims and 1 new question`. */
  readonly added: readonly Subject[];
  readonly addedInWords: string;
  readonly others: readonly { readonly subject: Subject; readonly change: ChangeView }[];
}

/** The claim or question that changed. One that is gone without a trace has no address. */
export type Subject = Omit<NamedClaim, "url"> & { readonly url: string | null };

export type Change = ClaimChange | QuestionChange;

/** So much fits on a page. A new claim is a line, any other change a paragraph or more. */
const pageWeight = 400;
const weightOf = (change: Change): number => (isNew(change) ? 1 : 8);
export const isNew = ({ kind }: Change): boolean => kind === "added" || kind === "question-added";

/** How the changes are divided into pages; there is always a first one. */
export function changesPages(site: Site): readonly (readonly Change[])[] {
  const pages: Change[][] = [[]];
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

export function viewChangesPage(site: Site, changes: readonly Change[], number: number, count: number): ChangesPage {
  const days = [...Map.groupBy(changes, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    name: dateInWords(date) || "Not published yet",
    added: ofDay.filter(isNew).flatMap((change) => subjectOf(site, change) ?? []),
    addedInWords: newInWords(ofDay),
    others: ofDay.flatMap((change) => {
      const subject = isNew(change) ? null : subjectOf(site, change);
      return subject ? [{ subject, change: viewChange(site, change) }] : [];
    }),
  }));
  return { number, count, days };
}

/** What changed as it is called now; a question that is gone as it was called last. */
export function subjectOf(site: Site, change: Change): Subject | null {
  const named = namedClaim(site, change.id);
  if (named || !isOfQuestion(change)) return named;
  const { sentence } = change.kind === "question-removed" ? change.before : change.after;
  return { sentence, url: null, kind: null };
}

/** `3 new claims and 1 new question` */
export function newInWords(changes: readonly Change[]): string {
  const claims = changes.filter(({ kind }) => kind === "added").length;
  const questions = changes.filter(({ kind }) => kind === "question-added").length;
  return [claims && counted(claims, "new claim"), questions && counted(questions, "new question")]
    .filter(Boolean)
    .join(" and ");
}

/** The address of a page of /changes/. */
export function changesUrl(site: Site, number: number): string {
  return number === 1 ? site.urls.changes : `${site.urls.changes}${number}/`;
}
