import type { Page } from "playwright-core";
import type { Box } from "../../../src/claims/model/index.ts";
import type { Item } from "../../../src/map/scene.ts";

/** What the map page shows, as the browser drew it. Lengths and coordinates in px of the browser's window. */
export interface Screen {
  readonly level: number;
  /** The viewport of the map. */
  readonly stage: Box;
  /** By how much the level is wider than the viewport. */
  readonly beyond: { readonly right: number };
  readonly items: readonly ScreenItem[];
  /** The lines of headings and remarks that belong to no item. */
  readonly notes: readonly TextLine[];
  /** The box of the details that level 3 shows about its claim. */
  readonly detail: Box | null;
  /** The card that shows the other ends of cross-links. */
  readonly peek: Box | null;
  readonly strokes: readonly Stroke[];
  /** Every other text of the map page: the bar and the detail. */
  readonly pageTexts: readonly PageText[];
}

/** A question, claim or debate on the level: a tile, a heading, a card. */
export interface ScreenItem extends Box {
  readonly id: string;
  readonly form: Item["form"];
  /** What a screen reader says; the sentence is a part of it. */
  readonly name: string;
  /** The lines of each text, from top to bottom; usually the sentence comes first. */
  readonly texts: readonly (readonly TextLine[])[];
}

/** A line of text with its size on screen. */
export interface TextLine extends Box {
  readonly text: string;
  readonly fontSize: number;
}

/** A branch, a bracket or a curve. */
export interface Stroke {
  readonly kind: string;
  readonly box: Box;
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface PageText {
  readonly text: string;
  readonly fontSize: number;
}

/** What is on the screen of a map page, except for elements that are being removed. */
export async function screenOf(page: Page): Promise<Screen> {
  const screen: unknown = JSON.parse(await page.evaluate(readScreen));
  if (!isScreen(screen)) throw new Error("The page gave no screen.");
  return screen;
}

const isScreen = (json: unknown): json is Screen => typeof json === "object" && json !== null && "level" in json;

/** Runs inside the map page. Returns a `Screen` as JSON, which leaves the page sooner than thousands of objects do. */
function readScreen(): string {
  const page = document.querySelector<HTMLElement>(".argument-map.live");
  const stage = page?.querySelector<HTMLElement>(".map-stage");
  const svg = stage?.querySelector<SVGSVGElement>("svg.map");
  if (!page || !stage || !svg) throw new Error("This page has no live map.");

  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
  const plain = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
  const scale = svg.getScreenCTM()?.a ?? 1;
  const linesOf = (text: SVGTextElement): readonly TextLine[] => {
    const fontSize = Number(text.getAttribute("font-size")) * scale;
    const spans = [...text.querySelectorAll("tspan")];
    return (spans.length > 0 ? spans : [text]).map((line) => ({
      ...plain(boxOf(line)),
      text: line.textContent.trim(),
      fontSize,
    }));
  };
  const forms: readonly Item["form"][] = ["frame", "tile", "title", "heading", "card", "focus", "far"];
  const itemOf = (item: SVGGElement): readonly ScreenItem[] => {
    const link = item.firstElementChild;
    const reach = link?.querySelector(":scope > .reach");
    const form = forms.find((each) => item.classList.contains(each));
    if (!link || !reach || !form) return [];
    const texts = [...item.querySelectorAll<SVGTextElement>("text")].map(linesOf);
    const [id, name] = [link.getAttribute("data-id") ?? "", link.getAttribute("aria-label") ?? ""];
    return [{ ...plain(boxOf(reach)), id, form, name, texts }];
  };
  const strokeOf = (path: SVGPathElement): Stroke => {
    const matrix = path.getScreenCTM();
    const at = (length: number): Point => {
      const { x, y } = path.getPointAtLength(length).matrixTransform(matrix ?? undefined);
      return { x, y };
    };
    const kind = path.getAttribute("class") ?? "";
    return { kind, box: plain(boxOf(path)), start: at(0), end: at(path.getTotalLength()) };
  };
  const pageTexts = (): readonly PageText[] => {
    const texts: PageText[] = [];
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [element, text] = [node.parentElement, node.textContent?.trim() ?? ""];
      if (text === "" || !(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      // Texts for screen readers alone are 1 px wide.
      if (boxOf(element).width < 2) continue;
      const zoom = element.offsetWidth > 0 ? boxOf(element).width / element.offsetWidth : 1;
      const fontSize = parseFloat(getComputedStyle(element).fontSize) * zoom;
      texts.push({ text, fontSize });
    }
    return texts;
  };
  const boxIfShown = (selector: string): Box | null => {
    const element = page.querySelector(`${selector}:not([hidden])`);
    return element ? plain(boxOf(element)) : null;
  };
  const screen: Screen = {
    level: Number(page.dataset["level"]),
    stage: { x: boxOf(stage).x, y: boxOf(stage).y, width: stage.clientWidth, height: stage.clientHeight },
    beyond: { right: stage.scrollWidth - stage.clientWidth },
    items: [...svg.querySelectorAll<SVGGElement>("g.items > g.item:not(.leaving)")].flatMap(itemOf),
    notes: [...svg.querySelectorAll<SVGTextElement>("g.notes > text:not(.leaving)")].flatMap(linesOf),
    detail: boxIfShown(".map-detail"),
    peek: boxIfShown(".map-peek"),
    strokes: [...svg.querySelectorAll<SVGPathElement>(":is(.branches, .brackets, .curves) > path:not(.leaving)")].map(
      strokeOf,
    ),
    pageTexts: pageTexts(),
  };
  return JSON.stringify(screen);
}
