import { remember, remembered } from "../model/remembered.ts";
import type { MapStore } from "./map-store.ts";
import { showOutline } from "./outline.ts";
import type { Place } from "./place.ts";

/** Opens and closes the outline, which is made when it opens. The browser remembers whether it was open. */
export interface OutlineSwitch {
  readonly toggle: () => void;
  /** Shows the outline of the present place, if it is open. On a narrow screen it closes. */
  readonly renew: () => void;
}

interface Shown {
  readonly place: () => Place;
  readonly store: MapStore;
  readonly base: string;
  /** Called when the reader has opened it. */
  readonly onOpen: () => void;
}

export function outlineSwitch(
  page: HTMLElement,
  outline: HTMLElement,
  { place, store, base, onOpen }: Shown,
): OutlineSwitch {
  const button = page.querySelector<HTMLElement>("[data-action=outline]");
  // On a narrow screen the outline covers the map, so it doesn't open by itself.
  const isNarrow = matchMedia("(width < 48rem)");
  let isOpen = !isNarrow.matches && remembered("map-outline") === "open";
  const show = (): void => {
    outline.hidden = !isOpen;
    page.toggleAttribute("data-outline", isOpen);
    button?.setAttribute("aria-pressed", String(isOpen));
    if (isOpen) showOutline(outline, place(), store, base);
  };
  const toggle = (): void => {
    if (outline.contains(document.activeElement)) button?.focus();
    isOpen = !isOpen;
    remember("map-outline", isOpen ? "open" : "closed");
    show();
    if (!isOpen) return;
    onOpen();
    outline.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  };
  show();
  return {
    toggle,
    renew: () => {
      if (isOpen && isNarrow.matches) toggle();
      else if (isOpen) show();
    },
  };
}
