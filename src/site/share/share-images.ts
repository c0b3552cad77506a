import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Id, PrintFont } from "../../claims/model/index.ts";
import { type ImageCache, readPrintFonts, renderPng } from "../../files/images.ts";
import { shippedFonts } from "../../files/shipped-fonts.ts";
import type { WritableFile } from "../../files/write-files.ts";
import { shape, type Shape, writeShape } from "../../map/drawing/shape.ts";
import type { AtlasQuestion } from "../../map/map-data.ts";
import { drawCardImage } from "../../map/share/card-image.ts";
import { imageSize } from "../../map/share/image-text.ts";
import { drawMapImage } from "../../map/share/map-image.ts";
import { words } from "../../words/words.ts";
import { mapAtlas, mapNumbers } from "../map/map-question.ts";
import { referTo } from "../refs/claim-reference.ts";
import { positionsOn } from "../refs/positions.ts";
import type { Site } from "../site.ts";
import { roleName } from "../in-words.ts";
import { create } from "fontkit";
import { fontRuns, missingGlyphs, textLines, type TextLine } from "../../map/paper/print-wall-map.ts";
import { memoize } from "../../text/memoize.ts";
import { hasShippedLetters } from "../../map/text/wrap-text.ts";

/** The image that other sites show for a link to a page. */
export interface ShareImage {
  /** Its full address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What it says, as text. */
  readonly alt: string;
}

/** In a debate with more claims, a claim has the image of its question. */
export const mostClaimImages = 1500;

/** Which image: that of the site, of a debate, of a question or of a claim. */
type ShareImageKind = "site" | "debate" | "question" | "claim";

/** The path of an image under the base path. The site's image needs no id. */
function shareImagePath(kind: ShareImageKind, id: Id): string {
  return kind === "site" ? "share/site.png" : `share/${kind}s/${id}.png`;
}

/** The site's image; null without an origin, since its address must be a full one, or if the shipped font lacks letters of the title. */
export function siteImage(site: Site): ShareImage | null {
  const { subtitle } = site.debate.map;
  return hasShippedLetters(site.title)
    ? image(site, "site", "", subtitle ? words.site.image.site(site.title, subtitle) : site.title)
    : null;
}

/** A debate's image, or the site's if the shipped font lacks letters of the debate's title. */
export function debateImage(site: Site, id: Id): ShareImage | null {
  const debate = site.debate.debates.find((candidate) => candidate.id === id);
  return debate && hasShippedLetters(debate.title.value)
    ? image(site, "debate", id, words.site.image.debate(debate.title.value, site.title))
    : siteImage(site);
}

/** The image of a question or claim. One without an image has that of its question, or the site's. */
export function cardImage(site: Site, id: Id): ShareImage | null {
  const card = referTo(site, id);
  if (!card) return siteImage(site);
  const claim = site.debate.claim.get(id);
  if (!hasOwnImage(site, id)) return claim?.question ? cardImage(site, claim.question) : siteImage(site);
  const above = claim?.question ? site.debate.question.get(claim.question)?.sentence.value : undefined;
  const { card: say, unanswered, underQuestion } = words.site.image;
  const named = say(roleName(card.kind), card.sentence);
  const said = card.unanswered ? unanswered(named) : named;
  return image(site, claim ? "claim" : "question", id, above ? underQuestion(said, above) : said);
}

/** Whether a question or claim has an image of its own. */
function hasOwnImage(site: Site, id: Id): boolean {
  const card = referTo(site, id);
  if (!card || !hasShippedLetters(card.sentence)) return false;
  return card.kind === "question" || site.debate.claims.length <= mostClaimImages;
}

function image(site: Site, kind: ShareImageKind, id: Id, alt: string): ShareImage | null {
  const { urls } = site;
  if (!urls.hasOrigin) return null;
  return { url: urls.canonical(urls.path(shareImagePath(kind, id))), ...imageSize, alt };
}

/** Increase this when the same drawing is rendered in another way, so that cached images are rendered again. */
const renderingVersion = 3;

