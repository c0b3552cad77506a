import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { encodePng } from "../../files/images/encode-png.ts";
import { openImageCache, type ImageCache } from "../../files/images/image-cache.ts";
import { readLetters } from "../../files/images/read-letters.ts";
import type { OutlineText, Picture } from "../../model.ts";
import { paint } from "../../share/index.ts";
import { currentSite } from "../current-site.ts";
import { readSettings } from "../settings.ts";
import { sharePictures, type SharePicture } from "./share-pictures.ts";

/** Changes whenever the same picture would be painted otherwise: images kept from before are then made anew. */
const paintingVersion = 1;

/** While some images are packed by other threads, the next one is painted. */
const paintersAtOnce = 6;

const fonts = ["archivo-latin.woff2", "archivo-latin-extended.woff2", "archivo-symbols.woff2"].map((name) =>
  fileURLToPath(new URL(`../../styles/fonts/${name}`, import.meta.url)),
);

/**
 * Writes the images by which pages are shared, where the site has an origin: their addresses have to be full ones, so a
 * build without one makes none. An image is painted once for all that it shows and comes from the cache afterwards.
 */
export function shareIntegration(): AstroIntegration {
  return {
    name: "share-images",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const site = currentSite();
        if (!site.urls.hasOrigin) return;
        const cache = openImageCache(readSettings(process.env).shareImageCache);
        const waiting = sharePictures(site).values();
        const painter = await openPainter(cache);
        const folder = fileURLToPath(dir);
        await Promise.all(Array.from({ length: paintersAtOnce }, () => writeAll(folder, waiting, painter)));
        await cache.tidy();
        if (cache.problem() !== "") logger.warn(cache.problem());
      },
    },
  };
}

type Painter = (picture: Picture) => Promise<Buffer>;

async function writeAll(folder: string, waiting: Iterator<SharePicture>, painter: Painter): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const target = join(folder, next.value.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await painter(next.value.compose()));
  }
}

/** Reads the fonts' outlines only when the first image is not in the cache. */
async function openPainter(cache: ImageCache): Promise<Painter> {
  const lettering = await Promise.all(fonts.map((font) => readFile(font)));
  const seed = createHash("sha256").update(`${paintingVersion}`);
  for (const bytes of lettering) seed.update(bytes);
  let letters: Promise<OutlineText> | null = null;
  return (picture) => {
    const key = seed.copy().update(JSON.stringify(picture)).digest("hex").slice(0, 40);
    return cache.get(key, async () => {
      letters ??= readLetters(fonts);
      return encodePng(paint(picture, await letters));
    });
  };
}
