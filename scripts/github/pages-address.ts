/**
 * Prints the address at which GitHub Pages serves the repository's site, as an output of a workflow step:
 * `address=https://owner.github.io/name/`, or a custom domain. If GitHub doesn't say, prints the default address.
 */
import { runStep } from "./run-step.ts";
import { githubApi, GithubError } from "./github-api.ts";
import { textIn } from "./read-json.ts";

await runStep(async () => {
  const api = githubApi(process.env);
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
});