/**
 * The share images, if the site has an origin, since their addresses must be full ones. An image with the same content as before
 * comes from the cache.
 */
export function shareFiles(site: Site, cache: ImageCache): readonly WritableFile[] {
  if (!site.urls.hasOrigin) return [];
  let renderer: Promise<Render> | null = null;
  return sharePictures(site).map(({ path, draw }) => ({
    path,
    write: async () => (await (renderer ??= openRenderer(cache)))(draw()),
  }));
}

type Render = (drawn: readonly Shape[]) => Promise<Buffer>;

/** The fonts are opened only for the first image that is not in the cache. */
async function openRenderer(cache: ImageCache): Promise<Render> {
  const lettering = await Promise.all(shippedFonts.map((font) => readFile(font)));
  const seed = createHash("sha256").update(`${renderingVersion}`);
  for (const bytes of lettering) seed.update(bytes);
  let outline: Promise<(drawn: Shape) => Shape> | null = null;
  return (drawn) => {
    const drawing = shape("svg", { xmlns: "http://www.w3.org/2000/svg", ...imageSize }, drawn);
    const key = seed.copy().update(writeShape(drawing)).digest("hex").slice(0, 40);
    return cache.get(key, async () => {
      outline ??= readPrintFonts(shippedFonts).then(outlineText);
      return renderPng(writeShape((await outline)(drawing)));
    });
  };
}

/** Every share image: of the site, each debate, each question and, if there are not too many, each claim. A strip in the map's own accent is at the top. */
export function sharePictures(site: Site) {
  const { debate, title } = site;
  const { accent, subtitle } = debate.map;
  const { debates } = mapAtlas(site);
  const questions = new Map(debates.flatMap((each) => each.questions).map((question) => [question.id, question]));
  const strip = accent && shape("rect", { width: imageSize.width, height: 12, fill: accent.light });
  const picture = (kind: ShareImageKind, id: Id, draw: () => readonly Shape[]) => ({
    /** Under the base path. */
    path: shareImagePath(kind, id),
    draw: () => (strip ? [...draw(), strip] : draw()),
  });
  return [
    ...(hasShippedLetters(title)
      ? [picture("site", "", () => drawMapImage({ title, subtitle, siteTitle: "", debates }))]
      : []),
    ...debate.debates
      .filter((one) => hasShippedLetters(one.title.value))
      .map(({ id }) => picture("debate", id, () => drawDebate(site, id))),
    ...[...debate.questions, ...debate.claims]
      .filter(({ id }) => hasOwnImage(site, id))
      .map(({ id }) => picture(debate.claim.has(id) ? "claim" : "question", id, () => drawCard(site, questions, id))),
  ];
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

/** Replaces the texts of a drawing by outlines, so that a renderer needs no fonts and the drawing looks the same on every machine. */
export function outlineText(fonts: readonly PrintFont[]): (drawn: Shape) => Shape {
  const open = memoize((font: PrintFont) => create(Buffer.from(font.bytes)));

  const outlineLine = ({ text, left, baseline, fontSize, fontWeight }: TextLine): string => {
    const paths: string[] = [];
    let x = left;
    for (const run of fontRuns(text, fontWeight, fonts)) {
      if (run.font === null) {
        const boxes = missingGlyphs(run.text, x, baseline, fontSize, fontWeight);
        paths.push(boxes.path);
        x += boxes.width;
        continue;
      }
      const font = open(run.font);
      const scale = fontSize / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run.text);
      glyphs.forEach(({ path }, index) => {
        paths.push(path.scale(scale, -scale).translate(x, baseline).toSVG());
        x += (positions[index]?.xAdvance ?? 0) * scale;
      });
    }
    return paths.join("");
  };

  const outline = (drawn: Shape): Shape => {
    const { tag, attributes, text, children = [] } = drawn;
    if (tag !== "text") return shape(tag, attributes, text ?? children.map(outline));
    return shape("path", { fill: attributes["fill"] ?? "#000", d: textLines(drawn).map(outlineLine).join("") });
  };
  return outline;
}
