import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { command } from "../../scripts/command.ts";
import { commands, invocation } from "../../scripts/commands.ts";
import { valueIn } from "../../scripts/github/api.ts";
import { starterFiles } from "../../scripts/new/starter-files.ts";
import { runScript } from "../run-script.ts";

const cli = (...parameters: readonly string[]) => runScript("scripts/cli.ts", parameters);

test("the README lists every command, with how it is called and what it does", () => {
  const readme = readFileSync("README.md", "utf8");
  const rows = Object.entries(commands).map(([name, { usage, summary }]) => {
    const call = invocation(name, usage).replaceAll("|", String.raw`\|`);
    return `| \`${call}\` | ${summary} |`;
  });
  expect(readme.split("\n").filter((line) => /^\| `npm (?:run|start)/.test(line) && !line.includes("bench"))).toEqual(
    rows,
  );
});

test("the package.json of a new map has every command", () => {
  const manifest = starterFiles("tea", "").find(({ path }) => path === "package.json");
  const scripts = valueIn(JSON.parse(manifest?.text ?? ""), "scripts");
  const names = Object.keys(commands).filter((name) => !name.includes(" "));
  expect(Object.keys(typeof scripts === "object" && scripts !== null ? scripts : {}).toSorted()).toEqual(
    [...names, "test"].toSorted(),
  );
});

test.each(Object.entries(commands))("%s explains all of its flags", async (name, { usage, load }) => {
  const { code, out, error } = await cli(...name.split(" "), "--help");
  expect([code, error]).toEqual([0, ""]);
  expect(out.split("\n")[0]).toBe(invocation(name, usage));
  const { flags } = await load(["--help"]);
  for (const flag of Object.keys(flags)) expect(out).toMatch(new RegExp(`^  --${flag}(?= |$)`, "m"));
});

test.each(Object.keys(commands))("%s refuses an unknown flag, with exit code 2", async (name) => {
  const kind = name === "new" ? ["claim"] : [];
  const { code, out, error } = await cli(...name.split(" "), ...kind, "--colour-of-tea", "green");
  expect([code, out, error]).toEqual([2, "", "There is no flag `--colour-of-tea`. See --help.\n"]);
});

test("a name that is no command is answered with the list of commands, on standard error", async () => {
  for (const name of ["constructor", "__proto__", "buidl"]) {
    const { code, out, error } = await cli(name);
    const meant = name === "buidl" ? " Did you mean `build`?" : "";
    expect([code, out, error.split("\n")[0]]).toEqual([2, "", `There is no command \`${name}\`.${meant}`]);
    expect(error).toContain("\n  check [PATH…]");
  }
});

const tea = command({
  about: "Makes tea.",
  flags: {
    milk: { help: "adds milk" },
    cups: { value: "N", help: "how many" },
    guest: { value: "NAME", help: "who comes", repeated: true },
    pot: { choices: ["brown", "white"], help: "which pot" },
    sugar: { choices: ["one", "two"], optional: true, help: "how much (default: none)" },
  },
  run: (values) => {
    made.push(values);
  },
});
const made: unknown[] = [];

test("switches that are not given are off, repeated flags are lists, and the first choice is the default", async () => {
  await tea.execute([]);
  await tea.execute(["--sugar", "two", "--guest", "Ada", "--milk", "--guest", "Bo", "--pot=white", "--cups", "3"]);
  expect(made).toEqual([
    { milk: false, guest: [], pot: "brown" },
    { milk: true, guest: ["Ada", "Bo"], pot: "white", sugar: "two", cups: "3" },
  ]);
});

test("a choice that there is not is refused, with those that there are", async () => {
  await expect(tea.execute(["--pot", "blue"])).rejects.toThrow("There is no pot `blue`. --pot takes brown or white.");
});
