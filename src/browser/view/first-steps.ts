import * as browser from "../../words/browser.ts";
import { h, type Content } from "../page/elements.ts";
import type { LinkClaim } from "./claim-links.ts";
import type { ReaderView } from "./reader-view.ts";

/** What an open dialog shows of how a view begins. It stays there until the dialog is closed, so that nothing moves under the pointer. */
export interface Beginning {
  readonly steps: boolean;
  readonly positions: boolean;
}

/** Three steps until something is judged, and positions to judge in place until others are judged too. */
export function beginningOf({ graph, judged, linked, takesPart }: ReaderView): Beginning {
  const isFirst = (id: string): boolean => graph.first.some(([position]) => position === id);
  return { steps: !linked && !takesPart, positions: !linked && [...judged.keys()].every(isFirst) };
}

export function firstSteps(view: ReaderView, { steps, positions }: Beginning, link: LinkClaim): Content {
  const { first } = view.graph;
  if (view.linked) return null;
  return [
    steps &&
      h(
        "ol.view-steps",
        { id: "View-note" },
        Object.values(browser.begin.steps).map((step) => h("li", step)),
      ),
    positions &&
      first.length > 0 && [
        h("h3", browser.begin.beginWith),
        h("p.view-note", browser.begin.chosen),
        judgeList(view, first, link),
      ],
  ];
}

/** Claims that the reader judges in place. */
export function judgeList(
  view: ReaderView,
  claims: readonly (readonly [id: string, sentence: string])[],
  link: LinkClaim,
): HTMLElement {
  const lines = claims.map(([id, sentence]) => {
    const buttons = (["accept", "reject"] as const).map((judgement) =>
      h(
        "button",
        {
          type: "button",
          "data-command": judgement,
          "data-judged": id,
          "aria-pressed": String(view.judged.get(id)?.judgement === judgement),
          "aria-label": browser.begin.judge[judgement](sentence),
        },
        browser.view[judgement],
      ),
    );
    return h("li", link(id), h("span.view-choices", buttons));
  });
  return h("ul.view-judge", lines);
}
