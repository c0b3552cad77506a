/** The page of a workflow's run, where its artifacts are; `run` is its number. */
export function runAddress(environment: NodeJS.ProcessEnv, run: number): string {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${run}`;
}
