/**
 * Which styles share a file. Vite would make a file for each set of pages that load the same styles, which makes ten for a
 * claim's page: small files compress badly, and the page waits for each.
 */
export const styleSheets = {
  groups: [
    {
      // What every page loads.
      name: "base",
      test: stylesOf(
        /styles.(?:colours|tokens|fonts|base|prose|shell|roles|argument|print|page-search|link-preview)\.css/,
        /components.page.\w+\.astro/,
      ),
    },
    {
      // What pages of claims use. Pages of versions and sources use a part of it.
      name: "claim",
      test: stylesOf(
        /styles.(?:cite|embed|history|pages.record|view)\.css/,
        /components.(?:claim.\w+|cite.EmbedCode|map.StillMap)\.astro/,
      ),
    },
  ],
};

/** A style file, or the styles of an Astro component. */
function stylesOf(file: RegExp, component: RegExp): RegExp {
  return new RegExp(`src.(?:${file.source}|${component.source}\\?astro&type=style)`);
}
