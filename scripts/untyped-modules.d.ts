/** The parts we use of packages that ship no types. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat?: "sfnt" | "woff2";
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number; readonly default?: number }>
    >;
  }
  export default function subsetFont(font: Buffer, text: string | undefined, options?: Options): Promise<Buffer>;
}

declare module "fontkit" {
  interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly characterSet: readonly number[];
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    getVariation(settings: Readonly<Record<string, number>>): Font;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }
  export function create(font: Buffer): Font;
}
