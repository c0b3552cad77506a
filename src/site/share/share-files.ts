import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "../../files/package-root.ts";
import type { ImageCache } from "../../files/images/image-cache.ts";
import { renderPng } from "../../files/images/render-png.ts";
import { readPrintFonts } from "../../files/print/read-print-fonts.ts";
import type { WritableFile } from "../../files/write-files.ts";
import { shape, type Shape, writeShape } from "../../map/drawing/shape.ts";
import { imageSize } from "../../map/share/image-text.ts";
import type { Site } from "../site.ts";
import { outlineText } from "./outline-text.ts";
import { sharePictures } from "./share-pictures.ts";

/** Increase this when the same drawing is rendered in another way, so that cached images are rendered again. */
const renderingVersion = 3;

const fonts = ["archivo-latin.woff2", "archivo-latin-extended.woff2", "archivo-symbols.woff2"].map((name) =>
  join(packageRoot, "src/styles/fonts", name),
);

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
