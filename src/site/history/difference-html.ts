import type { TextSegment } from "../../claims/model/index.ts";
import { html, type Html } from "../prose/html.ts";
import type { ChangedPart } from "./view-difference.ts";
import { words } from "../../words/words.ts";

/** Markup of a difference. Hidden words say what was removed and added, for screen readers. */
export function differenceHtml(parts: readonly ChangedPart[]): Html {
  return html`<dl class="difference">
    ${parts.map(
      ({ title, lines }) =>
        html`<dt>${title}</dt>
          ${lines.map((segments) => html`<dd>${segments.map(segmentHtml)}</dd>`)}`,
    )}
  </dl>`;
}

/** Leading white space stays outside of the element, so that it is not underlined. */
function segmentHtml({ kind, text }: TextSegment): Html {
  if (kind === "same") return html`${text}`;
  const space = /^\s*/.exec(text)?.[0] ?? "";
  const rest = text.slice(space.length);
  return kind === "removed"
    ? html`${space}<del><span class="unseen">${words.site.content.removed}</span>${rest}</del>`
    : html`${space}<ins><span class="unseen">${words.site.content.added}</span>${rest}</ins>`;
}
