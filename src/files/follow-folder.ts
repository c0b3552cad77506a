import { formerPlace, mapFile, treeOf } from "./former-place.ts";
import { readLog, type LoggedCommit } from "./read-log.ts";

/**
 * The changes in a claims folder by each commit of the main line, from the oldest to the newest. Follows renames of the folder, such
 * as `git mv claims data/claims`. `checkout` is any folder of the repository; `prefix` is the path of the claims folder at the revision,
 * "" or ending with "/".
 */
export function followFolder(checkout: string, prefix: string, revision = "HEAD"): readonly LoggedCommit[] {
  const commits = readLog(checkout, prefix, revision);
  for (const index of beginnings(commits).toReversed()) {
    const beginning = commits[index];
    if (!beginning) continue;
    const added = beginning.files.flatMap(({ path, blob }) => (blob === null ? [] : [[path, blob] as const]));
    const before = treeOf(checkout, `${beginning.id}^`);
    // Left at once, even if another map is there now, or by a later commit.
    const former =
      formerPlace(prefix, added, before, () => treeOf(checkout, beginning.id)) ??
      formerPlace(prefix, added, before, () => treeOf(checkout, revision));
    if (!former) continue;
    const files = new Map(beginning.files.map((file) => [file.path, file]));
    for (const path of former.files.keys()) if (!files.has(path)) files.set(path, { path, blob: null });
    return [
      ...followFolder(checkout, former.prefix, `${beginning.id}^`),
      { ...beginning, files: [...files.values()] },
      ...commits.slice(index + 1),
    ];
  }
  return commits;
}

/** The indexes of commits that created the claims folder at this path: before, it had no files or no map.yaml. */
function beginnings(commits: readonly LoggedCommit[]): readonly number[] {
  const present = new Set<string>();
  return commits.flatMap(({ files }, index) => {
    const [wasEmpty, hadMap] = [present.size === 0, present.has(mapFile)];
    for (const { path, blob } of files) {
      if (blob === null) present.delete(path);
      else present.add(path);
    }
    return present.size > 0 && (wasEmpty || (!hadMap && present.has(mapFile))) ? [index] : [];
  });
}
