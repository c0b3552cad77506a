import { drawScene } from "../../map/drawing/draw-scene.ts";
import { layOutHome, type Example } from "../../map/layout/lay-out-home.ts";
import type { Claim, Id } from "../../model/index.ts";
import type { Site } from "../site.ts";
import { mapAtlas } from "./map-atlas.ts";
import { hrefOf } from "./map-scenes.ts";
import { mapQuestion } from "./map-question.ts";
import { words } from "../../words/words.ts";

/** The least widths, in pixels, that the picture is drawn for. The narrow one shows the example alone. Styles choose among them and fill the page. */
const widths = { wide: 1216, large: 980, middling: 760, narrow: 350 } as const;

/** The pictures of the home page as SVG, one for each width; empty where there is nothing to map. */
export function homePictures(site: Site): readonly { readonly name: string; readonly drawing: string }[] {
  const { debates } = mapAtlas(site);
  const examples = examplesOf(site);
  return Object.entries(widths).flatMap(([name, width]) => {
    const scene = layOutHome(debates, examples, width);
    const label = words.site.map.ofHome(site.title);
    return scene.items.length === 0
      ? []
      : [{ name, drawing: drawScene(scene, { label, href: hrefOf(site), squaresAlone: 0 }) }];
  });
}

/** The depth of a rebuttal of an objection to a reason for a position. */
const deepest = 4;

/** One example for each question, the best first: more roles on its path, then more recorded stances, then reading order. */
export function examplesOf(site: Site): readonly Example[] {
  const best = new Map<Id, { readonly claim: Claim; readonly worth: number }>();
  for (const claim of site.debate.claims) {
    if (claim.question === null || claim.depth === null || claim.depth > deepest) continue;
    const worth = worthOf(pathTo(site, claim));
    if (worth > (best.get(claim.question)?.worth ?? 0)) best.set(claim.question, { claim, worth });
  }
  return [...best.values()]
    .toSorted((a, b) => b.worth - a.worth)
    .flatMap(({ claim }) => {
      const question = mapQuestion(site, claim.question ?? "");
      const place = question?.claims.findIndex(({ id }) => id === claim.id) ?? -1;
      return question && place >= 0 ? [{ question, place }] : [];
    });
}

function pathTo({ debate }: Site, claim: Claim): readonly Claim[] {
  const path: Claim[] = [];
  for (let at: Claim | undefined = claim; at && path.length < deepest; at = debate.claim.get(at.parent ?? ""))
    path.push(at);
  return path;
}

function worthOf(path: readonly Claim[]): number {
  const roles = new Set(path.map(({ role }) => role)).size;
  return roles * 100 + path.reduce((sum, { stances }) => sum + Math.min(3, stances.length), 0);
}
