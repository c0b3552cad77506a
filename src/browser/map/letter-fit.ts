import { shape } from "../../map/drawing/shape.ts";
import { designedWidth, spacing, type LetterFit } from "../../map/text/measure-text.ts";
import { fitTexts } from "../../map/text/set-text.ts";
import { h, makeShape } from "../page/elements.ts";

/** Has letters about as often as the sentences of a map. */
const sample = "Machines that learn from text alone can model the world: objections say what is missing, and why.";

/** The weights and some of the sizes that the levels have. */
const weights = [400, 500, 600, 700] as const;
const sizes = [12, 13, 14, 15, 16, 18, 20] as const;

/** Letters that are hardly wider than they were designed fit into the layout as it is. */
const hardly = 1.015;

/**
 * Has texts laid out as this browser draws them: some browsers fit letters to whole pixels, and readers may have a font or spaces
 * of their own. `renew` is called whenever that changes what is drawn.
 */
export function followLetters(window: HTMLElement, svg: SVGSVGElement, renew: () => void): void {
  const inWords = ({ stretch, ...spaces }: LetterFit): string => JSON.stringify([...stretch, spaces]);
  let known = inWords({ stretch: new Map(), letterSpacing: 0, wordSpacing: 0 });
  // Its size changes with the font and with the spaces.
  const probe = h("span.map-letters", { "aria-hidden": "true" }, "letters");
  window.append(probe);
  const follow = (): void => {
    // On a phone the outline hides the drawing.
    if (probe.offsetWidth === 0) return;
    const fit = measureLetters(svg);
    if (inWords(fit) === known) return;
    known = inWords(fit);
    fitTexts(fit);
    renew();
  };
  void document.fonts.ready.then(() => new ResizeObserver(follow).observe(probe));
}

/** Measures the sample in each weight. Of all sizes the widest counts: rounded letters are wider in one than in another. */
function measureLetters(svg: SVGSVGElement): LetterFit {
  const group = svg.appendChild(makeShape(shape("g", { visibility: "hidden" })));
  const texts = weights.map((weight) =>
    sizes.map((size) => {
      const attributes = { "font-weight": weight, "font-size": size };
      return { size, text: group.appendChild(makeShape(shape("text", attributes, sample))) };
    }),
  );
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(texts[0]?.[0]?.text ?? svg);
  const inEm = (length: string): number => (parseFloat(length) || 0) / parseFloat(fontSize);
  const spaces = { letterSpacing: inEm(letterSpacing), wordSpacing: inEm(wordSpacing) };
  const stretch = weights.flatMap((weight, index) => {
    const widths = (texts[index] ?? []).map(({ size, text }) => widthOf(text) / size - spacing(sample, spaces));
    const wider = Math.max(...widths) / designedWidth(sample, weight);
    return wider > hardly ? [[weight, Math.ceil(wider * 100) / 100] as const] : [];
  });
  group.remove();
  return { stretch: new Map(stretch), ...spaces };
}

/** The length that a browser computes for a text may lack its spaces; its box has them. */
const widthOf = (text: SVGElement): number => (text instanceof SVGGraphicsElement ? text.getBBox().width : 0);
