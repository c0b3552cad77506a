import type { Page } from "playwright-core";
import { inject } from "vitest";

/**
 * What axe-core finds wrong on a page, or in these parts of it, in light and in dark colours: rule and element. The page must have been
 * opened with `bypassCSP`. Of its rules, those on colours are tried again in dark.
 */
export async function axeFindings(page: Page, parts: readonly string[] = ["html"]): Promise<readonly string[]> {
  await page.addScriptTag({ url: inject("testSites") });
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await findings(page, parts, []);
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await findings(page, parts, ["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });
  return [...inLight, ...inDark.map((finding) => `in dark: ${finding}`)];
}

/** What these rules find, or without any those that axe has by default. */
function findings(page: Page, parts: readonly string[], rules: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    async ({ include, values }) => {
      const { violations } = await window.axe.run(
        { include },
        {
          // It then describes no elements with which nothing is wrong.
          resultTypes: ["violations"],
          ...(values.length === 0 ? {} : { runOnly: [...values] }),
        },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    { include: [...parts], values: rules },
  );
}
