#!/usr/bin/env node
import module from "node:module";
import { packageVersion } from "../src/files/package-root.ts";
import { nearest } from "../src/text/nearest.ts";
import { runCommand } from "./command.ts";
import { commands, invocation } from "./commands.ts";
import { runProgram, UsageError } from "./run-program.ts";

const given = process.argv.slice(2);
const [first = "", second = ""] = given;

await runProgram(async () => {
  if (isTooOld(process.versions.node))
    throw new UsageError(
      `This is Node ${process.versions.node}, and disputed-territory needs 22.12 or later: https://nodejs.org`,
    );
  // Node keeps what it compiles in the system's temporary folder. A command then starts in half the time.
  module.enableCompileCache();
  const name = [`${first} ${second}`, first].find((each) => Object.hasOwn(commands, each)) ?? "";
  const listed = commands[name];
  if (first === "github") {
    // The steps of the workflows on GitHub read what follows.
    process.argv.splice(2, 1);
    await import("./github/step.ts");
  } else if (listed) await runCommand(invocation(name, listed.usage), listed.load, given.slice(name.split(" ").length));
  else if (first === "--version" || first === "-v") process.stdout.write(`${packageVersion()}\n`);
  else if (["", "--help", "-h"].includes(first)) process.stdout.write(listOfCommands());
  else {
    const meant = nearest(first, Object.keys(commands));
    const question = meant === null ? "" : ` Did you mean \`${meant}\`?`;
    throw new UsageError(`There is no command \`${first}\`.${question}\n\n${listOfCommands().trimEnd()}`);
  }
});

function listOfCommands(): string {
  const rows = Object.entries(commands).map(([name, { usage, summary }]) => [
    `${name} ${usage}`.trim(),
    summary.replaceAll(/`|\[(.+?)\]\(.+?\)/g, "$1"),
  ]);
  const width = Math.max(...rows.map(([label = ""]) => label.length));
  const list = rows.map(([label = "", summary = ""]) => `  ${label.padEnd(width)}   ${summary}\n`).join("");
  return `disputed-territory COMMAND [FLAGS]\n\n${list}\ndisputed-territory COMMAND --help says more.\n`;
}

/** Node would otherwise stop in the middle of a command, with an error that nobody can read. */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < 22 || (major === 22 && minor < 12);
}
