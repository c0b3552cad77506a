import { makeElement } from "../model/make-element.ts";
import type { ReaderView } from "./reader-view.ts";

/** What has become of a claim since it was judged, each in a sentence; nothing where it is as it was. */
export function sinceJudged(view: ReaderView, id: string): readonly (Node | string)[] {
  const formerId = view.judged.get(id)?.formerId ?? null;
  return [
    formerId === null ? "" : `It was called ${formerId} when it was judged.`,
    view.hasChanged(id) ? "It has changed since it was judged." : "",
    view.isGone(id) ? "It is no longer on the map, so nothing follows from it." : "",
  ].flatMap((words) => (words === "" ? [] : [" ", makeElement("em", {}, words)]));
}
