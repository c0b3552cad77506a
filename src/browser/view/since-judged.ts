import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import type { ReaderView } from "./reader-view.ts";

/** How a claim has changed since it was judged, a sentence each; empty if it hasn't. */
export function sinceJudged(view: ReaderView, id: string): readonly (Node | string)[] {
  const formerId = view.judged.get(id)?.formerId ?? null;
  return [
    formerId === null ? "" : browser.why.formerId(formerId),
    view.hasChanged(id) ? browser.why.hasChanged : "",
    view.isGone(id) ? browser.why.isGone : "",
  ].flatMap((sentence) => (sentence === "" ? [] : [" ", makeElement("em", {}, sentence)]));
}
