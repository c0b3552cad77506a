import type { CardStates } from "./card-states.ts";
import { clamp } from "./clamp.ts";
import type { Atlas } from "../drawing/atlas.ts";
import type { MapCard } from "../drawing/map-card.ts";
import { heldBox } from "./held-name.ts";
import { makeElement } from "../make-element.ts";
import { overlap, type MapBox } from "./map-box.ts";
import { worthReading } from "../paint/text-opacity.ts";
import { shownBox, type View } from "../paint/view.ts";
import { standingInWords } from "../view/card-standing.ts";

/** More links than so many at a time are none that one could walk through; the greatest cards come first. */
const most = 400;

/**
 * Real links over the painted cards. There are few: those of the cards that are on the window and can be read, the one
 * under the pointer, the one that the Tab key meets, whichever has the focus, and those that belong to the claim in focus.
 */
export interface MapLinks {
  /** Moves the links with the map. Those in motion are neither made nor taken away. */
  readonly follow: (view: View) => void;
  /** Makes the links of what is shown, marked as its cards are: now that it rests, or looks different. */
  readonly settle: () => void;
  /** Makes the link of a card under the pointer, however small the card is. */
  readonly offer: (card: MapCard | undefined) => void;
  /** Makes this card the map's one stop of the Tab key (roving tabindex). */
  readonly stopAt: (id: string) => void;
  readonly focus: (id: string, how?: FocusOptions) => void;
  /** The card that has the keyboard's focus; "" for none. */
  readonly focused: () => string;
}

export function mapLinks(container: HTMLElement, atlas: Atlas, states: CardStates): MapLinks {
  const plane = makeElement("div", { class: "map-links-plane" });
  container.append(plane);
  const links = new Map<string, HTMLAnchorElement>();
  let view: View | null = null;
  let [stop = ""] = atlas.cards.keys();
  let underPointer = "";

  const focusedId = (): string =>
    plane.contains(document.activeElement) ? (document.activeElement?.getAttribute("data-id") ?? "") : "";

  const settle = (): void => {
    if (view === null) return;
    const here = view;
    const { scale } = here;
    if (!atlas.cards.has(stop)) [stop = ""] = atlas.cards.keys();
    const shown = shownBox(here);
    const readable = [...atlas.countries.values()]
      .filter(({ box }) => overlap(box, shown))
      .flatMap(({ cards }) => cards)
      .filter((card) => card.fontSize * scale >= worthReading && overlap(heldBox(card, here), shown))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most);
    const wanted = new Set([...readable.map(({ id }) => id), ...states.near(), stop, underPointer, focusedId()]);
    for (const [id, link] of links)
      if (!wanted.has(id) || !atlas.cards.has(id)) {
        link.remove();
        links.delete(id);
      }
    // One pixel of the screen, for outlines.
    plane.style.setProperty("--pixel", `${1 / scale}px`);
    let last: Element | null = null;
    for (const card of inReadingOrder(wanted)) {
      const link = links.get(card.id) ?? make(card);
      dress(link, card, scale);
      place(link, heldBox(card, here), shown);
      const next: Element | null = last === null ? plane.firstElementChild : last.nextElementSibling;
      if (next !== link) plane.insertBefore(link, next);
      last = link;
    }
  };
  const inReadingOrder = (wanted: ReadonlySet<string>): readonly MapCard[] => {
    const homes = new Set([...wanted].map((id) => atlas.countryOf(id)));
    return [...atlas.countries.values()]
      .filter((country) => homes.has(country))
      .flatMap(({ cards }) => cards.filter(({ id }) => wanted.has(id)));
  };
  const make = (card: MapCard): HTMLAnchorElement => {
    const link = makeElement("a", {
      href: card.href,
      "data-id": card.id,
      "aria-label": card.title,
      draggable: "false",
    });
    links.set(card.id, link);
    return link;
  };
  const dress = (link: HTMLAnchorElement, card: MapCard, scale: number): void => {
    const { near, here, hit } = states.of(card);
    link.classList.add(card.kind);
    for (const [name, isSo] of Object.entries({ near, here, hit })) link.classList.toggle(name, isSo);
    link.tabIndex = card.id === stop ? 0 : -1;
    const standing = states.standing(card.id);
    const words = standing ? standingInWords(standing) : "";
    link.ariaLabel = words === "" ? card.title : `${card.title} ${words}.`;
    if (here) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    // What can't be read is told to whoever points at it.
    link.title = card.fontSize * scale < worthReading ? card.title : "";
  };
  return {
    focused: focusedId,
    follow: (next) => {
      view = next;
      plane.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.scale})`;
    },
    settle,
    offer: (card) => {
      if (underPointer === (card?.id ?? "")) return;
      underPointer = card?.id ?? "";
      settle();
    },
    stopAt: (id) => {
      if (!atlas.cards.has(id)) return;
      stop = id;
      settle();
    },
    focus: (id, how = {}) => {
      const card = atlas.cards.get(id);
      if (card === undefined) return;
      if (!links.has(id)) {
        underPointer = id;
        settle();
      }
      links.get(id)?.focus({ preventScroll: true, ...how });
    },
  };
}

/** A link beyond the window waits at its edge: the browser would scroll the page to follow it otherwise. */
function place(link: HTMLElement, box: MapBox, shown: MapBox): void {
  const x = clamp(box.x, shown.x, shown.x + shown.width - Math.min(box.width, shown.width));
  const y = clamp(box.y, shown.y, shown.y + shown.height - Math.min(box.height, shown.height));
  const isBeyond = !overlap(box, shown);
  link.classList.toggle("beyond", isBeyond);
  const { x: left, y: top } = isBeyond ? { x, y } : box;
  Object.assign(link.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
}
