import type { MapCountry } from "../drawing/map-country.ts";
import { readLayers } from "../drawing/read-layers.ts";
import { readCountries } from "../drawing/read-countries.ts";

/** A country that came later: its drawing, and its section of the outline. */
export interface LoadedCountry {
  readonly country: MapCountry;
  readonly section: HTMLElement;
}

/** Fetches the file of a country (see pages/map/…/countries); null where it can't be had, as on a page opened from a disk. */
export async function loadCountry(address: string): Promise<LoadedCountry | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const svg = page.querySelector("svg.map");
    const section = page.querySelector<HTMLElement>("[data-claim]");
    const [country] = svg ? readCountries(svg) : [];
    if (!svg || !country || !section) return null;
    // The page has all arcs already.
    const layers = readLayers(svg).filter(({ group }) => group !== "arcs");
    return { country: { ...country, layers }, section: document.importNode(section, true) };
  } catch {
    return null;
  }
}
