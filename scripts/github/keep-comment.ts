import type { GithubApi } from "./github-api.ts";
import { listOf, numberIn, textIn } from "./read-json.ts";
import { shortened } from "./shortened.ts";
import { withoutCalls } from "./without-calls.ts";

const pageSize = 100;

/** What a comment says. */
export interface Comment {
  /** Tells our comments apart. */
  readonly name: string;
  /** Markdown, which may be anybody's: it calls no one. */
  readonly text: string;
  /** A sentence that says where the whole text is, for one that is too long. */
  readonly whole: string;
}

/**
 * Keeps one comment of ours on an issue or pull request: written once, then brought up to date. A comment that somebody else
 * wrote is never touched, whatever it contains.
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
