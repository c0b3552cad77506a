import type { Atlas } from "../drawing/atlas.ts";
import { loadCountry } from "./load-country.ts";
import { enlarge, middleOf, overlap, type MapBox } from "./map-box.ts";
import { mapTree, type MapNode } from "./map-tree.ts";

export interface CountriesOptions {
  /** Makes the address of a country's file; null where the page has every card from the start. */
  readonly address: ((question: string) => string) | null;
  readonly atlas: Atlas;
  /** Grows and shrinks with the countries. */
  readonly tree: Map<string, MapNode>;
  /** Claims whose countries must not go, besides those that are shown. */
  readonly needed: () => readonly string[];
  /** Hears that countries came or went. */
  readonly onChange: () => void;
}

/** The countries of a large map come when they are needed, and the farthest go when there are too many. */
export interface MapCountries {
  /** Asks for the countries that are shown, or nearly so, and large enough to be read soon; in motion now and then. */
  readonly near: (shown: MapBox, scale: number, isMoving: boolean) => void;
  /** Brings all of a country; false where it can't be had. */
  readonly bring: (question: string) => Promise<boolean>;
}

/** The smallest type must be so many screen pixels high for a country to be fetched. */
const soonReadable = 3.5;

/** Milliseconds between two looks while the map moves. */
const lookAgain = 250;

/** How far beyond the window countries are fetched, as a part of what is shown. */
const margin = 0.25;

/** So many cards that came later are kept: twice as many as are near a window. */
const mostCards = 900;

export function mapCountries({ address, atlas, tree, needed, onChange }: CountriesOptions): MapCountries {
  const loading = new Map<string, Promise<boolean>>();
  const later = new Map<string, { readonly first: HTMLElement; readonly came: HTMLElement }>();
  let shownLast: MapBox = atlas.size;
  let lastLook = 0;

  const bring = (question: string): Promise<boolean> => {
    if (address === null || atlas.isWhole(question)) return Promise.resolve(true);
    const waiting = loading.get(question) ?? fetchAll(question, address(question));
    loading.set(question, waiting);
    return waiting;
  };
  const fetchAll = async (question: string, from: string): Promise<boolean> => {
    const loaded = await loadCountry(from);
    loading.delete(question);
    const first = tree.get(question)?.item;
    if (loaded === null || first === undefined) return false;
    atlas.put(loaded.country);
    later.set(question, { first, came: loaded.section });
    exchange(first, loaded.section);
    makeRoom(question);
    onChange();
    return true;
  };
  /** Puts one section of the outline in another's place, with the keyboard's focus where it was. */
  const exchange = (old: HTMLElement, section: HTMLElement): void => {
    const active = old.contains(document.activeElement) ? document.activeElement?.getAttribute("href") : null;
    for (const id of mapTree(old).keys()) if (id !== section.dataset["claim"]) tree.delete(id);
    old.replaceWith(section);
    for (const [id, node] of mapTree(section)) tree.set(id, node);
    if (active != null) section.querySelector<HTMLElement>(`a[href="${CSS.escape(active)}"]`)?.focus();
  };
  const makeRoom = (latest: string): void => {
    const count = (question: string): number => atlas.countries.get(question)?.cards.length ?? 0;
    const kept = new Set([latest, ...needed().map((id) => atlas.countryOf(id)?.question)]);
    const farthest = [...later.keys()]
      .filter((question) => !kept.has(question) && !isShown(question))
      .toSorted((a, b) => distance(b) - distance(a));
    let cards = [...later.keys()].reduce((sum, question) => sum + count(question), 0);
    for (const question of farthest) {
      if (cards <= mostCards) return;
      cards -= count(question);
      const { first, came } = later.get(question) ?? {};
      later.delete(question);
      atlas.drop(question);
      if (first && came) exchange(came, first);
    }
  };
  const boxOf = (question: string): MapBox => atlas.countries.get(question)?.box ?? atlas.size;
  const isShown = (question: string): boolean => overlap(boxOf(question), shownLast);
  const distance = (question: string): number => {
    const [there, here] = [middleOf(boxOf(question)), middleOf(shownLast)];
    return Math.hypot(there.x - here.x, there.y - here.y);
  };
  return {
    bring,
    near: (shown, scale, isMoving) => {
      shownLast = enlarge(shown, margin);
      if (address === null || atlas.smallestType * scale < soonReadable) return;
      if (isMoving && performance.now() - lastLook < lookAgain) return;
      lastLook = performance.now();
      for (const question of atlas.countries.keys()) if (isShown(question)) void bring(question);
    },
  };
}
