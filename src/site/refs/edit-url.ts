import type { Site } from "../site.ts";
import { onGithub } from "./on-github.ts";

/**
 * The address at which GitHub offers to edit a file of the claims folder, whose path begins with that folder's name; null without a
 * known repository on GitHub.
 */
export function editUrl(site: Site, path: string): string | null {
  const repository = onGithub(site);
  if (repository === null) return null;
  const { url, branch, claimsPath } = repository;
  return `${url}/edit/${branch}/${claimsPath}${path.replace(/^[^/]*\//, "")}`;
}
