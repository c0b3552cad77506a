import type { Repository } from "../settings.ts";
import type { Site } from "../site.ts";

/** The repository of the map if it is on GitHub, whose forms and comments pages speak of; otherwise null. */
export function onGithub({ repository }: Pick<Site, "repository">): Repository | null {
  return repository !== null && /^https:\/\/github\.com\//.test(repository.url) ? repository : null;
}
