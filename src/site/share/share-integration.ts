import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { packageRoot } from "../../files/package-root.ts";
import { openImageCache, type ImageCache } from "../../files/images/image-cache.ts";
import { renderPng } from "../../files/images/render-png.ts";
import { readPrintFonts } from "../../files/print/read-print-fonts.ts";
import { shape, type Shape } from "../../map/drawing/shape.ts";
import { writeShape } from "../../map/drawing/write-shape.ts";
import { imageSize } from "../../map/share/image-size.ts";
import { currentSite } from "../compilation.ts";
import type { Progress } from "../progress.ts";
import type { Settings } from "../settings.ts";
import { isOwn } from "../shard.ts";
import { outlineText } from "./outline-text.ts";
import { sharePictures, type SharePicture } from "./share-pictures.ts";

/** Increase this when the same drawing is rendered in another way, so that cached images are rendered again. */
const renderingVersion = 2;

/** The number of images that are rendered at once: other threads compress some while the next one is drawn. */
const atOnce = 6;

const fonts = ["archivo-latin.woff2", "archivo-latin-extended.woff2", "archivo-symbols.woff2"].map((name) =>
  join(packageRoot, "src/styles/fonts", name),
);

/**
 * Writes the share images if the site has an origin, since their addresses must be full ones. An image with the same content as
 * before comes from the cache.
 */
export function shareIntegration(settings: Settings, report: Progress): AstroIntegration {
  return {
    name: "share-images",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const site = currentSite(settings);
        if (!site.urls.hasOrigin) return;
        const cache = openImageCache(settings.shareImageCache);
        const pictures = sharePictures(site).filter(({ path }) => isOwn(settings, path));
        let done = 0;
        const drawn = (): void => {
          report("images", (done += 1), pictures.length);
        };
        const waiting = pictures.values();
        const render = await openRenderer(cache);
        const folder = fileURLToPath(dir);
        await Promise.all(Array.from({ length: atOnce }, () => writeAll(folder, waiting, render, drawn)));
        await cache.tidy();
        if (cache.problem() !== "") logger.warn(cache.problem());
      },
    },
  };
}

type Render = (drawn: readonly Shape[]) => Promise<Buffer>;

async function writeAll(
  folder: string,
  waiting: Iterator<SharePicture>,
  render: Render,
  drawn: () => void,
): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const target = join(folder, next.value.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await render(next.value.draw()));
    drawn();
  }
}

/** The fonts are opened only for the first image that is not in the cache. */
async function openRenderer(cache: ImageCache): Promise<Render> {
  const lettering = await Promise.all(fonts.map((font) => readFile(font)));
  const seed = createHash("sha256").update(`${renderingVersion}`);
  for (const bytes of lettering) seed.update(bytes);
  let outline: Promise<(drawn: Shape) => Shape> | null = null;
  return (drawn) => {
    const drawing = shape("svg", { xmlns: "http://www.w3.org/2000/svg", ...imageSize }, drawn);
    const key = seed.copy().update(writeShape(drawing)).digest("hex").slice(0, 40);
    return cache.get(key, async () => {
      outline ??= readPrintFonts(fonts).then(outlineText);
      return renderPng(writeShape((await outline)(drawing)));
    });
  };
}
