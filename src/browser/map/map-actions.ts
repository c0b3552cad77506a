import type { Judgement } from "../../reasoning/index.ts";
import type { Finder } from "../find/finder.ts";
import type { LazyView } from "./lazy-view.ts";
import type { Levels } from "./levels.ts";
import { claimInFocus } from "./place.ts";

export interface ActionOptions {
  readonly map: Levels;
  readonly found: Finder | null;
  readonly readerView: LazyView;
  readonly toggleOutline: () => void;
  readonly showHelp: () => void;
}

/** What buttons and keys do, by the names that buttons (`data-action`) and `keyAction` have for it. */
export function mapActions(options: ActionOptions): Readonly<Record<string, () => void>> {
  const { map, found, readerView, toggleOutline, showHelp } = options;
  /** Judges the claim in focus; on the other levels, the one that has the keyboard's focus. */
  const judge = (judgement: Judgement | null): void => {
    const id = claimInFocus(map.place()) || (map.focusedItem()?.id ?? "");
    if (id !== "" && map.sentenceOf(id) !== "") readerView.use((view) => view.judge(id, judgement));
  };
  return {
    "zoom-in": () => map.zoomBy(1.25),
    "zoom-out": () => map.zoomBy(0.8),
    fit: map.fit,
    out: map.goOut,
    filter: () => found?.toggleFilters(),
    search: () => found?.search(),
    next: () => found?.step(1),
    previous: () => found?.step(-1),
    clear: () => found?.close(),
    outline: toggleOutline,
    help: showHelp,
    accept: () => judge("accept"),
    reject: () => judge("reject"),
    "leave-open": () => judge(null),
    undo: () => readerView.use((view) => view.undo()),
    "my-view": () => readerView.use((view) => view.showDialog()),
    close: () => {
      if (!closeKey() && !map.hideTooltip() && found?.close() !== true) map.goOut();
    },
  };
}

/** Closes the key of the map. Returns whether it was open. */
function closeKey(): boolean {
  const key = document.querySelector<HTMLDetailsElement>(".map-key[open]");
  if (key === null) return false;
  key.open = false;
  key.querySelector("summary")?.focus();
  return true;
}
