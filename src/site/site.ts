import type {
  ClaimChange,
  ClaimRecord,
  ClaimVersion,
  Debate,
  Evaluation,
  History,
  Id,
  PartialDate,
  QuestionChange,
  SourceUse,
  Stance,
} from "../claims/model/index.ts";
import { lastRead, presentHistory } from "../versions/index.ts";
import { words } from "../words/words.ts";
import { webUrl } from "./addresses/source-url.ts";
import { makeUrls } from "./addresses/urls.ts";
import { commandsFor } from "./program.ts";
import { repositoryOf, type Settings } from "./settings.ts";

/** Everything that pages show. View models take it as their first argument; it doesn't depend on the current page. */
export type Site = ReturnType<typeof makeSite>;

/**
 * Makes a site of a compiled debate. Without a history, each claim has only its present version. `claimsPath` is the path of the claims
 * folder in its repository.
 */
export function makeSite(
  debate: Debate,
  evaluation: Evaluation,
  settings: Settings,
  history: History = presentHistory(debate, "asked"),
  claimsPath = "claims/",
) {
  const origin = settings.origin ?? originOf(debate.map.url) ?? originOf(settings.pagesUrl ?? "");
  return {
    debate,
    evaluation,
    urls: makeUrls(settings.base, origin),
    title: debate.map.title || words.site.map.untitled,
    repository: repositoryOf(settings, debate.map, claimsPath),
    history: siteHistory(history),
    /** Puts into a text the commands that work for the people who maintain the map. */
    withCommands: commandsFor(settings.claimsFolder),
  };
}

function originOf(address: string): string | null {
  const url = webUrl(address);
  return url ? new URL(url).origin : null;
}

/** The history of the map, for pages. */
export type SiteHistory = ReturnType<typeof siteHistory>;

export function siteHistory({ claims, changes, missing, published, readings }: History) {
  /** Every version of a claim: the present one, then the others from the newest to the oldest; empty for an id that never was a claim. */
  const versionsOf = (id: Id): readonly ClaimVersion[] => claims.get(id)?.versions ?? [];
  /** The changes of a claim, from the newest to the oldest. */
  const changesOf = (id: Id): readonly ClaimChange[] => claims.get(id)?.changes ?? [];
  const questionChanges = Map.groupBy(changes.filter(isOfQuestion), ({ id }) => id);
  return {
    versionsOf,
    /** The present version of a claim that is or was on the map. Throws for any other id. */
    current: (id: Id): ClaimVersion => {
      const [version] = versionsOf(id);
      if (!version) throw new Error(`There is no claim ${id}: only claims that are or were on the map have versions.`);
      return version;
    },
    /** The day on which the claim was first published, in any version; "" if it is not published, or without a history. */
    created: (id: Id): PartialDate => changesOf(id).at(-1)?.date ?? "",
    /** The day of its last change; "" as above. */
    modified: (id: Id): PartialDate => changesOf(id)[0]?.date ?? "",
    changesOf,
    /** The day on which a citation of a claim was read as it is; "" if nobody did. */
    lastRead: (claim: ClaimRecord, cited: Stance | SourceUse): PartialDate =>
      lastRead(claim, cited, readings.get(claim.id) ?? []),
    /** The changes of a question, from the newest to the oldest. */
    questionChangesOf: (id: Id): readonly QuestionChange[] => questionChanges.get(id) ?? [],
    /** All changes of claims and questions. */
    changes,
    claims,
    /** Every id that was published, of all kinds of record. */
    published: published.ids,
    /** The claims that have changed since the state of a question was written. */
    staleIn: (id: Id) => published.staleCitations.filter(({ question }) => question === id),
    /** Whether the earlier versions are known. */
    complete: missing === null,
    /** Why they are not, in a sentence for readers; "" if they are. */
    reason: missing === null ? "" : words.site.noHistory[missing],
  };
}

export function isOfQuestion(change: ClaimChange | QuestionChange): change is QuestionChange {
  return change.kind.startsWith("question-");
}
