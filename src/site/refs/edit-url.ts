import type { Site } from "../site.ts";
import type { Repository } from "../settings.ts";

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

/** The repository of the map if it is on GitHub, whose forms and comments pages speak of; otherwise null. */
export function onGithub({ repository }: Pick<Site, "repository">): Repository | null {
  return repository !== null && /^https:\/\/github\.com\//.test(repository.url) ? repository : null;
}
