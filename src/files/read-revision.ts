import { basename, resolve } from "node:path";
import type { SourceFile } from "../claims/model/index.ts";
import { compareText } from "../text/order.ts";
import { isOtherFile } from "../text/paths.ts";
import { UserError } from "../text/user-error.ts";
import { prefixAt } from "./follow-folder.ts";
import { git } from "./git.ts";
import { readBlobs } from "./read-history.ts";

/**
 * The files of a claims folder at a git revision, with paths as in `readClaims`; empty if the folder did not exist then. Follows moves
 * of the folder since.
 * Throws a `UserError` if the revision can't be read.
 */
export function readRevision(folder: string, revision: string): readonly SourceFile[] {
  const inside = git(folder, ["rev-parse", "--show-prefix"]);
  if (!inside.ok)
    throw new UserError(
      /not a git repository/i.test(inside.complaint)
        ? `${folder} is not in a git checkout, so there is nothing to compare it with.`
        : `git can't read the history of ${folder}: ${inside.complaint}`,
    );
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (!commit.ok)
    throw new UserError(
      `There is no git revision \`${revision}\` here. In a shallow clone, run \`git fetch --unshallow\` to get older ones.`,
    );
  const id = commit.output.toString("utf8").trim();
  const prefix = prefixAt(folder, inside.output.toString("utf8").replace(/\n$/, ""), id);
  const listed = git(folder, ["ls-tree", "-r", "-z", "--full-tree", `${id}:${prefix}`]);
  const root = basename(resolve(folder)).normalize("NFC");
  const pathsOf = Map.groupBy(entriesIn(listed.output.toString("utf8")), ({ blob }) => blob);
  const files = [...readBlobs(folder, [...pathsOf.keys()])].flatMap(([blob, text]) =>
    (pathsOf.get(blob) ?? []).map(({ path }) => ({ path: `${root}/${path}`, text: text ?? "" })),
  );
  return files.sort((one, other) => compareText(one.path, other.path));
}

/** `git ls-tree -z` prints `mode type name`, a tab and the path for each. Skips what `readClaims` skips. */
function entriesIn(listing: string) {
  return listing.split("\0").flatMap((line) => {
    const [facts = "", ...names] = line.split("\t");
    const path = names.join("\t");
    const [mode = "", , blob = ""] = facts.split(" ");
    const isPassedOver = isOtherFile(path) || path.split("/").some((name) => name.startsWith("."));
    return mode.startsWith("100") && !isPassedOver ? [{ blob, path: path.normalize("NFC") }] : [];
  });
}
