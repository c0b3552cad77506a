import type { ClaimChange, QuestionChange, TextSegment } from "../../claims/model/index.ts";
import { escapeHtml } from "../../text/escape.ts";
import { stretches } from "../../words/messages.ts";
import { namedClaim } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { dateInWords } from "../in-words.ts";
import { questionDifference, viewDifference, type ChangedPart } from "./view-difference.ts";
import { words } from "../../words/words.ts";

/** A change of a claim or a question for readers. */
export function viewChange(site: Site, change: ClaimChange | QuestionChange) {
  const { kind, date } = change;
  const parts = partsOf(site, change);
  const version = "after" in change && "version" in change.after ? change.after.version : "";
  return {
    kind,
    /** "Added", "Reworded", "Renamed". */
    title: words.site.change[kind],
    /** The day in ISO form; "" for a change that is not committed. */
    date,
    day: dateInWords(date) || words.site.dates.notPublished,
    /** Whether only the sentence or the explanation of a claim has changed, or the text of a question. */
    isWording: parts !== null && parts.every(({ title }) => wordings().includes(title)),
    /** The difference, or what else there is to say, as HTML, which feeds have too; null where the title says everything. */
    details: parts === null ? detailsOf(site, change) : differenceHtml(parts),
    /** The page of the version that came with the change; null where none did. */
    versionUrl: version === "" ? null : site.urls.version(change.id, version),
    version,
  };
}

/** The parts of a claim or a question that are text. */
function wordings(): readonly string[] {
  const { claim, explanation, question, summary, state } = words.site.content;
  return [claim, explanation, question, summary, state];
}

/** What has changed in a version; null for a change of another kind. */
function partsOf(site: Site, change: ClaimChange | QuestionChange): readonly ChangedPart[] | null {
  if (change.kind === "changed") return viewDifference(site, change.before.content, change.after.content);
  return change.kind === "question-changed" ? questionDifference(site, change.before, change.after) : null;
}

function detailsOf(site: Site, change: ClaimChange | QuestionChange): string | null {
  switch (change.kind) {
    case "renamed":
    case "question-renamed":
      return `<p>${sentenceHtml(words.site.change.formerId(change.from))}</p>`;
    case "retired":
      return retirement(site, change.reason, change.replacedBy);
    default:
      return null;
  }
}

function retirement(site: Site, reason: string, replacedBy: string | null): string {
  const next = replacedBy === null ? null : namedClaim(site, replacedBy);
  const link = next ? `<a href="${escapeHtml(next.url)}">${escapeHtml(next.sentence)}</a>` : "";
  return `<p>${escapeHtml(reason)}${next ? ` ${sentenceHtml(words.site.change.replaced, link)}` : ""}</p>`;
}

/** A sentence of the interface as HTML; `link` is that of its link, if it has one. */
const sentenceHtml = (sentence: string, link = ""): string =>
  stretches(sentence)
    .map(({ kind, text }) => {
      if (kind === "link") return link;
      return kind === "text" ? escapeHtml(text) : `<${kind}>${escapeHtml(text)}</${kind}>`;
    })
    .join("");

/** A difference as HTML. Hidden words say what was removed and added, for screen readers. */
export function differenceHtml(parts: readonly ChangedPart[]): string {
  const lines = parts.map(
    ({ title, lines: changed }) =>
      `<dt>${escapeHtml(title)}</dt>\n${changed.map((segments) => `<dd>${segments.map(segmentHtml).join("")}</dd>`).join("")}`,
  );
  return `<dl class="difference">\n${lines.join("")}\n</dl>`;
}

/** Leading white space stays outside of the element, so that it is not underlined. */
function segmentHtml({ kind, text }: TextSegment): string {
  if (kind === "same") return escapeHtml(text);
  const space = /^\s*/.exec(text)?.[0] ?? "";
  const [tag, hidden] = kind === "removed" ? ["del", words.site.content.removed] : ["ins", words.site.content.added];
  const unseen = `<span class="unseen">${escapeHtml(hidden)}</span>`;
  return `${space}<${tag}>${unseen}${escapeHtml(text.slice(space.length))}</${tag}>`;
}
