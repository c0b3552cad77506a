import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { listOf, textIn, valueIn } from "../../../scripts/github/api.ts";
import { bareEnvironment } from "../../bare-environment.ts";
import { hostOf } from "../../host-of.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const workflow: unknown = parse(readFileSync(".github/workflows/publish-package.yml", "utf8"));
const received: unknown[] = [];

const folder = temporaryFolder();
writeFileSync(join(folder, "package.json"), '{ "name": "a-map", "version": "1.2.3" }\n');
const registry = createServer((request, response) => {
  const answer = (body: unknown): void => {
    if (request.method === "PUT") received.push(body);
    response.writeHead(request.method === "PUT" ? 201 : 404, { "Content-Type": "application/json" }).end("{}");
  };
  if (request.method === "PUT") json(request).then(answer, () => response.destroy());
  else answer(null);
});
const host = `${await hostOf(registry)}/`;
// What actions/setup-node writes, for a registry on this machine.
writeFileSync(join(folder, ".npmrc"), `//${host}:_authToken=\${NODE_AUTH_TOKEN}\nregistry=http://${host}\n`);

afterAll(() => {
  registry.close();
});

/** The shell lines of a step. */
function linesOf(job: string, name: string): string {
  const step = listOf(valueIn(workflow, "jobs", job, "steps")).find((one) => textIn(one, "name") === name);
  expect(step).toBeDefined();
  return textIn(step, "run");
}

const run = (lines: string, environment: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  promisify(execFile)("bash", ["-e", "-o", "pipefail", "-c", lines], {
    cwd: folder,
    env: {
      ...bareEnvironment,
      HOME: folder,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "example/a-map",
      ...environment,
    },
  });

test("a release whose tag is another version is not packed", async () => {
  const compare = linesOf("pack", "Compare the tag with the version");
  await run(compare, { TAG: "v1.2.3" });
  await expect(run(compare, { TAG: "v1.2.4" })).rejects.toThrow();
  await expect(run(compare, { TAG: "1.2.3" })).rejects.toThrow();
});

test("what is packed names the repository of the run, and is what the registry gets", async () => {
  await run(linesOf("pack", "Pack"));
  expect(readdirSync(join(folder, "package"))).toEqual(["a-map-1.2.3.tgz"]);
  const publish = linesOf("publish", "Publish");
  expect(publish).toContain(" --provenance ");
  // The statement itself is signed by a service that only a run on GitHub reaches.
  await run(publish.replace(" --provenance", ""), { NODE_AUTH_TOKEN: "a-token" });
  expect(received).toHaveLength(1);
  expect(valueIn(received[0], "versions", "1.2.3", "repository", "url")).toBe(
    "git+https://github.com/example/a-map.git",
  );
});

test("the job that may sign runs nothing but npm's own publishing", () => {
  const publish = valueIn(workflow, "jobs", "publish");
  expect(valueIn(publish, "permissions")).toEqual({ "id-token": "write" });
  expect(valueIn(workflow, "jobs", "pack", "permissions")).toBeUndefined();
  const commands = listOf(valueIn(publish, "steps")).flatMap((step) => textIn(step, "run") || []);
  expect(commands).toEqual([expect.stringMatching(/^npm publish --ignore-scripts /)]);
});
