import type { Page } from "playwright-core";
import type { Item } from "../../../src/map/scene.ts";
import type { Box } from "../../../src/claims/model/index.ts";
import type { PageText, Point, Screen, ScreenItem, Stroke, TextLine } from "./screen.ts";

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
  const isCut = (element: HTMLElement | null): boolean =>
    element !== null &&
    getComputedStyle(element).overflowX !== "visible" &&
    element.scrollWidth > element.clientWidth + 1;
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
      texts.push({ text, fontSize, isCut: isCut(element) || isCut(element.parentElement) });
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
    beyond: { right: stage.scrollWidth - stage.clientWidth, down: stage.scrollHeight - stage.clientHeight },
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
