import type { ClaimHistory, ClaimVersion } from "../../model/index.ts";
import { dateInWords } from "../words/dates.ts";
import { html, type Html } from "../prose/html.ts";
import type { Site } from "../site.ts";

/** The banner of a version's page: whether the claim still says this, and where it says what it says now. */
export function versionNotice(site: Site, claim: ClaimHistory, { version, date }: ClaimVersion): Html {
  const now = site.urls.claim(claim.id);
  const isCurrent = claim.versions[0]?.version === version;
  const retired = site.debate.retired.some(({ id }) => id === claim.id);
  if (!claim.present) {
    return notice(
      "gone",
      "This claim is no longer on the map.",
      html`Its file was deleted${on(lastDay(claim))}. <a href="${now}">What is known of it</a>`,
    );
  }
  if (retired) {
    return notice(
      "gone",
      "This claim has been retired since.",
      html`It left the map${on(lastDay(claim))}. <a href="${now}">Why, and what stands in its place</a>`,
    );
  }
  if (!isCurrent) {
    const replaced = claim.changes.find(
      (change) => change.kind === "changed" && change.before.version === version,
    )?.date;
    return notice(
      "changed",
      "This claim has changed since.",
      html`${date === "" ? null : html`It stood like this from ${dateInWords(date)}${replaced ? html` until ${dateInWords(replaced)}` : null}. `}<a
          href="${now}"
          >Read it as it stands now</a
        >`,
    );
  }
  if (!site.history.complete) {
    return notice(
      "current",
      "This is what the claim says now.",
      html`This site keeps no earlier versions: the address lasts as long as these words.
        <a href="${now}">See the claim in its debate</a>`,
    );
  }
  if (date !== "") {
    return notice(
      "current",
      "This is what the claim says now.",
      html`This address will go on saying it when the claim changes. <a href="${now}">See the claim in its debate</a>`,
    );
  }
  return notice(
    "current",
    "This version is not published yet.",
    html`It differs from what was last committed. <a href="${now}">See the claim in its debate</a>`,
  );
}

function notice(kind: "current" | "changed" | "gone", words: string, more: Html): Html {
  return html`<aside class="version-notice ${kind}" aria-label="Is this version current?">
    <p><strong>${words}</strong> ${more}.</p>
  </aside>`;
}

/** A tombstone's words may be mended later: what counts is when it was set. */
function lastDay({ changes }: ClaimHistory): string {
  return changes.find(({ kind }) => kind === "retired" || kind === "removed")?.date ?? "";
}

function on(date: string): string {
  return date && ` on ${dateInWords(date)}`;
}
