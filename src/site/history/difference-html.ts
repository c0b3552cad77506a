import type { Run } from "../../model/index.ts";
import { html, type Html } from "../prose/html.ts";
import type { ChangedPart } from "./view-difference.ts";

/** Markup of a difference. What was removed and added is said in words too, for those who don't see how it is drawn. */
export function differenceHtml(parts: readonly ChangedPart[]): Html {
  return html`<dl class="difference">
    ${parts.map(
      ({ title, lines }) =>
        html`<dt>${title}</dt>
          ${lines.map((runs) => html`<dd>${runs.map(runHtml)}</dd>`)}`,
    )}
  </dl>`;
}

/** White space stays outside of the mark, so that no line is drawn under it. */
function runHtml({ kind, text }: Run): Html {
  if (kind === "same") return html`${text}`;
  const space = /^\s*/.exec(text)?.[0] ?? "";
  const words = text.slice(space.length);
  return kind === "removed"
    ? html`${space}<del><span class="unseen">removed: </span>${words}</del>`
    : html`${space}<ins><span class="unseen">added: </span>${words}</ins>`;
}
