import type { Id } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import { formerRecords } from "../refs/published-addresses.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";
import { questionOf, type Change } from "./changes-view.ts";
import { hasFeed, type FeedScope } from "./feed.ts";

/**
 * The feeds of single questions and debates, and of what came of forecasts, that have a published change; also under former ids,
 * which people may follow. Changes belong where their claim is today.
 */
export const scopedFeeds = memoize((site: Site): readonly FeedScope[] => {
  const { debate, history, urls } = site;
  const byQuestion = Map.groupBy(history.changes, (change) => questionOf(site, change)?.id);
  const ofQuestion = (id: Id, title: string, changes: readonly Change[] = []): FeedScope => ({
    title,
    name: `question ${id}`,
    self: urls.questionFeed(id),
    page: urls.question(id),
    changes,
  });
  const ofQuestions = debate.questions.map(({ id, sentence }) => ofQuestion(id, sentence.value, byQuestion.get(id)));
  const ofFormer = formerRecords(site).flatMap((former) => {
    const { of, id, kind } = former;
    if (of !== "question") return [];
    const present = debate.aliases.question.get(id);
    const title = kind === "moved" ? former.heir.sentence : former.title;
    return ofQuestion(id, title, present === undefined ? history.questionChangesOf(id) : byQuestion.get(present));
  });
  const ofDebates = debate.debates.flatMap(({ id, title, aliases }) =>
    [id, ...aliases.map(({ value }) => value)].map((name) => ({
      title: title.value,
      name: `debate ${name}`,
      self: urls.debateFeed(name),
      page: urls.debate(name),
      // In the order of the history, the newest first.
      changes: history.changes.filter((change) => questionOf(site, change)?.debate === id),
    })),
  );
  const ofForecasts = {
    title: words.pages.forecasts.title,
    name: "forecasts",
    self: urls.forecastFeed,
    page: urls.forecasts,
    changes: history.changes.filter(changesOutcome),
  };
  return [...ofQuestions, ...ofFormer, ...ofDebates, ofForecasts].filter(({ changes }) => hasFeed(site, changes));
});

/** The feeds that the page at `path` should name: that of all changes, and that of its question or debate. */
export function feedsOfPage(site: Site, path: string): readonly { readonly title: string; readonly url: string }[] {
  const own = scopedFeeds(site).filter(({ page }) => page === path);
  return [
    ...own.map(({ title, self }) => ({ title: words.site.feed.title(title), url: self })),
    ...(hasFeed(site) ? [{ title: words.pages.changes.title, url: site.urls.feed }] : []),
  ];
}

/** Whether a version of a claim says of a forecast what the one before did not. */
function changesOutcome(change: Change): boolean {
  if (change.kind !== "added" && change.kind !== "changed") return false;
  const [before, after] = [change.kind === "changed" && change.before, change.after].map((version) =>
    JSON.stringify((version && version.content.resolves?.outcomes) || []),
  );
  return before !== after;
}
