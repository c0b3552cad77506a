import { shape, type Shape } from "../../map/drawing/shape.ts";
import type { AtlasQuestion } from "../../map/map-data.ts";
import { drawCardImage } from "../../map/share/card-image.ts";
import { imageSize } from "../../map/share/image-text.ts";
import { drawMapImage } from "../../map/share/map-image.ts";
import type { Id } from "../../claims/model/index.ts";
import { mapAtlas } from "../map/map-atlas.ts";
import { mapNumbers } from "../map/map-numbers.ts";
import type { Site } from "../site.ts";
import { referTo } from "../refs/claim-reference.ts";
import { positionsOn } from "../refs/positions.ts";
import { roleName } from "../words/roles.ts";
import { settable } from "./settable.ts";
import { hasOwnImage, shareImagePath } from "./share-images.ts";
import { words } from "../../words/words.ts";

/** A share image before it is rendered. */
export interface SharePicture {
  /** Under the base path. */
  readonly path: string;
  readonly draw: () => readonly Shape[];
}

/** Every share image: of the site, each debate, each question and, if there are not too many, each claim. A strip in the map's own accent is at the top. */
export function sharePictures(site: Site): readonly SharePicture[] {
  const { accent } = site.debate.map;
  if (accent === null) return plainPictures(site);
  const strip = shape("rect", { width: imageSize.width, height: 12, fill: accent.light });
  return plainPictures(site).map(({ path, draw }) => ({ path, draw: () => [...draw(), strip] }));
}

function plainPictures(site: Site): readonly SharePicture[] {
  const { debate, title } = site;
  const { debates } = mapAtlas(site);
  const questions = new Map(debates.flatMap((each) => each.questions).map((question) => [question.id, question]));
  const { subtitle } = debate.map;
  return [
    ...(settable(title)
      ? [{ path: shareImagePath("site", ""), draw: () => drawMapImage({ title, subtitle, siteTitle: "", debates }) }]
      : []),
    ...debate.debates
      .filter((one) => settable(one.title.value))
      .map(({ id }) => ({ path: shareImagePath("debate", id), draw: () => drawDebate(site, id) })),
    ...[...debate.questions, ...debate.claims]
      .filter(({ id }) => hasOwnImage(site, id))
      .map(({ id }) => ({ path: pathOf(site, id), draw: () => drawCard(site, questions, id) })),
  ];
}

function pathOf(site: Site, id: Id): string {
  return shareImagePath(site.debate.claim.has(id) ? "claim" : "question", id);
}

function drawCard(site: Site, questions: ReadonlyMap<Id, AtlasQuestion>, id: Id): readonly Shape[] {
  const card = referTo(site, id);
  const claim = site.debate.claim.get(id);
  const question = questions.get(claim?.question ?? id) ?? null;
  return drawCardImage({
    kind: card?.kind ?? "question",
    kindName: roleName(card?.kind ?? "question"),
    unanswered: card?.unanswered ?? false,
    sentence: card?.sentence ?? "",
    under: claim ? (question?.sentence ?? "") : sizeOf(site, id),
    siteTitle: site.title,
    question,
    focus: claim ? (mapNumbers(site).of.get(id) ?? -1) : -1,
  });
}

function drawDebate(site: Site, id: Id): readonly Shape[] {
  const debates = mapAtlas(site).debates.filter((each) => each.id === id);
  const claims = site.debate.claims.filter(({ debate }) => debate === id);
  const questions = debates.reduce((sum, each) => sum + each.questions.length, 0);
  return drawMapImage({
    title: debates[0]?.title ?? id,
    subtitle: words.site.image.debateSize(questions, claims.length),
    siteTitle: site.title,
    debates,
  });
}

function sizeOf(site: Site, question: Id): string {
  const claims = site.debate.claims.filter((claim) => claim.question === question);
  const { placed, elsewhere } = positionsOn(site, question);
  return words.site.image.questionSize(placed.length, elsewhere.length, claims.length);
}
