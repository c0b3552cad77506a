#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/files/package-root.ts";

/** The commands, each a module that runs when it is loaded. */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  new: () => import("./new.ts"),
  dev: () => import("./dev.ts"),
  start: () => import("./start.ts"),
  build: () => import("./build.ts"),
  check: () => import("./check.ts"),
  standing: () => import("./standing.ts"),
  impact: () => import("./impact.ts"),
  export: () => import("./export.ts"),
};

const help = `disputed-territory COMMAND [FLAGS]

  new debate FOLDER   start a map of your own
  new                 write a claim, question, source or person, question by question
  dev                 serve the map and refresh it on every change
  start               build the map and serve it
  build               build the map into dist/
  check               check the claim files; --fix repairs what can be repaired
  standing            which claims stand, and why
  impact              what a change of the claims does
  export              the debate, or its sources, in another format

disputed-territory COMMAND --help says more.
`;

const [name = ""] = process.argv.slice(2);
const command = commands[name];
if (command) {
  // Each command reads the flags that follow its name.
  process.argv.splice(2, 1);
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
