import type { Branch, Bracket, Item, Mark, Scene } from "../scene.ts";
import { drawMark, markClass, drawStrip, mergeSquares, squareSymbol } from "./draw-mark.ts";
import { drawFold, drawItemContent, drawPort, drawText, itemClass } from "./draw-item.ts";
import { escapeHtml } from "../../text/escape.ts";
import { shape, tenths, type Shape, writeShape } from "./shape.ts";
import { mapWords } from "../../words/browser.ts";
import { spacedLines } from "../text/set-text.ts";

/** Options of a drawing. */
export interface SceneDrawing {
  /** The name of the drawing for screen readers. */
  readonly label: string;
  /** The address of a question, claim or debate; "" for none. */
  readonly href: (item: Pick<Item, "id" | "kind">) => string;
  /** Up to this many squares are separate elements. A static picture needs none. */
  readonly squaresAlone?: number;
}

/**
 * The layers of a drawing, from the bottom up: lines run over tiles and behind cards. The interactive map has the same layers and
 * classes.
 */
export const layers = ["tiles", "branches", "brackets", "marks", "strips", "standings", "items", "notes"] as const;

/** Whether a mark is in the layer of tiles. A mark is a tile on every level or on none. */
export const isTile = ({ form }: Pick<Mark, "form">): boolean => form === "tile";

export function drawBranch({ kind, path }: Branch): Shape {
  return shape("path", { class: `branch ${kind}`, d: path });
}

export function drawBracket({ path }: Bracket): Shape {
  return shape("path", { class: "bracket", d: path });
}

export function itemPlace({ x, y }: Pick<Item, "x" | "y">): string {
  return `translate(${tenths(x)} ${tenths(y)})`;
}

/**
 * Draws a card, tile or heading as a link, with its buttons. In a still drawing these do nothing and have no name: their numbers are
 * not read aloud.
 */
export function drawItem(item: Item, { href }: Pick<SceneDrawing, "href">): Shape {
  const address = href(item);
  const link = {
    ...(item.id !== "" && { "data-id": item.id }),
    ...(address !== "" && { href: address, "aria-label": itemTitle(item) }),
  };
  return shape("g", { class: itemClass(item), transform: itemPlace(item) }, [
    shape(address === "" ? "g" : "a", link, drawItemContent(item)),
    ...(item.port ? [shape("g", { class: "port", "aria-hidden": "true" }, drawPort(item.port))] : []),
    ...(item.fold ? [shape("g", { class: "fold", "aria-hidden": "true" }, drawFold(item.fold))] : []),
  ]);
}

/** Draws a scene as layers of shapes. */
export function drawLayers(scene: Scene, drawing: Omit<SceneDrawing, "label">): readonly Shape[] {
  const { alone, merged } = mergeSquares(scene.marks, markClass, drawing.squaresAlone);
  const content = {
    tiles: alone.filter(isTile).map(drawMark),
    marks: alone.filter((mark) => !isTile(mark)).map(drawMark),
    strips: merged.map(drawStrip),
    standings: [],
    branches: scene.branches.map(drawBranch),
    brackets: scene.brackets.map(drawBracket),
    items: scene.items.map((item) => drawItem(item, drawing)),
    notes: scene.notes.map(drawText),
  };
  return layers.flatMap((layer) => (content[layer].length > 0 ? [shape("g", { class: layer }, content[layer])] : []));
}

/** Draws a scene as SVG markup. styles/map.css styles its classes. */
export function drawScene(scene: Scene, drawing: SceneDrawing): string {
  const { level, width, height } = scene;
  const size = `viewBox="0 0 ${tenths(width)} ${tenths(height)}" width="${tenths(width)}" height="${tenths(height)}"`;
  // Only squares that are separate elements have patterns.
  const isPatterned = mergeSquares(scene.marks, markClass, drawing.squaresAlone).merged.length === 0;
  const shapes = [...(isPatterned ? [shape("defs", {}, defs)] : []), ...drawLayers(scene, drawing)];
  return `<svg class="map level-${level}" xmlns="http://www.w3.org/2000/svg" ${size} role="group" aria-label="${escapeHtml(drawing.label)}">\n${shapes.map(writeShape).join("\n")}\n</svg>`;
}

/** What a screen reader calls a card or tile: its role, all that it shows, and whether nothing answers it. */
export function itemTitle({ kind, form, name, target, texts, sign }: Item): string {
  const shown = texts.flatMap(spacedLines).join("").trimEnd();
  // The row of a position shows only its holders, or its first words.
  const holders = texts.some(({ tone }) => tone === "soft") ? mapWords.card.noHolder : shown;
  const isReply = target !== undefined && (kind === "objection" || kind === "rebuttal");
  const title = isReply
    ? mapWords.title.to[kind](shown, target)
    : mapWords.title[kind](form === "row" ? `${name} ${holders}` : shown);
  const isSaid = texts.some(({ tone }) => tone === "unanswered");
  return sign?.ring === true && !isSaid ? mapWords.title.unanswered(title) : title;
}

/** SVG patterns for the squares in strips, with the symbols of their roles; those of unanswered claims are open. Style sheets refer to them by id. */
export const defs: readonly Shape[] = [
  ...(["objection", "rebuttal"] as const).flatMap((role) =>
    (["fill", "open"] as const).map((form) =>
      pattern(`${form}-${role}`, `square-${form} ${role}`, [
        shape("rect", { width: 1, height: 1 }),
        shape("path", { d: squareSymbol(role) }),
      ]),
    ),
  ),
  pattern("struck", "struck", [shape("path", { d: "M0 1 1 0" })]),
];

function pattern(id: string, name: string, content: readonly Shape[]): Shape {
  return shape("pattern", { id, class: name, width: 1, height: 1, patternContentUnits: "objectBoundingBox" }, content);
}
