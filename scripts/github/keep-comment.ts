import type { GithubApi } from "./github-api.ts";
import { listOf, numberIn, textIn } from "./read-json.ts";
import { shortened } from "./shortened.ts";
import { withoutCalls } from "./without-calls.ts";

const pageSize = 100;

/** A comment that is kept up to date. */
export interface Comment {
  /** Identifies the comment among those of the bot. */
  readonly name: string;
  /** Markdown, which may contain text by anybody; mentions in it are disabled. */
  readonly text: string;
  /** A sentence that says where the full text is, if the text is too long. */
  readonly whole: string;
}

/**
 * Creates or updates the bot's comment of this name on an issue or pull request. Never changes comments by other people.
 */
export async function keepComment(api: GithubApi, issue: number, { name, text, whole }: Comment): Promise<void> {
  const marker = `<!-- ${name} -->`;
  const body = `${marker}\n${shortened(withoutCalls(text), whole)}`;
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
