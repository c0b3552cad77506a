import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { relativeMarkdown, relativePage, relativeStyles } from "./relative-page.ts";

const rewriters: Readonly<Record<string, (text: string, path: string) => string>> = {
  ".html": relativePage,
  ".css": relativeStyles,
  ".md": relativeMarkdown,
};

/** Makes every address of a finished build relative, so that the site can be opened from a disk. */
export async function makeRelative(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const rewrite = rewriters[extname(name)];
    if (!rewrite) continue;
    const file = join(folder, name);
    await writeFile(file, rewrite(await readFile(file, "utf8"), name.split(sep).join("/")));
  }
}
