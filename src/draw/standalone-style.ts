import { escape } from "./escape.ts";

/**
 * The light colours of styles/tokens.css and the rules of styles/map.css in plain CSS, for a drawing that leaves the site:
 * programs that print and convert know no custom properties. A test holds the colours to the style sheets.
 */
export const standaloneColours = {
  sea: "#eceae4",
  land: "#ffffff",
  ink: "#1a1a1e",
  branch: "#a8a398",
  arc: "#56545a",
  unanswered: "#855600",
  position: "#4a3470",
  reason: "#1c5fb0",
  objection: "#b83a08",
  rebuttal: "#0d6e64",
};

/** How much of a role's colour its cards' ground has. */
export const tints = { reason: 0.2, objection: 0.22, rebuttal: 0.14 };

/** The style sheet of a drawing of its own. */
export function standaloneStyle(font: string): string {
  const { sea, land, ink, branch, arc, unanswered, position, reason, objection, rebuttal } = standaloneColours;
  return [
    `@font-face{font-family:Archivo;font-weight:400 700;src:url("${escape(font)}")}`,
    `.map{font-family:Archivo,Arial,sans-serif}`,
    `.sea{fill:${sea}}.countries{fill:${land}}text{fill:${ink}}`,
    `.cards path{fill:none;stroke:${branch};stroke-width:2.5}`,
    `.cards .objection>path{stroke-dasharray:9 5}`,
    `.cards .rebuttal>path{stroke-dasharray:0 6;stroke-width:3;stroke-linecap:round}`,
    `.arcs{fill:none;stroke:${arc};stroke-width:2;opacity:.2}`,
    `.raised{fill:none;stroke:${ink};stroke-width:4;stroke-dasharray:1 14;stroke-linecap:round;opacity:.4}`,
    `.joints{fill:none;stroke:${reason};stroke-width:4;stroke-linejoin:round}.joints .arc{opacity:.4}`,
    `.question>rect,.position>rect{fill:none}`,
    `.reason>rect{fill:${reason};fill-opacity:${tints.reason}}.reason>use{fill:${reason}}`,
    `.objection>rect{fill:${objection};fill-opacity:${tints.objection}}.objection>use{fill:${objection}}`,
    `.rebuttal>rect{fill:${rebuttal};fill-opacity:${tints.rebuttal}}.rebuttal>use{fill:${rebuttal}}`,
    `.position>use{fill:${position}}`,
    `.cards .map-mark,.map-mark{fill:none;stroke:${land};stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}`,
    `.map-ring{fill:${land};stroke:${unanswered};stroke-width:2.5}`,
  ].join("");
}
