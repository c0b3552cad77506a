#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { packageRoot } from "../src/files/package-root.ts";

/** The commands, each a module that runs when it is loaded. */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  new: () => import("./new.ts"),
  dev: () => import("./dev.ts"),
  start: () => import("./start.ts"),
  build: () => import("./build.ts"),
  merge: () => import("./merge.ts"),
  check: () => import("./check.ts"),
  standing: () => import("./standing.ts"),
  impact: () => import("./impact.ts"),
  export: () => import("./export.ts"),
  import: () => import("./import.ts"),
  mcp: () => import("./mcp.ts"),
};

/** The steps of the workflows on GitHub. */
const githubSteps: Readonly<Record<string, () => Promise<unknown>>> = {
  "answer-issue": () => import("./github/answer-issue.ts"),
  "guard-issue": () => import("./github/guard-issue.ts"),
  "pages-address": () => import("./github/pages-address.ts"),
  "post-review": () => import("./github/post-review.ts"),
  "propose-claim": () => import("./github/propose-claim.ts"),
  "read-issue": () => import("./github/read-issue.ts"),
  "start-check": () => import("./github/start-check.ts"),
  "write-review": () => import("./github/write-review.ts"),
};

const help = `disputed-territory COMMAND [FLAGS]

  new debate FOLDER   start a map of your own
  new                 write a claim, question, source or person, question by question
  dev                 serve the map and refresh it on every change
  start               build the map and serve it
  build               build the map into dist/
  merge               join the parts of a site that several machines have built
  check               check the claim files; --fix repairs what can be repaired
  standing            which claims stand, and why
  impact              what changed claims do to the map
  export              the debate, or its sources, in another format
  import              a debate from the format of another tool
  mcp                 answer programs that speak the Model Context Protocol

disputed-territory COMMAND --help says more.
`;

const [name = "", step = ""] = process.argv.slice(2);
const [known, asked] = name === "github" ? [githubSteps, step] : [commands, name];
const command = Object.hasOwn(known, asked) ? known[asked] : undefined;
if (isTooOld(process.versions.node)) {
  process.stderr.write(
    `This is Node ${process.versions.node}, and disputed-territory needs 22.12 or later: https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else if (command) {
  // Each command reads what follows its name.
  process.argv.splice(2, name === "github" ? 2 : 1);
  // Node keeps what it compiles in the system's temporary folder. A command then starts in half the time.
  module.enableCompileCache();
  await command();
} else if (name === "--version" || name === "-v") {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  process.stdout.write(
    `${String(typeof manifest === "object" && manifest !== null && Reflect.get(manifest, "version"))}\n`,
  );
} else {
  const isHelp = name === "" || name === "--help" || name === "-h";
  (isHelp ? process.stdout : process.stderr).write(isHelp ? help : `There is no command \`${name}\`.\n\n${help}`);
  process.exitCode = isHelp ? 0 : 2;
}

/** Node would otherwise stop in the middle of a command, with an error that nobody can read. */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < 22 || (major === 22 && minor < 12);
}
