/**
 * `npm run pictures`: writes the pictures of README.md, a place of the site in dist/ as a browser shows it, in light and in dark. Each
 * names the last release before it, by which a test knows that it is older than the newest one.
 */
import { readFileSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import sharp from "sharp";
import { serveFolder } from "./serve-folder.ts";
import { browserPath } from "./test-programs.ts";

const root = `${import.meta.dirname}/..`;

export const pictures = (["light", "dark"] as const).map((scheme) => ({ scheme, path: `.github/map-${scheme}.webp` }));

/** The newest version that the changelog lists is kept in the picture, as the program that made it. */
export function madeBy(): string {
  const [, version = ""] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync(`${root}/CHANGELOG.md`, "utf8")) ?? [];
  return `disputed-territory ${version}`;
}

async function photograph(browser: Browser, url: string, { scheme, path }: (typeof pictures)[number]): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1120, height: 640 },
    deviceScaleFactor: 1.5,
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  if (answer?.ok() !== true) throw new Error(`There is no ${url}. Run \`npm run build\` first.`);
  await page.evaluate(() => document.fonts.ready);
  const picture = sharp(await page.screenshot()).webp({ lossless: true, effort: 6 });
  await picture.withExif({ IFD0: { Software: madeBy() } }).toFile(`${root}/${path}`);
}

if (import.meta.main) {
  const [place = "map/", folder = `${root}/dist`] = process.argv.slice(2);
  const server = await serveFolder({ folder, base: "/", port: 0 });
  const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
  for (const picture of pictures) await photograph(browser, `http://localhost:${server.port}/${place}`, picture);
  await browser.close();
  await server.close();
}
