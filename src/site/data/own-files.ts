import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../site.ts";
import type { DataFile } from "./data-files.ts";

/** What makes a site its author's own: its colours as a style sheet, and its logo from the claims folder. */
export function ownFiles(site: Site, claimsFolder: string): readonly DataFile[] {
  const { accent, logo } = site.debate.map;
  const sheet = accent && `html:root {\n  --accent: light-dark(${accent.light}, ${accent.dark});\n}\n`;
  return [
    ...(sheet === null ? [] : [{ path: "theme.css", contentType: "text/css; charset=utf-8", write: () => sheet }]),
    ...(logo === null
      ? []
      : [
          {
            path: logo.value,
            contentType: logo.value.endsWith(".svg") ? "image/svg+xml" : "image/png",
            write: () => readFile(join(claimsFolder, logo.value)),
          },
        ]),
  ];
}
