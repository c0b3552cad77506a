import { setText } from "../../map/text/set-text.ts";
import { colours } from "../../text/colours.ts";
import { escapeText } from "../../text/escape.ts";

const [width, height, margin] = [1200, 1800, 120];
const roles = ["role-position", "role-reason", "role-objection", "role-rebuttal"] as const;

/** The cover of a book, as an SVG: its title above bars in the colours of the roles, and the name of the map at the foot. */
export function drawCover(title: string, map: string, language: string): string {
  const [paper] = colours.paper;
  const [ink] = colours.ink;
  const {
    lines,
    lineHeight,
    height: above,
  } = setText(title, { fontSize: 104, fontWeight: 700, lineHeight: 120 }, width - 2 * margin);
  const top = 2 * margin;
  const text = (words: string, y: number, size: number, weight: number): string =>
    `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeText(words)}</text>`;
  const bars = roles.map((role, index) => {
    const x = margin + index * (margin / 2);
    return `<rect x="${x}" y="${top + above + 60 + 44 * index}" width="${width - margin - x}" height="20" fill="${colours[role][0]}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${language}" font-family="Archivo, Helvetica, Arial, sans-serif" fill="${ink}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...lines.map((line, index) => text(line, top + index * lineHeight, 104, 700)),
    ...bars,
    text(map === title ? "" : map, height - margin, 48, 400),
    `</svg>\n`,
  ].join("\n");
}
