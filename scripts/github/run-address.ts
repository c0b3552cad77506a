/** The page of a workflow run, which lists its artifacts; `run` is its id. */
export function runAddress(environment: NodeJS.ProcessEnv, run: number): string {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${run}`;
}
