/**
 * Says where GitHub Pages serves the repository's site, as an output of a workflow's step: `address=https://owner.github.io/name/`,
 * or a domain of one's own. Where GitHub doesn't say, it is the address that such a site has at first.
 */
import { runStep } from "./run-step.ts";
import { githubApi, GithubError } from "./github-api.ts";
import { textIn } from "./read-json.ts";

await runStep(async () => {
  const api = githubApi(process.env);
  const [owner = "", name = ""] = api.repository.toLowerCase().split("/");
  const host = `${owner}.github.io`;
  const usual = name === host ? `https://${host}/` : `https://${host}/${api.repository.split("/")[1] ?? ""}/`;
  const told = await api.send("GET", "pages").then(
    (answer) => textIn(answer, "html_url"),
    (error: unknown) => {
      if (!(error instanceof GithubError)) throw error;
      process.stderr.write(`${error.message}\nThe address is taken to be ${usual}\n`);
      return "";
    },
  );
  const address = /^https?:\/\/[\w.:-]+(?:\/[\w./~-]*)?$/.test(told) ? told : usual;
  process.stdout.write(`address=${address.replace(/\/?$/, "/")}\n`);
});
