import type { ClaimHistory, ClaimVersion } from "../../claims/model/index.ts";
import { dateInWords } from "../words/in-words.ts";
import { html, type Html } from "../prose/html.ts";
import { said } from "../prose/said.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** The banner of a version's page: whether the claim still says this, with a link to its own page. */
export function versionNotice(site: Site, claim: ClaimHistory, { version, date }: ClaimVersion): Html {
  const now = site.urls.claim(claim.id);
  const isCurrent = claim.versions[0]?.version === version;
  const retired = site.debate.retired.some(({ id }) => id === claim.id);
  if (!claim.present) {
    const day = lastDay(claim);
    return notice(
      "gone",
      words.site.notice.deleted,
      day === "" ? words.site.notice.deletedMore : words.site.notice.deletedOn(day),
      now,
    );
  }
  if (retired) {
    const day = lastDay(claim);
    return notice(
      "gone",
      words.site.notice.retired,
      day === "" ? words.site.notice.retiredMore : words.site.notice.retiredOn(day),
      now,
    );
  }
  if (!isCurrent) {
    const replaced =
      claim.changes.find((change) => change.kind === "changed" && change.before.version === version)?.date ?? "";
    return notice("changed", words.site.notice.changed, validity(dateInWords(date), dateInWords(replaced)), now);
  }
  if (!site.history.complete) {
    return notice("current", words.site.notice.current, words.site.notice.currentWithoutHistory, now);
  }
  if (date !== "") {
    return notice("current", words.site.notice.current, words.site.notice.currentMore, now);
  }
  return notice("current", words.site.notice.notPublished, words.site.notice.notPublishedMore, now);
}

/** `claim` is the address of the claim's own page. */
function notice(kind: "current" | "changed" | "gone", first: string, more: string, claim: string): Html {
  return html`<aside class="version-notice ${kind}" aria-label="${words.site.notice.label}">
    <p><strong>${first}</strong> ${said(more, { claim })}</p>
  </aside>`;
}

/** When the claim said this. Both days are in words, "" where they are unknown. */
function validity(from: string, until: string): string {
  if (from === "") return words.site.notice.changedMore;
  if (until === from) return words.site.notice.changedOnTheDay(from);
  return until === "" ? words.site.notice.changedSince(from) : words.site.notice.changedBetween(from, until);
}

/** The day, in words, on which a claim was retired or deleted; later changes of the reason don't count. */
function lastDay({ changes }: ClaimHistory): string {
  return dateInWords(changes.find(({ kind }) => kind === "retired" || kind === "removed")?.date ?? "");
}
