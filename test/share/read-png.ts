import { inflateSync } from "node:zlib";
import type { IndexedImage } from "../../src/model.ts";

/** Reads back a PNG as the project writes it: with a palette, and no filter on any row. */
export function readPng(png: Buffer): IndexedImage {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1)
    pixels.set(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), row * width);
  const palette = (chunks.get("PLTE") ?? Buffer.alloc(0)).toString("hex").match(/.{6}/g) ?? [];
  return { width, height, palette: palette.map((colour) => `#${colour}`), pixels };
}
