import type { GithubApi } from "./github-api.ts";
import { listOf, numberIn, textIn } from "./read-json.ts";

/** GitHub takes at most 65,536 characters. */
const mostCharacters = 60_000;
const pageSize = 100;

/**
 * Keeps one comment of ours on an issue or pull request: written once, then brought up to date. `name` tells our comments
 * apart; a comment that somebody else wrote is never touched, whatever it contains.
 */
export async function keepComment(api: GithubApi, issue: number, name: string, text: string): Promise<void> {
  const marker = `<!-- ${name} -->`;
  const body = `${marker}\n${shortened(text)}`;
  const known = await findComment(api, issue, marker);
  if (known === null) await api.send("POST", `issues/${issue}/comments`, { body });
  else await api.send("PATCH", `issues/comments/${known}`, { body });
}

async function findComment(api: GithubApi, issue: number, marker: string): Promise<number | null> {
  for (let page = 1; ; page++) {
    const comments = listOf(await api.send("GET", `issues/${issue}/comments?per_page=${pageSize}&page=${page}`));
    const ours = comments.find(
      (comment) =>
        textIn(comment, "user", "login") === "github-actions[bot]" && textIn(comment, "body").startsWith(marker),
    );
    if (ours !== undefined) return numberIn(ours, "id");
    if (comments.length < pageSize) return null;
  }
}

function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  const end = text.lastIndexOf("\n", mostCharacters);
  return `${text.slice(0, end)}\n\nThe rest is in the log of the workflow.\n`;
}
