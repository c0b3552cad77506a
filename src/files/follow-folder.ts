import { compareText } from "../text/compare-text.ts";
import { isClaimFile } from "./claim-file.ts";
import { git } from "./git.ts";
import { readLog, type LoggedCommit } from "./read-log.ts";

/** The file in every claims folder. */
const mapFile = "map.yaml";

/**
 * The changes in a claims folder by each commit of the main line, from the oldest to the newest. Follows renames of the folder, such
 * as `git mv claims data/claims`. `checkout` is any folder of the repository; `prefix` is the path of the claims folder at the revision,
 * "" or ending with "/".
 */
export function followFolder(checkout: string, prefix: string, revision = "HEAD"): readonly LoggedCommit[] {
  const commits = readLog(checkout, prefix, revision);
  for (const index of beginnings(commits).toReversed()) {
    const beginning = commits[index];
    const former = beginning && formerPlace(checkout, prefix, beginning, revision);
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

/** The files of a folder: blobs by path. */
interface Place {
  readonly prefix: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The former path of a folder, if most files that a commit added came from one other folder that is no longer a claims folder;
 * otherwise null.
 */
function formerPlace(checkout: string, prefix: string, { id, files }: LoggedCommit, revision: string): Place | null {
  const before = tree(checkout, `${id}^`);
  const added = files.filter(({ blob }) => blob !== null);
  const pathsByName = Map.groupBy(before.keys(), nameOf);
  /** The number of files that came from each folder; unchanged files count twice. */
  const votes = new Map<string, { count: number; weight: number }>();
  for (const { path, blob } of added) {
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
  const remaining = within(tree(checkout, revision), place, prefix);
  return remaining.has(mapFile) || (place !== "" && remaining.size > 0)
    ? null
    : { prefix: place, files: within(before, place, prefix) };
}

/** The claim files of a folder, without those of a nested claims folder. */
function within(all: ReadonlyMap<string, string>, prefix: string, except: string): ReadonlyMap<string, string> {
  const isNested = except.startsWith(prefix);
  const inside = [...all].filter(([path]) => path.startsWith(prefix) && !(isNested && path.startsWith(except)));
  return new Map(
    inside.map(([path, blob]) => [path.slice(prefix.length), blob] as const).filter(([path]) => isClaimFile(path)),
  );
}

/** The blobs of a revision's files by their paths; `git ls-tree -z` prints `mode type blob`, a tab and the path for each. */
function tree(checkout: string, revision: string): ReadonlyMap<string, string> {
  const { output, ok } = git(checkout, ["ls-tree", "-r", "-z", "--full-tree", revision]);
  if (!ok) return new Map();
  const lines = output.toString("utf8").split("\0").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [facts = "", path = ""] = line.split("\t");
      return [path, facts.split(" ")[2] ?? ""];
    }),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
