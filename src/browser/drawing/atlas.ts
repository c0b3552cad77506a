import { heldBox, type Screen } from "../map/held-name.ts";
import { contains, type MapBox } from "../map/map-box.ts";
import type { CrossLink } from "./cross-link.ts";
import type { MapCard } from "./map-card.ts";
import type { MapCountry } from "./map-country.ts";
import { numbersIn } from "./numbers-in.ts";
import { readCountries } from "./read-countries.ts";

/** Everything that is known of the drawing. A country of a large map is known in its great lines until all of its cards come. */
export interface Atlas {
  readonly size: MapBox;
  /** Of the smallest card, known or not, in map units. */
  readonly smallestType: number;
  /** By their questions, in reading order. */
  readonly countries: ReadonlyMap<string, MapCountry>;
  readonly cards: ReadonlyMap<string, MapCard>;
  readonly countryOf: (id: string) => MapCountry | undefined;
  readonly linksOf: (id: string) => readonly CrossLink[];
  /** The card that is shown at a place of the map. */
  readonly at: (x: number, y: number, screen: Screen) => MapCard | undefined;
  /** Whether all cards of the country are there. */
  readonly isWhole: (question: string) => boolean;
  /** Puts a country that is known better in the place of the one known by the page. */
  readonly put: (country: MapCountry) => void;
  /** Goes back to what the page knows of a country. */
  readonly drop: (question: string) => void;
}

export function readAtlas(svg: SVGSVGElement): Atlas {
  const [, , width = 0, height = 0] = numbersIn(svg.getAttribute("viewBox"));
  const known = new Map(readCountries(svg).map((country) => [country.question, country]));
  const countries = new Map(known);
  const cards = new Map<string, MapCard>();
  const homes = new Map<string, string>();

  const forget = (question: string): void => {
    for (const { id } of countries.get(question)?.cards ?? []) {
      cards.delete(id);
      homes.delete(id);
    }
  };
  const learn = (country: MapCountry): void => {
    countries.set(country.question, country);
    for (const card of country.cards) {
      cards.set(card.id, card);
      homes.set(card.id, country.question);
    }
  };
  for (const country of known.values()) learn(country);
  const countryOf = (id: string): MapCountry | undefined => countries.get(homes.get(id) ?? "");
  const types = [...cards.values()].map(({ fontSize }) => fontSize);
  const ofTexture = Number(svg.querySelector(".texture")?.getAttribute("font-size") ?? Infinity);

  return {
    size: { x: 0, y: 0, width, height },
    smallestType: Math.min(ofTexture, ...types),
    countries,
    cards,
    countryOf,
    linksOf: (id) => countryOf(id)?.links.filter(({ from, to }) => from === id || to === id) ?? [],
    at: (x, y, screen) => {
      const point = { x, y, width: 0, height: 0 };
      return [...countries.values()]
        .filter(({ box }) => contains(box, point))
        .flatMap((country) => country.cards)
        .find((card) => contains(heldBox(card, screen), point));
    },
    isWhole: (question) => countries.get(question)?.textures.length === 0,
    put: (country) => {
      forget(country.question);
      learn(country);
    },
    drop: (question) => {
      const bare = known.get(question);
      if (bare === undefined) return;
      forget(question);
      learn(bare);
    },
  };
}
