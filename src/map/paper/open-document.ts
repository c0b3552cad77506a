import PDFDocument from "pdfkit";
import type { PrintFont } from "../../claims/model/index.ts";
import { fontRuns } from "./font-runs.ts";
import type { Imprint } from "./imprint.ts";
import { missingGlyphs } from "./missing-glyphs.ts";

/** A PDF document that is being drawn. */
export interface PrintDocument {
  readonly pdf: PDFKit.PDFDocument;
  /** Draws a line of text from `x` on `baseline`. */
  readonly text: (line: string, x: number, baseline: number, fontSize: number, fontWeight: number) => void;
  /** Ends the document and returns its bytes. */
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * Opens a document without pages. Deterministic: its date is that of the imprint, or the start of 1970 (the library
 * requires one).
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
  const names = new Map(fonts.map((font, index) => [font, `Archivo ${font.weight} ${index}`]));
  for (const [{ bytes }, name] of names) pdf.registerFont(name, bytes);
  return {
    pdf,
    text: (line, x, baseline, fontSize, fontWeight) => {
      let left = x;
      for (const { font, text } of fontRuns(line, fontWeight, fonts))
        if (font) {
          pdf.font(names.get(font) ?? "").fontSize(fontSize);
          pdf.text(text, left, baseline, { lineBreak: false, baseline: "alphabetic" });
          left += pdf.widthOfString(text);
        } else {
          const boxes = missingGlyphs(text, left, baseline, fontSize, fontWeight);
          pdf.path(boxes.path).fill();
          left += boxes.width;
        }
    },
    bytes: () =>
      new Promise((resolve) => {
        pdf.on("end", () => resolve(joined(chunks)));
        pdf.end();
      }),
  };
}

/** The library doesn't escape the title in the XML metadata. */
function inMetadata(title: string): string {
  return title.replaceAll("&", "and").replace(/[<>]/g, "");
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
