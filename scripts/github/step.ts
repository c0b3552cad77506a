import { githubApi, GithubError, textIn } from "./api.ts";
import { answerIssue, postReview } from "./comments.ts";
import { guardIssue } from "./guard-issue.ts";
import { proposeClaim, startCheck } from "./propose-claim.ts";
import { reportSources } from "./report-sources.ts";

/**
 * The steps of the workflows on GitHub, by the name that is given to this program. All but the last two, which are loaded when
 * they run, import only Node and this folder, so that jobs that may write to GitHub install no packages.
 */
const steps: Readonly<Record<string, (...given: readonly string[]) => Promise<void>>> = {
  "guard-issue": (folder = "") => guardIssue(folder),
  "answer-issue": (folder = "") => answerIssue(folder),
  "propose-claim": (folder = "") => proposeClaim(folder),
  "start-check": () => startCheck(),
  "post-review": (folder = "") => postReview(folder),
  "report-sources": (folder = "") => reportSources(folder),
  "pages-address": () => printPagesAddress(),
  "read-issue": async (folder) => (await import("./read-issue.ts")).readIssue(folder),
  "write-review": async (base, folder) => (await import("./write-review.ts")).writeReview(base, folder),
};

const [name = "", ...given] = process.argv.slice(2);
try {
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (step === undefined)
    throw new Error(`There is no step \`${name}\`. The steps are ${Object.keys(steps).join(", ")}.`);
  await step(...given);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

/**
 * Prints the address at which GitHub Pages serves the repository's site, as an output of a workflow step:
 * `address=https://owner.github.io/name/`, or a custom domain. If GitHub doesn't say, prints the default address.
 */
async function printPagesAddress(): Promise<void> {
  const api = githubApi();
  const [owner = "", name = ""] = api.repository.toLowerCase().split("/");
  const host = `${owner}.github.io`;
  const usual = name === host ? `https://${host}/` : `https://${host}/${api.repository.split("/")[1] ?? ""}/`;
  const reported = await api.send("GET", "pages").then(
    (answer) => textIn(answer, "html_url"),
    (error: unknown) => {
      if (!(error instanceof GithubError)) throw error;
      process.stderr.write(`${error.message}\nUsing the default address ${usual}\n`);
      return "";
    },
  );
  const address = /^https?:\/\/[\w.:-]+(?:\/[\w./~-]*)?$/.test(reported) ? reported : usual;
  process.stdout.write(`address=${address.replace(/\/?$/, "/")}\n`);
}
