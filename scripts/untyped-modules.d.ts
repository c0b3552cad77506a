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
  interface Path {
    scale(x: number, y: number): Path;
    translate(x: number, y: number): Path;
    toSVG(): string;
  }
  interface Glyph {
    /** 0 stands for a character that the font lacks. */
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: Path;
  }
  interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number }[];
  }
  interface Font {
    readonly unitsPerEm: number;
    readonly capHeight: number;
    readonly characterSet: readonly number[];
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    getVariation(settings: Readonly<Record<string, number>>): Font;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): GlyphRun;
  }
  export function create(font: Buffer): Font;
}

declare module "html-metadata" {
  /** Fetches a page and returns what its head says, by the vocabulary. */
  export default function readMetadata(url: string): Promise<Readonly<Record<string, unknown>>>;
}

declare module "citeproc" {
  interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object | undefined;
  }
  interface Engine {
    updateItems(ids: readonly string[]): void;
    /** Parameters, and the entries as HTML. */
    makeBibliography(): readonly [object, readonly string[]];
  }
  const CSL: { readonly Engine: new (system: System, style: string, language: string, force: boolean) => Engine };
  export default CSL;
}

declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** Compresses what is written to the response after `next`, if the filter says so; only what is used here is declared. */
  export default function compression(options: {
    readonly filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

declare module "sax" {
  interface Parser {
    /** Both are numbers of characters before the place; the start is behind the first sign of the last tag. */
    readonly position: number;
    readonly startTagPosition: number;
    error: Error | null;
    onerror: (error: Error) => void;
    onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void;
    onclosetag: () => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    write(text: string): Parser;
    close(): void;
  }
  const sax: { parser(isStrict: boolean): Parser };
  export default sax;
}
