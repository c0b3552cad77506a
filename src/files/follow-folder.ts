import { compareText } from "../text/order.ts";
import { git, incompleteHistory } from "./git.ts";
import { isClaimFile, type LoggedCommit, readLog } from "./read-log.ts";

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

/** The file in every claims folder. */
const mapFile = "map.yaml";

/** The blobs of files by their paths from the top of the repository. */
type Tree = ReadonlyMap<string, string>;

/** The files of a folder: blobs by path. */
interface Place {
  readonly prefix: string;
  readonly files: Tree;
}

/**
 * The path that a claims folder had at a revision: its own, or that of the folder which most of its present files came from. They need
 * not be committed.
 */
export function prefixAt(checkout: string, prefix: string, revision: string): string {
  const before = treeOf(checkout, revision);
  if (before.has(prefix + mapFile)) return prefix;
  const now = presentTree(checkout);
  return formerPlace(prefix, [...within(now, prefix)], before, () => now)?.prefix ?? prefix;
}

/**
 * The former path of a folder, if most files that were added to it came from one other folder that is no longer a claims folder;
 * otherwise null.
 */
function formerPlace(
  prefix: string,
  added: readonly (readonly [path: string, blob: string])[],
  before: Tree,
  now: () => Tree,
): Place | null {
  const pathsByName = Map.groupBy(before.keys(), nameOf);
  /** The number of files that came from each folder; unchanged files count twice. */
  const votes = new Map<string, { count: number; weight: number }>();
  for (const [path, blob] of added) {
    for (const earlier of pathsByName.get(nameOf(path)) ?? []) {
      if (earlier !== path && !earlier.endsWith(`/${path}`)) continue;
      const place = earlier.slice(0, earlier.length - path.length);
      const { count, weight } = votes.get(place) ?? { count: 0, weight: 0 };
      votes.set(place, { count: count + 1, weight: weight + (before.get(earlier) === blob ? 2 : 1) });
    }
  }
  votes.delete(prefix);
  const [[place, { count }] = ["", { count: 0 }]] = [...votes].toSorted(
    ([one, first], [other, second]) => second.weight - first.weight || compareText(one, other),
  );
  if (count === 0 || 2 * count < added.length) return null;
  const remaining = within(now(), place, prefix);
  return remaining.has(mapFile) || (place !== "" && remaining.size > 0)
    ? null
    : { prefix: place, files: within(before, place, prefix) };
}

/** The claim files of a folder, without those of a nested claims folder. */
function within(all: Tree, prefix: string, except?: string): Tree {
  const nested = except?.startsWith(prefix) === true ? except : null;
  const inside = [...all].filter(([path]) => path.startsWith(prefix) && !(nested !== null && path.startsWith(nested)));
  return new Map(
    inside.map(([path, blob]) => [path.slice(prefix.length), blob] as const).filter(([path]) => isClaimFile(path)),
  );
}

/** The files of a revision. */
function treeOf(checkout: string, revision: string): Tree {
  return listed(checkout, ["ls-tree", "-r", "-z", "--full-tree", revision], (facts) => facts.split(" ")[2] ?? "");
}

/** The files that are there now: those that git knows, and others below the folder `checkout`, without a blob. */
function presentTree(checkout: string): Tree {
  const every = ["ls-files", "-z", "--full-name"];
  const known = listed(checkout, [...every, "--stage", ":(top)"], (facts) => facts.split(" ")[1] ?? "");
  const namesOf = (which: string, where: string): readonly string[] =>
    git(checkout, [...every, which, where])
      .output.toString("utf8")
      .split("\0")
      .filter(Boolean);
  const deleted = new Set(namesOf("--deleted", ":(top)"));
  return new Map([
    ...[...known].filter(([path]) => !deleted.has(path)),
    ...namesOf("--others", ".").map((path) => [path, ""] as const),
  ]);
}

/** What git lists as facts, a tab and the path of each file; nothing of a revision that does not exist, such as one before the first. */
function listed(checkout: string, command: readonly string[], blobIn: (facts: string) => string): Tree {
  const { output, ok, complaint } = git(checkout, command);
  if (!ok && /^fatal: Not a valid object name/m.test(complaint)) return new Map();
  if (!ok) throw incompleteHistory(complaint);
  const lines = output.toString("utf8").split("\0").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [facts = "", ...path] = line.split("\t");
      return [path.join("\t"), blobIn(facts)];
    }),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
