import { shellPage } from "../history/shell.ts";
import type { ArchivePage } from "../history/archive-page.ts";
import type { Site } from "../site.ts";

/** The path of the template in place of a claim's id. No id can be "-". */
export const shellPath = "-";

/** The page that Astro renders as the template of all cards. */
export function embedShell(site: Site): ArchivePage {
  return { ...shellPage(site), path: `embed/claims/${shellPath}/` };
}
