import { git } from "./git.ts";

/**
 * Published commits that are no longer on the first-parent line, from the newest to the oldest. If a branch has its own commits,
 * `git pull` makes the published branch the second parent of the merge. Only commits that changed the claims folder count; `prefix` is
 * its path in the repository.
 */
export function skippedCommits(checkout: string, prefix: string): readonly string[] {
  const tips = [...pulledTips(checkout), ...upstreamTip(checkout)];
  if (tips.length === 0) return [];
  const mainLine = new Set(revisions(checkout, ["HEAD", "--"]));
  const published = tips.flatMap((tip) => revisions(checkout, [tip, "--", `:(top,literal)${prefix}`]));
  return [...new Set(published)].filter((commit) => !mainLine.has(commit));
}

function revisions(checkout: string, parameters: readonly string[]): readonly string[] {
  return linesOf(checkout, ["rev-list", "--first-parent", ...parameters]);
}

/** The second parents of merges from a remote branch of the same name, recognised by the subject of the merge. */
function pulledTips(checkout: string): readonly string[] {
  const merges = linesOf(checkout, ["log", "--first-parent", "--merges", "--no-color", "--format=%P %s", "HEAD", "--"]);
  return merges.flatMap((line) => {
    const [, tip = "", subject = ""] = /^[0-9a-f]+ ([0-9a-f]+) (.*)$/.exec(line) ?? [];
    return isPull(subject) ? [tip] : [];
  });
}

/** Whether the subject of a merge is that of a pull: `Merge branch 'main' of example.org:map into main`. */
export function isPull(subject: string): boolean {
  const pattern = /^Merge (remote-tracking )?branch '([^':]+)'( of \S+)?(?: into ([^\s']+))?$/;
  const [, tracking, branch = "", remote, into] = pattern.exec(subject) ?? [];
  if (tracking === undefined && remote === undefined) return false;
  const name = tracking === undefined ? branch : branch.slice(branch.indexOf("/") + 1);
  // For the main branch, git omits `into …`.
  return into === undefined ? ["main", "master"].includes(name) : name === into;
}

/** The upstream branch of the same name, if it is known here. */
function upstreamTip(checkout: string): readonly string[] {
  const [branch = ""] = linesOf(checkout, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  const [upstream = ""] = linesOf(checkout, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]);
  if (branch === "" || !upstream.endsWith(`/${branch}`)) return [];
  const isMerged = git(checkout, ["merge-base", "--is-ancestor", upstream, "HEAD"]).ok;
  return isMerged ? linesOf(checkout, ["rev-parse", upstream]) : [];
}

function linesOf(checkout: string, parameters: readonly string[]): readonly string[] {
  const { output, ok } = git(checkout, parameters);
  return ok ? output.toString("utf8").split("\n").filter(Boolean) : [];
}
