import type { Judgement } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
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
    const buttons = (["accept", "reject"] as const).map((judgement) => judgeButton(view, judgement, id, sentence));
    return h("li.in-line.level", link(id), h("span.view-choices", buttons));
  });
  return h("ul.view-judge.columns", lines);
}

/** A button that judges a claim, or takes that judgement back. In a shared view it is only its words. */
export function judgeButton(view: ReaderView, judgement: Judgement, id: string, sentence: string): HTMLElement {
  // By name, so that a page loads only the words that it names.
  const name = judgement === "accept" ? browser.view.accept : browser.view.reject;
  if (view.linked) return h("b", name);
  const isPressed = view.judged.get(id)?.judgement === judgement;
  const of = { "data-command": judgement, "data-judged": id, "aria-pressed": String(isPressed) };
  return h("button", { type: "button", ...of, "aria-label": browser.begin.judge[judgement](sentence) }, name);
}

/** Shows content that may have such buttons; the focus stays on the same one. */
export function refill(element: Element | null, content: Content): void {
  const { command = "", judged = "" } =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  fill(element, content);
  element?.querySelector<HTMLElement>(`[data-command="${command}"][data-judged="${judged}"]`)?.focus();
}

/** Calls `judge` for each press of such a button in an element. */
export function listenToJudgeButtons(element: Element, judge: (id: string, judgement: Judgement | null) => void): void {
  element.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-judged]") : null;
    const { command, judged = "" } = button?.dataset ?? {};
    if (command !== "accept" && command !== "reject") return;
    judge(judged, button?.ariaPressed === "true" ? null : command);
  });
}
