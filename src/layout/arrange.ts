import type { CardSetter } from "./card-setter.ts";
import { foldGroups, type Spot } from "./fold.ts";
import { planCountry, widthOfCountry, type CountryPlan, type SetTerritory } from "./set-country.ts";
import { typography, type Typography } from "./typography.ts";

/** Where everything goes: the sizes of type, the columns of every country, and the countries folded into columns. */
export interface Arrangement {
  readonly typography: Typography;
  readonly columns: number;
  readonly continents: readonly Continent[];
  readonly width: number;
  readonly height: number;
  /** Around the map and between countries. */
  readonly margin: number;
  /** What two debates are further apart. */
  readonly betweenContinents: number;
}

/** The countries of one debate, side by side in columns of their own. */
export interface Continent {
  readonly countries: readonly CountryPlan[];
  /** The column of each country. */
  readonly spots: readonly Spot[];
}

/** The window that a map is made to be read in when it is fitted whole: as large as that of a laptop, in the map's shape. */
const windowArea = 1440 * 840;

/** Positions should be this large then, in pixels. */
const legible = 11.5;

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
 * Tries every size of type and number of columns, and takes the arrangement that, fitted whole into a window of the given
 * shape, shows positions in legible type and, that given, everything else as large as can be.
 *
 * All countries share size and columns, so one more claim changes its own region and moves the countries after it. Only
 * where it tips the choice, which is made among a few dozen, are the others set anew.
 */
export function arrange(
  continents: readonly (readonly SetTerritory[])[],
  setter: CardSetter,
  { shape, positionSizes, columns: mostColumns }: Freedom,
): Arrangement {
  const window = { width: Math.sqrt(windowArea * shape), height: Math.sqrt(windowArea / shape) };
  const bare = continents.flat().every(({ regions }) => regions.every(({ threads }) => threads.length === 0));
  let best: { readonly arrangement: Arrangement; readonly position: number; readonly scale: number } | null = null;
  for (const positionSize of positionSizes) {
    const sizes = typography(positionSize);
    for (let columns = bare ? 0 : 1; columns <= mostColumns; columns++) {
      for (const arrangement of arrangements(continents, setter, sizes, columns, shape)) {
        const scale = Math.min(window.width / arrangement.width, window.height / arrangement.height);
        const position = Math.min(legible, positionSize * scale);
        if (!best || position > best.position || (position === best.position && scale > best.scale)) {
          best = { arrangement, position, scale };
        }
      }
    }
  }
  if (!best) throw new Error("No arrangement was tried.");
  return best.arrangement;
}

/** Arrangements with about as many columns of countries as the window's shape asks for. */
function arrangements(
  continents: readonly (readonly SetTerritory[])[],
  setter: CardSetter,
  sizes: Typography,
  columns: number,
  shape: number,
): readonly Arrangement[] {
  const margin = Math.round(sizes.letterings[1].fontSize * 0.5) + 16;
  const plans = continents.map((territories) =>
    territories.map((territory) => planCountry(territory, setter, sizes, columns)),
  );
  const heights = plans.map((countries) => countries.map(({ height }) => [height]));
  const betweenContinents = 2 * margin;
  const columnWidth = widthOfCountry(sizes, columns) + margin;
  const ground = heights.flat(2).reduce((sum, height) => sum + height + margin, 0);
  const ideal = Math.sqrt((ground * shape) / columnWidth);
  const counts = [-1, 0, 1, 2].map((offset) => Math.floor(ideal) + offset);
  return [...new Set(counts.map((count) => Math.max(count, continents.length)))].map((count) => {
    const folds = foldGroups(heights, count, margin);
    const columnsUsed = folds.reduce((sum, { columns: used }) => sum + used, 0);
    return {
      typography: sizes,
      columns,
      continents: folds.map(({ spots }, debate) => ({ countries: plans[debate] ?? [], spots })),
      width: margin + columnsUsed * columnWidth + betweenContinents * (continents.length - 1),
      height: Math.max(0, ...folds.map(({ height }) => height)) + 2 * margin,
      margin,
      betweenContinents,
    };
  });
}
