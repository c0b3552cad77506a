import { readFile } from "node:fs/promises";

const styles = new URL("../../src/styles/", import.meta.url);

/** Style sheets of the site with the fonts inside them, so that a page needs no server. */
export async function embeddedStyles(...names: readonly string[]): Promise<string> {
  const css = (await Promise.all(names.map((name) => readFile(new URL(name, styles), "utf8")))).join("\n");
  const fonts = [...new Set(css.match(/\.\/fonts\/[\w-]+\.woff2/g))];
  const files = await Promise.all(fonts.map((name) => readFile(new URL(name, styles), "base64")));
  return fonts.reduce((text, name, at) => text.replaceAll(name, `data:font/woff2;base64,${files[at] ?? ""}`), css);
}
