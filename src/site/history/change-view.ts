import type { ClaimChange, QuestionChange } from "../../model/index.ts";
import { dateInWords } from "../words/dates.ts";
import { html, type Html } from "../prose/html.ts";
import type { Site } from "../site.ts";
import { differenceHtml } from "./difference-html.ts";
import { namedClaim } from "../refs/named-claim.ts";
import { questionDifference, viewDifference } from "./view-difference.ts";

/** What became of a claim or a question, as a reader is told it. */
export interface ChangeView {
  readonly kind: (ClaimChange | QuestionChange)["kind"];
  /** "Added", "Reworded", "Renamed". */
  readonly title: string;
  /** A day in ISO's form and in words; "" and "Not published yet" for what is not committed. */
  readonly date: string;
  readonly day: string;
  /** What else there is to say of it, and the difference. Null where the title says it all. */
  readonly details: Html | null;
  /** The page of the version that the change made, or null where it made none. */
  readonly versionUrl: string | null;
  readonly version: string;
}

const titles: Readonly<Record<ChangeView["kind"], string>> = {
  added: "Added to the map",
  changed: "Changed",
  renamed: "Renamed",
  retired: "Retired",
  restored: "Restored to the map",
  removed: "Deleted",
  "question-added": "Asked",
  "question-changed": "Changed",
  "question-removed": "Deleted",
};

export function viewChange(site: Site, change: ClaimChange | QuestionChange): ChangeView {
  const { kind, date } = change;
  const version = "after" in change && "version" in change.after ? change.after.version : "";
  return {
    kind,
    title: titles[kind],
    date,
    day: dateInWords(date) || "Not published yet",
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
      return differenceHtml(questionDifference(change.before, change.after));
    case "renamed":
      return html`<p>Its id was <code>${change.from}</code>.</p>`;
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
  return html`<p>${reason}${next && html` In its place: <a href="${next.url}">${next.sentence}</a>`}</p>`;
}
