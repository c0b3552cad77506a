import { readFile } from "node:fs/promises";

/** Thrown for an error response of GitHub; the message is for the workflow's log. */
export class GithubError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** GitHub's REST API for one repository. */
export interface GithubApi {
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
  /** Sends a request to a path under the repository and returns the parsed response. Throws a `GithubError` for an error response. */
  readonly send: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

/** Creates the API from the environment of GitHub Actions, with the token in `GH_TOKEN`. */
export function githubApi(): GithubApi {
  const repository = needed("GITHUB_REPOSITORY");
  const root = process.env["GITHUB_API_URL"] ?? "https://api.github.com";
  const token = needed("GH_TOKEN");
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new GithubError(`\`${repository}\` is not a repository: GITHUB_REPOSITORY must be \`owner/name\`.`, 0);
  return {
    repository,
    send: async (method, path, body) => {
      const response = await fetch(`${root}/repos/${repository}/${path}`, {
        method,
        headers: {
          Accept: "application/vnd.github+json",
          Authorization: `Bearer ${token}`,
          "X-GitHub-Api-Version": "2022-11-28",
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok)
        throw new GithubError(
          `GitHub answered ${response.status} to ${method} ${path}: ${text.slice(0, 300)}`,
          response.status,
        );
      const answer: unknown = text === "" ? null : JSON.parse(text);
      return answer;
    },
  };
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new GithubError(`${name} is not set: this program runs in a workflow of GitHub Actions.`, 0);
  return value;
}

/** The event that has started the workflow. */
export async function eventOf(): Promise<unknown> {
  return JSON.parse(await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
}

/** The value at a path of keys in parsed JSON; undefined if there is none. */
export function valueIn(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** A string in parsed JSON; "" if there is none. */
export function textIn(json: unknown, ...keys: readonly string[]): string {
  const value = valueIn(json, ...keys);
  return typeof value === "string" ? value : "";
}

/** An integer in parsed JSON. Throws if there is none. */
export function numberIn(json: unknown, ...keys: readonly string[]): number {
  const value = valueIn(json, ...keys);
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Error(`No integer at ${keys.join(".")}.`);
  return value;
}

/** A list in parsed JSON; empty if there is none. */
export function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}
