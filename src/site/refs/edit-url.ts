import type { Site } from "../site.ts";

/**
 * The address at which GitHub offers to edit a file of the claims folder, whose path begins with that folder's name; null without a
 * known repository on GitHub.
 */
export function editUrl(site: Site, path: string): string | null {
  if (!site.repository || !/^https:\/\/github\.com\//.test(site.repository.url)) return null;
  const { url, branch, claimsPath } = site.repository;
  return `${url}/edit/${branch}/${claimsPath}${path.replace(/^[^/]*\//, "")}`;
}
