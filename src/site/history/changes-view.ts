import type { ClaimChange, QuestionChange, QuestionRecord } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { memoize } from "../../text/memoize.ts";
import { namedClaim, type NamedClaim } from "../refs/claim-reference.ts";
import { questionsInOrder } from "../refs/positions.ts";
import { isOfQuestion, type Site } from "../site.ts";
import { dateInWords } from "../in-words.ts";
import { viewChange } from "./change-view.ts";

/** A day on one page of /changes/, or the part of it that is there. */
export type Day = ReturnType<typeof viewDays>[number];

/** The claim or question that changed. A deleted question has no address. */
export type Subject = Omit<NamedClaim, "url"> & { readonly url: string | null };

export type Change = ClaimChange | QuestionChange;

/** The sum of weights on a page with a number. A new claim is one folded line, any other change a paragraph or more. */
const pageWeight = 1600;
const weightOf = (change: Change): number => (isNew(change) ? 1 : 32);
export const isNew = ({ kind }: Change): boolean => kind === "added" || kind === "question-added";

/**
 * The changes of each page of /changes/, from the page of the oldest ones to /changes/ itself, which has the newest. Pages are filled
 * from the oldest change on, so that a page with a number keeps what it has. The newest page has at least as much as one of these. What
 * is new comes first in a day, so that it is on few pages.
 */
export const changesPages = memoize(({ history }: Site): readonly (readonly Change[])[] => {
  const days = [...Map.groupBy(history.changes, ({ date }) => date).values()];
  const newestFirst = days.flatMap((day) => [...day.filter(isNew), ...day.filter((one) => !isNew(one))]);
  const pages: Change[][] = [[]];
  let weight = 0;
  for (const change of newestFirst.toReversed()) {
    if (weight >= pageWeight) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(change);
    weight += weightOf(change);
  }
  const newest = pages.splice(-2).flat();
  return [...pages, newest].map((page) => page.toReversed());
});

/** The parts of each day, by its date: one for each page that it is on. */
const partsOfDays = memoize((site: Site): ReadonlyMap<string, readonly (readonly Change[])[]> => {
  const days = changesPages(site)
    .toReversed()
    .flatMap((page) => [...Map.groupBy(page, ({ date }) => date)]);
  const byDate = Map.groupBy(days, ([date]) => date);
  return new Map([...byDate].map(([date, parts]) => [date, parts.map(([, changes]) => changes)]));
});

/** The days on a page of /changes/, the newest first. Pages are numbered from 1, the oldest. */
export function viewDays(site: Site, number: number) {
  const { part, wholeDay } = words.pages.changes;
  return [...Map.groupBy(changesPages(site)[number - 1] ?? [], ({ date }) => date)].map(([date, here]) => {
    const parts = partsOfDays(site).get(date) ?? [];
    const added = newInWords(parts.flat());
    const isWhole = parts.length === 1;
    return {
      date,
      name: dateInWords(date) || words.site.dates.notPublished,
      /** `part 2 of 3`; "" for a day that is on one page. */
      part: isWhole ? "" : part(parts.findIndex(([first]) => first === here[0]) + 1, parts.length),
      /** New claims and questions, by question. */
      added: addedByQuestion(site, here.filter(isNew)),
      /** Those of the whole day: `3 new claims and 1 new question`; "" for none. */
      addedInWords: isWhole || added === "" ? added : wholeDay(added),
      others: here.flatMap((change) => {
        const subject = isNew(change) ? null : subjectOf(site, change);
        return subject ? { subject, change: viewChange(site, change) } : [];
      }),
    };
  });
}

/**
 * New claims of each question, after the question itself if it is new, in the order of the map; claims without a question, such as
 * those that have left the map, come last.
 */
function addedByQuestion(site: Site, added: readonly Change[]) {
  const byQuestion = Map.groupBy(added, (change) => questionOf(site, change));
  return [...questionsInOrder(site.debate), null].flatMap((record) => {
    const changes = byQuestion.get(record);
    if (!changes) return [];
    const asked = changes.filter(isOfQuestion);
    const claims = changes.filter((change) => !isOfQuestion(change));
    const subjects = [...asked, ...claims].flatMap((change) => subjectOf(site, change) ?? []);
    const { newClaims, newQuestion, newQuestionWith } = words.site.change;
    const ofQuestion = claims.length > 0 ? newQuestionWith(claims.length) : newQuestion;
    /** `new, with 3 claims`, or `3 new claims` for a question that was there. */
    const inWords = record === null ? newInWords(changes) : asked.length > 0 ? ofQuestion : newClaims(claims.length);
    return { question: record?.sentence.value ?? null, subjects, inWords };
  });
}

/** The question of the claim or question that changed; null for claims that have left the map. */
export function questionOf({ debate }: Site, { id }: Change): QuestionRecord | null {
  const present = debate.aliases.either.get(id) ?? id;
  return debate.question.get(debate.claim.get(present)?.question ?? present) ?? null;
}

/** The claim or question that changed, in its present words; a deleted question in its last words. */
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
  const { newClaims, newOfBoth, newQuestions } = words.site.change;
  if (claims > 0 && questions > 0) return newOfBoth(claims, questions);
  if (claims > 0) return newClaims(claims);
  return questions > 0 ? newQuestions(questions) : "";
}

/** The address of a page of /changes/. */
export function changesUrl(site: Site, number: number): string {
  return number === changesPages(site).length ? site.urls.changes : `${site.urls.changes}${number}/`;
}
