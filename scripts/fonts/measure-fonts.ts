import { create } from "fontkit";
import subsetFont from "subset-font";
import { asBase, type FontMetrics } from "../../src/map/text/measure-text.ts";

/** The font weights that are used on the map. */
const measuredWeights = [400, 500, 600, 700] as const;

/**
 * Measures the shipped fonts (upright ones, in order of preference): the advance width of every character, in thousandths of
 * the font size. Kerning is left out. So lines of the bundled claims are measured 0.2 % too wide on average, 3 % at most, and
 * at worst 0.2 % too narrow: what fits by these widths fits on the screen.
 */
export async function measureFonts(files: readonly Buffer[]): Promise<FontMetrics> {
  const fonts = await Promise.all(
    files.map(async (file) => create(await subsetFont(file, undefined, { keepAllGlyphs: true, targetFormat: "sfnt" }))),
  );
  const [main] = fonts;
  if (!main) throw new Error("There is no font to measure.");
  const perMille = (units: number): number => Math.round((units / main.unitsPerEm) * 1000);
  const owner = new Map(fonts.toReversed().flatMap((font) => font.characterSet.map((character) => [character, font])));
  // U+FFFF ends a font's table of characters; it is no character itself.
  const codePoints = [...owner.keys()].filter((codePoint) => codePoint < 0xffff).toSorted((a, b) => a - b);
  const widthsAt = (weight: number): readonly number[] => {
    const cuts = new Map(
      fonts.map((font) => [font, font.variationAxes.wght ? font.getVariation({ wght: weight }) : font]),
    );
    const widthOf = (codePoint: number): number => {
      const font = owner.get(codePoint) ?? main;
      return perMille((cuts.get(font) ?? font).glyphForCodePoint(codePoint).advanceWidth);
    };
    return codePoints.map((codePoint) => {
      const [base = codePoint, isAccented] = baseOf(codePoint);
      return isAccented && owner.has(base) && widthOf(base) === widthOf(codePoint) ? asBase : widthOf(codePoint);
    });
  };
  let before: readonly number[] = [];
  const widths = measuredWeights.map((weight) => {
    const own = widthsAt(weight);
    const added = own.map((width, index) => width - (before[index] ?? 0));
    before = own;
    return [weight, added] as const;
  });
  return {
    capHeight: perMille(main.capHeight),
    characters: String.fromCodePoint(...codePoints),
    widths: Object.fromEntries(widths),
  };
}

/** The letter that carries an accent, and whether it has one. */
function baseOf(codePoint: number): readonly [base: number | undefined, isAccented: boolean] {
  const letters = String.fromCodePoint(codePoint).normalize("NFD");
  return [letters.codePointAt(0), letters.length > 1];
}
