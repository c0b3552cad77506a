import { drawScene } from "../../map/drawing/draw-scene.ts";
import { layOutHome, type Example } from "../../map/layout/lay-out-home.ts";
import type { Claim } from "../../claims/model/index.ts";
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
  const example = exampleOf(site);
  return Object.entries(widths).flatMap(([name, width]) => {
    const scene = layOutHome(debates, example, width);
    const label = words.site.map.ofHome(site.title);
    return scene.items.length === 0
      ? []
      : [{ name, drawing: drawScene(scene, { label, href: hrefOf(site), squaresAlone: 0 }) }];
  });
}

/** The depth of a rebuttal of an objection to a reason for a position. */
const deepest = 4;

/** The best example of a path: with the most roles, then with the most recorded stances, then the first; null for none. */
export function exampleOf(site: Site): Example | null {
  const worths = site.debate.claims
    .filter(({ question, depth }) => question !== null && depth !== null && depth <= deepest)
    .map((claim) => ({ claim, worth: worthOf(pathTo(site, claim)) }));
  const most = Math.max(...worths.map(({ worth }) => worth));
  const best = worths.find(({ worth }) => worth === most)?.claim;
  const question = mapQuestion(site, best?.question ?? "");
  const place = question?.claims.findIndex(({ id }) => id === best?.id) ?? -1;
  return question && place >= 0 ? { question, place } : null;
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
