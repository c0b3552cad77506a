import { shellPage } from "../history/shell.ts";
import type { ArchivePage } from "../history/archive-page.ts";
import type { Site } from "../site.ts";

/** The page that Astro makes in the place of all cards: no claim can be called so. */
export const shellPath = "-";

export function embedShell(site: Site): ArchivePage {
  return { ...shellPage(site), path: `embed/claims/${shellPath}/` };
}
