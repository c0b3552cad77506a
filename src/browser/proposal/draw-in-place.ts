import type { WithProposal } from "../../contribute/propose/with-proposal.ts";
import type { Id } from "../../claims/model/index.ts";
import { itemTitle, drawLayers } from "../../map/drawing/draw-scene.ts";
import { shape, tenths } from "../../map/drawing/shape.ts";
import { pathFrom } from "../../map/layout/claim-tree.ts";
import { layOutQuestion } from "../../map/layout/lay-out-question.ts";
import type { MapQuestion } from "../../map/map-data.ts";
import { touchedPart, withClaimsOf } from "../../map/part-of-question.ts";
import type { Viewport } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { fetchQuestion } from "../map/fetch-question.ts";
import { pageAddress } from "../page/site.ts";
import { h, makeShape } from "../page/elements.ts";

/** Where the site begins, and where the data of its map are. */
export interface MapAddresses {
  readonly base: string;
  readonly map: string;
}

/** Around what is drawn; px. */
const edge = 16;

/** Draws claims of a proposal among their neighbours, a drawing for each question. Only what is on the map is a link. */
export async function drawInPlace(
  { debate, ...compilation }: WithProposal,
  own: ReadonlySet<Id>,
  { base, map }: MapAddresses,
  viewport: Viewport,
): Promise<readonly HTMLElement[]> {
  const claims = debate.claims.filter(({ id }) => own.has(id));
  const asked = [...new Set(claims.flatMap(({ question }) => question ?? []))];
  return Promise.all(
    asked.map(async (id) => {
      const known = own.has(id) ? newQuestion(id) : await fetchQuestion(map, id);
      const sentence = debate.question.get(id)?.sentence.value ?? known.sentence;
      const question = { ...withClaimsOf({ debate, ...compilation }, known), sentence };
      const href = { href: pageAddress(base, { kind: "question", id }) };
      return h("figure.in-place", h("figcaption", own.has(id) ? sentence : h("a", href, sentence)), draw(question));
    }),
  );

  function draw(question: MapQuestion): SVGElement {
    const ours = question.claims.filter(({ id }) => own.has(id));
    const near = new Set([...own, ...ours.flatMap(({ parent }) => question.claims[parent]?.id ?? [])]);
    const positions = question.claims.filter(({ role }) => role === "position").map(({ id }) => id);
    const isBeside = positions.some((id) => own.has(id));
    const { claims, ...rest } = touchedPart(question, new Set([...near, ...(isBeside ? positions : [])]), near);
    const part = { ...rest, claims: claims.map((claim) => ({ ...claim, links: [] })) };
    const shown = claims.flatMap(({ id }, place) => (own.has(id) ? pathFrom(claims, place) : []));
    const scene = layOutQuestion(part, viewport, new Set(shown.map((place) => part.number + 1 + place)));
    // Nothing here folds.
    const items = scene.items.filter(({ form }) => form !== "title").map((item) => ({ ...item, fold: null }));
    const marks = scene.marks.filter(({ form }) => form !== "tile");
    const drawn = drawLayers(
      { ...scene, items, marks },
      { href: ({ id }) => (own.has(id) ? "" : pageAddress(base, { kind: "claim", id })) },
    );
    const top = Math.min(...items.map(({ y }) => y)) - edge;
    const height = Math.max(...items.map((item) => item.y + item.height)) + edge - top;
    const size = { viewBox: `0 ${tenths(top)} ${scene.width} ${tenths(height)}`, width: scene.width, height };
    const label = { role: "group", "aria-label": question.sentence };
    const svg = makeShape(shape("svg", { class: "map level-2", ...size, ...label }, drawn));
    for (const [index, group] of svg.querySelectorAll(".items > .item").entries()) {
      const item = items[index];
      if (!item || !own.has(item.id)) continue;
      group.classList.add("proposed");
      // The words of a heading reach beyond its box.
      if (item.form === "heading") group.querySelector(".reach")?.setAttribute("width", `${item.width + 16}`);
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", browser.proposal.newCard(itemTitle(item)));
    }
    return svg;
  }
}

const newQuestion = (id: Id): MapQuestion => ({
  ...{ id, sentence: "", number: 0, claims: [], elsewhere: 0, raisedBy: null },
});
