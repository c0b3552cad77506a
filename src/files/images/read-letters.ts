import { readFile } from "node:fs/promises";
import { create, type Font, type Glyph } from "fontkit";
import subsetFont from "subset-font";
import type { OutlineText, Ring } from "../../model.ts";

/** The weights that the pictures' texts are set in. */
const letterWeights = [500, 600, 700];
/** Each curve becomes so many straight stretches: at 90 pixels a letter, no corner can be seen. */
const stretches = 6;

/** A letter in ems, and how far it moves the next one. */
interface Letter {
  readonly rings: readonly Ring[];
  readonly advance: number;
}

/**
 * Reads the outlines of the letters of WOFF2 files, in order of preference. A character that none of them has shows as an
 * empty box; one that nobody sees (controls, marks of direction) is passed over, so it can't turn a line round.
 */
export async function readLetters(files: readonly string[]): Promise<OutlineText> {
  const bytes = await Promise.all(files.map((file) => readFile(file)));
  const fonts = new Map<number, readonly Font[]>();
  for (const weight of letterWeights)
    fonts.set(weight, await Promise.all(bytes.map(async (font) => create(await cutAt(font, weight)))));

  const known = new Map<string, Letter>();
  const letterOf = (character: string, weight: number): Letter => {
    const key = `${weight}${character}`;
    const letter = known.get(key) ?? readLetter(fonts.get(weight) ?? [], character);
    known.set(key, letter);
    return letter;
  };

  return (text, weight) => {
    let x = 0;
    const rings: Ring[] = [];
    for (const character of text.normalize("NFC").replace(/\p{C}/gu, "")) {
      const { rings: drawn, advance } = letterOf(character, weight);
      for (const ring of drawn) rings.push(ring.map((place, index) => (index % 2 === 0 ? place + x : place)));
      x += advance;
    }
    return rings;
  };
}

/** An em wide, as the layout measures what the font lacks: a frame, whose inner ring turns the other way. */
const unknown: Letter = {
  rings: [
    [0.12, -0.7, 0.88, -0.7, 0.88, 0, 0.12, 0],
    [0.18, -0.64, 0.18, -0.06, 0.82, -0.06, 0.82, -0.64],
  ],
  advance: 1,
};

/** One weight of a variable font; the symbols' font, which has only one, stays as it is. */
export async function cutAt(font: Buffer, weight: number): Promise<Buffer> {
  const whole = { keepAllGlyphs: true, noHinting: true, targetFormat: "sfnt" } as const;
  const plain = await subsetFont(font, undefined, whole);
  return create(plain).variationAxes.wght
    ? subsetFont(font, undefined, { ...whole, variationAxes: { wght: weight } })
    : plain;
}

function readLetter(fonts: readonly Font[], character: string): Letter {
  const codePoint = character.codePointAt(0) ?? 0;
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
  if (!font) return unknown;
  const glyph = font.glyphForCodePoint(codePoint);
  return { rings: ringsOf(glyph, font.unitsPerEm), advance: glyph.advanceWidth / font.unitsPerEm };
}

/** Outlines with their curves made straight. Fonts count y upwards, pictures downwards. */
function ringsOf(glyph: Glyph, unitsPerEm: number): readonly Ring[] {
  const rings: number[][] = [];
  const addPoint = (x: number, y: number): void => void rings.at(-1)?.push(x / unitsPerEm, -y / unitsPerEm);
  let [x, y] = [0, 0];
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === "moveTo") rings.push([]);
    if (command === "moveTo" || command === "lineTo") {
      addPoint(a, b);
      [x, y] = [a, b];
    }
    if (command === "quadraticCurveTo") {
      for (let step = 1; step <= stretches; step += 1) {
        const t = step / stretches;
        const [first, middle, last] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        addPoint(first * x + middle * a + last * c, first * y + middle * b + last * d);
      }
      [x, y] = [c, d];
    }
    if (command === "bezierCurveTo")
      throw new Error("A shipped font has cubic curves; TrueType outlines were expected.");
  }
  return rings;
}
