import type {
  ClaimChange,
  ClaimHistory,
  ClaimVersion,
  Debate,
  Evaluation,
  History,
  Id,
  PartialDate,
  QuestionChange,
  StaleCitation,
} from "../claims/model/index.ts";
import { presentHistory } from "../versions/index.ts";
import { words } from "../words/words.ts";
import { webUrl } from "./addresses/source-url.ts";
import { makeUrls, type Urls } from "./addresses/urls.ts";
import { commandsFor } from "./program.ts";
import { type Repository, repositoryOf, type Settings } from "./settings.ts";

/** Everything that pages show. View models take it as their first argument; it doesn't depend on the current page. */
export interface Site {
  readonly debate: Debate;
  readonly evaluation: Evaluation;
  readonly urls: Urls;
  readonly title: string;
  readonly repository: Repository | null;
  readonly history: SiteHistory;
  /** Puts into a text the commands that work for the people who maintain the map. */
  readonly withCommands: (text: string) => string;
}

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
): Site {
  const origin = settings.origin ?? originOf(debate.map.url) ?? settings.hostOrigin;
  return {
    debate,
    evaluation,
    urls: makeUrls(settings.base, origin),
    title: debate.map.title || words.site.map.untitled,
    repository: repositoryOf(settings, debate.map, claimsPath),
    history: siteHistory(history),
    withCommands: commandsFor(settings.claimsFolder),
  };
}

function originOf(address: string): string | null {
  const url = webUrl(address);
  return url ? new URL(url).origin : null;
}

/** The history of the map, for pages. */
export interface SiteHistory {
  /** Every version of a claim: the present one, then the others from the newest to the oldest; empty for an id that never was a claim. */
  readonly versionsOf: (id: Id) => readonly ClaimVersion[];
  /** The present version of a claim that is or was on the map. Throws for any other id. */
  readonly current: (id: Id) => ClaimVersion;
  /** The day on which the claim was first published, in any version; "" if it is not published, or without a history. */
  readonly created: (id: Id) => PartialDate;
  /** The day of its last change; "" as above. */
  readonly modified: (id: Id) => PartialDate;
  /** The changes of a claim, from the newest to the oldest. */
  readonly changesOf: (id: Id) => readonly ClaimChange[];
  /** The changes of a question, from the newest to the oldest. */
  readonly questionChangesOf: (id: Id) => readonly QuestionChange[];
  /** All changes of claims and questions. */
  readonly changes: History["changes"];
  readonly claims: ReadonlyMap<Id, ClaimHistory>;
  /** The claims that have changed since the state of a question was written. */
  readonly staleIn: (question: Id) => readonly StaleCitation[];
  /** Whether the earlier versions are known. */
  readonly complete: boolean;
  /** Why they are not, in a sentence for readers; "" if they are. */
  readonly reason: string;
}

export function siteHistory(history: History): SiteHistory {
  const { claims, changes, missing } = history;
  const versionsOf = (id: Id): readonly ClaimVersion[] => claims.get(id)?.versions ?? [];
  const changesOf = (id: Id): readonly ClaimChange[] => claims.get(id)?.changes ?? [];
  const questionChanges = Map.groupBy(changes.filter(isOfQuestion), ({ id }) => id);
  const current = (id: Id): ClaimVersion => {
    const [version] = versionsOf(id);
    if (!version) throw new Error(`There is no claim ${id}: only claims that are or were on the map have versions.`);
    return version;
  };
  return {
    versionsOf,
    current,
    created: (id) => changesOf(id).at(-1)?.date ?? "",
    modified: (id) => changesOf(id)[0]?.date ?? "",
    changesOf,
    questionChangesOf: (id) => questionChanges.get(id) ?? [],
    changes,
    claims,
    staleIn: (id) => history.published.staleCitations.filter(({ question }) => question === id),
    complete: missing === null,
    reason: missing === null ? "" : words.site.noHistory[missing],
  };
}

export function isOfQuestion(change: ClaimChange | QuestionChange): change is QuestionChange {
  return change.kind.startsWith("question-");
}
