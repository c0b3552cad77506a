import { keyOf } from "../../map/scene.ts";
import type { MapStore } from "./map-store.ts";
import { claimIndex, questionOf, type Place } from "./place.ts";
import type { SceneView } from "./scene-view.ts";

/** The key of the link that gets the keyboard's focus at a place: what the reader comes from, or else what the place shows. "" for none. */
export function focusKey(to: Place, from: Place, store: MapStore): string {
  if (to.level < 2) {
    const left = "question" in from ? store.outline(from.question) : undefined;
    if (left) return keyOf.question(left.number);
    return from.level === 1 && to.level === 0 ? keyOf.debate(from.debate) : "";
  }
  const question = questionOf(to, store);
  if (!question) return "";
  if (to.level === 3) return keyOf.claim(question.number + 1 + claimIndex(question, to.claim));
  const left = from.level === 3 && from.question === question.id ? claimIndex(question, from.claim) : -1;
  return left < 0 ? keyOf.question(question.number) : keyOf.claim(question.number + 1 + left);
}

/** Scrolls a link of the scene into sight, if the scene has it. */
export function scrollToLink(view: SceneView, key: string): void {
  if (view.scene()?.items.some((item) => item.key === key))
    view.link(key)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Whether the focus is in the page around this one. It stays there while that page moves the map, as a tour does. */
const isFocusedAround = (): boolean => window.top !== window && !document.hasFocus();

/** Focuses a link, or the first one if there is no link with this key. `isVisible` shows the focus ring and scrolls to it. */
export function focusLink(view: SceneView, frame: HTMLElement, key: string, isVisible: boolean): void {
  const link = view.link(key) ?? frame.querySelector<SVGAElement>("g.item:not(.leaving) > a");
  const options: FocusOptions & { readonly focusVisible: boolean } = { focusVisible: isVisible, preventScroll: true };
  if (!isFocusedAround()) link?.focus(options);
  if (isVisible) link?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
