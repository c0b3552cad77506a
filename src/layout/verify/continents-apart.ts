import type { MapLayout } from "../../model.ts";
import { measureText } from "../measure-text.ts";
import { contains, overlap } from "./box-index.ts";

/** Debates have the sea between them; every country is part of its debate's continent; a continent's name stands in it, above all countries. */
export function continentsApart({ continents, countries }: MapLayout): readonly string[] {
  return continents.flatMap((continent, index) => {
    const { debate, title } = continent;
    const own = countries.filter((country) => country.debate === debate);
    const longest = measureText(title.text, title.fontWeight) * title.fontSize;
    return [
      ...continents
        .slice(index + 1)
        .filter((other) => overlap(continent, other))
        .map((other) => `The continents of ${debate} and ${other.debate} overlap.`),
      ...own
        .filter((country) => !contains(continent, country))
        .map(({ question }) => `The country of ${question} leaves its continent.`),
      ...(contains(continent, title) && longest <= title.width && title.fontSize <= title.height
        ? []
        : [`The name of ${debate} leaves its continent.`]),
      ...countries
        .filter((country) => overlap(country, title))
        .map(({ question }) => `The name of ${debate} overlaps the country of ${question}.`),
    ];
  });
}
