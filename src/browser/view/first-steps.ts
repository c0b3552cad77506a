import * as browser from "../../words/browser.ts";
import { h, type Content } from "../page/elements.ts";
import type { LinkClaim } from "./claim-links.ts";
import type { ReaderView } from "./reader-view.ts";

/** How a view begins: three steps until something is judged, and positions to judge in place until others are judged too. */
export function firstSteps(view: ReaderView, link: LinkClaim): Content {
  const { first } = view.graph;
  const others = [...view.judged.keys()].filter((id) => first.every(([position]) => position !== id));
  if (view.linked || others.length > 0) return null;
  return [
    !view.takesPart &&
      h(
        "ol.view-steps",
        { id: "View-note" },
        Object.values(browser.begin.steps).map((step) => h("li", step)),
      ),
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
