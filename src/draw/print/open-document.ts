import PDFDocument from "pdfkit";
import type { PrintFont } from "../../model.ts";

/** Points a millimetre. */
export const millimetre = 72 / 25.4;

/** What a printed map says about itself. "" is left out. */
export interface Imprint {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601: of the newest change that the map shows. */
  readonly date: string;
  readonly version: string;
  /** Where the map is to be found. */
  readonly address: string;
}

/** A document that is being drawn, and the one way to set text in it. */
export interface PrintDocument {
  readonly pdf: PDFKit.PDFDocument;
  readonly imprint: Imprint;
  /** Sets one line that begins at `x` and stands on `baseline`; returns where it ends. */
  readonly text: (line: string, x: number, baseline: number, fontSize: number, fontWeight: number) => number;
  /** Ends the document. */
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * Opens a document without pages. Same content, same bytes: it bears no time but the imprint's date, and where there is
 * none the beginning of 1970, as the library must have one.
 */
export function openDocument(imprint: Imprint, fonts: readonly PrintFont[]): PrintDocument {
  const { title, language, date } = imprint;
  const pdf = new PDFDocument({
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    pdfVersion: "1.7",
    info: { Title: inMetadata(title), Creator: "Disputed Territory", CreationDate: new Date(date || 0) },
  });
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  fonts.forEach(({ weight, bytes }, index) => pdf.registerFont(nameOf(weight, index), bytes));

  const fontFor = (character: string, weight: number): string => {
    const codePoint = character.codePointAt(0) ?? 0;
    const has = fonts.findIndex((font) => font.weight === weight && font.characters.has(codePoint));
    const index = has < 0 ? fonts.findIndex((font) => font.weight === weight) : has;
    return nameOf(weight, index);
  };
  return {
    pdf,
    imprint,
    text: (line, x, baseline, fontSize, fontWeight) => {
      let left = x;
      for (const { font, text } of runs(line, (character) => fontFor(character, fontWeight))) {
        pdf.font(font).fontSize(fontSize);
        pdf.text(text, left, baseline, { lineBreak: false, baseline: "alphabetic" });
        left += pdf.widthOfString(text);
      }
      return left;
    },
    bytes: () =>
      new Promise((resolve) => {
        pdf.on("end", () => resolve(joined(chunks)));
        pdf.end();
      }),
  };
}

/** The library writes the title into the metadata's XML as it is. */
function inMetadata(title: string): string {
  return title.replaceAll("&", "and").replace(/[<>]/g, "");
}

function nameOf(weight: number, index: number): string {
  return `Archivo ${weight} ${index}`;
}

/** A line in stretches of one font. */
function runs(
  line: string,
  fontFor: (character: string) => string,
): readonly { readonly font: string; readonly text: string }[] {
  const stretches: { font: string; text: string }[] = [];
  // Controls have no shape, and could turn a line round.
  for (const character of line.normalize("NFC").replace(/\p{C}/gu, "")) {
    const font = fontFor(character);
    const last = stretches.at(-1);
    if (last?.font === font) last.text += character;
    else stretches.push({ font, text: character });
  }
  return stretches;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}
