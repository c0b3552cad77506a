import type { ClaimChange, QuestionChange } from "../../claims/model/index.ts";
import { dateInWords } from "../words/in-words.ts";
import { html, type Html } from "../prose/html.ts";
import { said } from "../prose/said.ts";
import type { Site } from "../site.ts";
import { differenceHtml } from "./difference-html.ts";
import { namedClaim } from "../refs/claim-reference.ts";
import { questionDifference, viewDifference } from "./view-difference.ts";
import { words } from "../../words/words.ts";

/** A change of a claim or a question for readers. */
export interface ChangeView {
  readonly kind: (ClaimChange | QuestionChange)["kind"];
  /** "Added", "Reworded", "Renamed". */
  readonly title: string;
  /** The day in ISO form; "" for a change that is not committed. */
  readonly date: string;
  /** The day in words, or "Not published yet". */
  readonly day: string;
  /** The difference, or what else there is to say; null where the title says everything. */
  readonly details: Html | null;
  /** The page of the version that came with the change; null where none did. */
  readonly versionUrl: string | null;
  readonly version: string;
}

export function viewChange(site: Site, change: ClaimChange | QuestionChange): ChangeView {
  const { kind, date } = change;
  const version = "after" in change && "version" in change.after ? change.after.version : "";
  return {
    kind,
    title: words.site.change[kind],
    date,
    day: dateInWords(date) || words.site.dates.notPublished,
    details: detailsOf(site, change),
    versionUrl: version === "" ? null : site.urls.version(change.id, version),
    version,
  };
}

function detailsOf(site: Site, change: ClaimChange | QuestionChange): Html | null {
  switch (change.kind) {
    case "changed":
      return differenceHtml(viewDifference(site, change.before.content, change.after.content));
    case "question-changed":
      return differenceHtml(questionDifference(site, change.before, change.after));
    case "renamed":
      return html`<p>${said(words.site.change.formerId(change.from))}</p>`;
    case "retired":
      return retirement(site, change.reason, change.replacedBy);
    case "question-added":
    case "question-removed":
    case "removed":
    case "added":
    case "restored":
      return null;
  }
}

function retirement(site: Site, reason: string, replacedBy: string | null): Html {
  const next = replacedBy === null ? null : namedClaim(site, replacedBy);
  const replaced =
    next && said(words.site.change.replaced, { claim: () => html`<a href="${next.url}">${next.sentence}</a>` });
  return html`<p>${reason}${replaced && html` ${replaced}`}</p>`;
}
