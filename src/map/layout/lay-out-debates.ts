import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/map.ts";
import { claimCount, markedClaim, type AtlasDebate, type AtlasQuestion } from "../map-data.ts";
import { emptyScene, keyOf, type Mark, type Scene, type Viewport } from "../scene.ts";
import { heightOfText, setText } from "../text/set-text.ts";
import { columnsOfTiles } from "./columns-of-tiles.ts";
import { fitTreemap, type TileNeeds } from "./fit-treemap.ts";
import { block, joinParts, type Part } from "./part.ts";
import { margin, phoneWidth, soft, style } from "./sizes.ts";

const title = style(18, 600, 1.2);
const padding = 12;

/** Each question is a bar, as long as it has claims; px. */
const bar = { height: 7, gap: 4, perClaim: 2, between: 14 };

/** Lays out level 0 of a map of very many questions: each debate is a tile, with a bar for each question, divided by roles. */
export function layOutDebates(debates: readonly AtlasDebate[], viewport: Viewport): Scene {
  const needs: TileNeeds<AtlasDebate> = { heightOf: debateHeight, leastWidth: 220 };
  const fitted =
    viewport.width >= phoneWidth &&
    fitTreemap([{ group: null, leaves: debates, nameHeight: () => 0 }], viewport, needs);
  if (fitted)
    return { ...emptyScene, ...viewport, ...joinParts(fitted.leaves.map(([debate, box]) => placeDebate(debate, box))) };
  const kind = { heightOf: debateHeight, place: placeDebate };
  const { parts, bottom } = columnsOfTiles(debates, kind, viewport.width, margin);
  return { ...emptyScene, width: viewport.width, height: bottom, ...joinParts(parts) };
}

/** Bars are in columns as wide as the longest bar. */
function columnsOf(
  { questions }: AtlasDebate,
  width: number,
): { readonly each: number; readonly columns: number; readonly scale: number } {
  const longest = Math.max(1, ...questions.map(claimCount)) * bar.perClaim;
  const scale = Math.min(1, width / longest);
  const each = longest * scale;
  return { each, columns: Math.max(1, Math.floor((width + bar.between) / (each + bar.between))), scale };
}

function debateHeight(debate: AtlasDebate, width: number): number {
  const inner = width - 2 * padding;
  const rows = Math.ceil(debate.questions.length / columnsOf(debate, inner).columns);
  return 2 * padding + heightOfText(debate.title, title, inner) + soft.lineHeight + 10 + rows * (bar.height + bar.gap);
}

function placeDebate(debate: AtlasDebate, box: Box): Part {
  const { id, title: name, questions } = debate;
  const inner = box.width - 2 * padding;
  const set = setText(name, title, inner);
  const claims = questions.reduce((sum, question) => sum + claimCount(question), 0);
  const counts = setText(mapWords.counts.debate(questions.length, claims), soft, inner);
  const { each, columns, scale } = columnsOf(debate, inner);
  const top = box.y + padding + set.height + soft.lineHeight + 10;
  const bars = questions.flatMap((question, index) => {
    const x = box.x + padding + (index % columns) * (each + bar.between);
    return placeBar(question, x, top + Math.floor(index / columns) * (bar.height + bar.gap), scale);
  });
  const mark = { key: keyOf.debate(id), kind: "debate", form: "tile", number: -1, ring: false, ...box } as const;
  const item = {
    key: keyOf.debate(id),
    id,
    kind: "debate",
    form: "tile",
    number: -1,
    name,
    ...box,
    sign: null,
    port: null,
    fold: null,
  } as const;
  return {
    marks: [mark, ...bars],
    items: [
      { ...item, texts: [block(set, padding, padding - 2), block(counts, padding, padding + set.height, "soft")] },
    ],
  };
}

/** The bar of a question: a part for each role, as long as there are claims of the role. */
function placeBar({ number, positions }: AtlasQuestion, x: number, y: number, scale: number): readonly Mark[] {
  const counts = { position: positions.length, reason: 0, objection: 0, rebuttal: 0 };
  for (const letter of positions.map(({ marks }) => marks).join("")) counts[markedClaim(letter).role] += 1;
  let left = x;
  return (["position", "reason", "objection", "rebuttal"] as const).flatMap((kind): readonly Mark[] => {
    const width = counts[kind] * bar.perClaim * scale;
    left += width;
    const box = { x: left - width, y, width, height: bar.height };
    return width === 0 ? [] : [{ key: `bar-${number}-${kind}`, kind, form: "bar", number, ring: false, ...box }];
  });
}
