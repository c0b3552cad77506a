import type { Id } from "../model.ts";
import type { CardSetter } from "./card-setter.ts";
import { lowestWhere, makeFoldable, type Fold } from "./fold.ts";
import { paddingOf, setCountry, type SetCountry } from "./set-country.ts";
import { widthOfColumns } from "./set-region.ts";
import type { SetTerritory } from "./set-territory.ts";
import { typography, type Typography } from "./typography.ts";

/** Where everything goes: the size of type, and the countries of each debate folded into stacks. */
export interface Arrangement {
  readonly typography: Typography;
  readonly continents: readonly FoldedContinent[];
  readonly width: number;
  readonly height: number;
  readonly spacing: MapSpacing;
}

/** The countries of one debate. */
export interface FoldedContinent {
  readonly debate: Id;
  readonly countries: readonly SetCountry[];
  readonly fold: Fold;
}

/** Map units. */
export interface MapSpacing {
  /** Around the map and between countries. */
  readonly margin: number;
  /** What two debates are further apart. */
  readonly betweenContinents: number;
  /** The size of the debates' names and the height that they take; 0 where there are no two debates to tell apart. */
  readonly titleSize: number;
  readonly titleHeight: number;
  /** What a stack of countries takes beside its columns: the paddings of a country and the margin to the next stack. */
  readonly besideColumns: number;
}

/**
 * The window that a map is made to be read in when it is fitted whole, in pixels: that of a browser of 1440 × 900, where
 * the head and the foot of the map page leave it 772. What matters of it is the shape (unless another is asked for) and
 * the area.
 */
export const mapWindow = { width: 1440, height: 772 };

/** Positions should be this large then, in pixels. */
const legible = 11;

/** What an arrangement may choose from. */
export interface Freedom {
  /** Width by height of the window that the whole should fill. */
  readonly shape: number;
  /** Sizes to try for positions, in units; reasons have 22. */
  readonly positionSizes: readonly number[];
  /** The most columns of threads that a country may have. */
  readonly columns: number;
}

/**
 * Finds the smallest type that shows positions legibly when the map is fitted whole into a window of the given shape, so
 * that everything else is as large as can be; where no size does, the largest. Found by bisection, as larger type is also
 * larger on the screen, though by less and less.
 *
 * All countries share the size. Each is as wide as lets the stacks of countries come out equally high.
 */
export function arrange(
  continents: readonly (readonly SetTerritory[])[],
  setter: CardSetter,
  { shape, positionSizes, columns }: Freedom,
): Arrangement {
  const area = mapWindow.width * mapWindow.height;
  const window = { width: Math.sqrt(area * shape), height: Math.sqrt(area / shape) };
  const scaleOf = ({ width, height }: Arrangement): number => Math.min(window.width / width, window.height / height);
  const tried = new Map<number, Arrangement>();
  const largestIn = (size: number): Arrangement => {
    const [one, other] = arrangements(continents, columns, setter, typography(size), shape);
    const better = scaleOf(one) < scaleOf(other) ? other : one;
    tried.set(size, better);
    return better;
  };
  let [small, large] = [0, positionSizes.length - 1];
  while (small < large) {
    const middle = Math.floor((small + large) / 2);
    const size = positionSizes[middle] ?? 0;
    if (size * scaleOf(largestIn(size)) >= legible) large = middle;
    else small = middle + 1;
  }
  const size = positionSizes[large] ?? 0;
  return tried.get(size) ?? largestIn(size);
}

/** Two arrangements in one size of type: the lowest that is not too wide for the shape, and the next that is. */
function arrangements(
  continents: readonly (readonly SetTerritory[])[],
  columns: number,
  setter: CardSetter,
  sizes: Typography,
  shape: number,
): readonly [Arrangement, Arrangement] {
  const spacing = spacingOf(sizes, continents.length > 1);
  const { margin, betweenContinents, titleHeight, besideColumns } = spacing;
  const pitch = widthOfColumns(sizes, 1);
  const debates = continents.map((territories) => {
    const countries = territories.map((territory) => setCountry(territory, columns, setter, sizes));
    const blocks = countries.map(({ heights }) => heights);
    const foldable = makeFoldable(blocks, columns, { gap: margin, margin: besideColumns / pitch });
    return { debate: territories[0]?.debate ?? "", countries, foldable };
  });
  const widthAt = (limit: number): number =>
    margin +
    betweenContinents * (continents.length - 1) +
    debates.reduce((sum, { foldable }) => sum + foldable.room(limit), 0) * pitch;
  const heightAt = (limit: number): number => limit + titleHeight + 2 * margin;
  const range = {
    lowest: Math.ceil(Math.max(...debates.map(({ foldable }) => foldable.lowest))),
    highest: Math.max(...debates.map(({ foldable }) => foldable.highest)),
  };
  const fitting = lowestWhere(range, (limit) => widthAt(limit) <= heightAt(limit) * shape);
  const at = (limit: number): Arrangement => {
    const folded = debates.map(({ debate, countries, foldable }) => ({ debate, countries, fold: foldable.at(limit) }));
    const height = heightAt(Math.max(...folded.map(({ fold }) => fold.height)));
    return { typography: sizes, continents: folded, width: Math.round(widthAt(limit)), height, spacing };
  };
  return [at(fitting), at(Math.max(range.lowest, fitting - 1))];
}

function spacingOf(sizes: Typography, titled: boolean): MapSpacing {
  const size = sizes.letterings[1].fontSize;
  const margin = Math.round(size * 0.2) + 14;
  const titleSize = titled ? Math.round(size * 1.5) : 0;
  return {
    margin,
    betweenContinents: titled ? 2 * margin : 0,
    titleSize,
    titleHeight: Math.round(titleSize * 1.15),
    besideColumns: 2 * paddingOf(sizes) + margin,
  };
}
