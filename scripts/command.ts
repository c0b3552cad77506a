import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { commandsHere } from "../src/files/commands-here.ts";
import { nearest } from "../src/text/nearest.ts";
import { UsageError } from "./run-program.ts";

/** A flag of a command: a switch, unless it takes a value or one of several choices. */
export interface Flag {
  /** What it does, as a phrase. */
  readonly help: string;
  /** What stands for its value in the help: `DIR`. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly repeated?: true;
  /** The values that it takes. The first is the default, unless the flag is optional. */
  readonly choices?: readonly string[];
  readonly optional?: true;
}

export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<One extends Flag> = One extends { readonly choices: readonly (infer Choice)[] }
  ? Choice | (One extends { readonly optional: true } ? undefined : never)
  : One extends { readonly repeated: true }
    ? readonly string[]
    : One extends { readonly value: string }
      ? string | undefined
      : boolean;

/** The values of flags in the order in which they were given. A switch that was not given is false, a repeated flag an empty list. */
export type Values<Known extends Flags> = { readonly [Name in keyof Known]: ValueOf<Known[Name]> };

interface Definition<Known extends Flags> {
  /** What the command does, in one or more sentences. */
  readonly about: string;
  readonly flags: Known;
  /** What it takes besides flags: nothing, if this is left out. */
  readonly positionals?: {
    /** How many there must be; any number, if this is left out. */
    readonly count?: number;
    /** Each with its name and what it is. */
    readonly help: readonly (readonly [name: string, help: string])[];
    /** What is said if their number is wrong. */
    readonly wrong?: string;
  };
  /** What is to be said after the flags: the environment, examples. */
  readonly notes?: string;
  /** What the exit codes mean. */
  readonly exit?: string;
  readonly run: (values: Values<Known>, positionals: readonly string[]) => Promise<void> | void;
}

/** A command, apart from the types of its flags. */
export interface Command extends Pick<Definition<Flags>, "about" | "flags" | "positionals" | "notes" | "exit"> {
  /** Reads arguments and runs. Throws a `UsageError` for wrong ones. */
  readonly execute: (given: readonly string[]) => Promise<void>;
}

/** Makes a command of its flags and of what it does with their values. */
export function command<const Known extends Flags>(definition: Definition<Known>): Command {
  const { flags, positionals: { count, wrong } = { count: 0 }, run } = definition;
  return {
    ...definition,
    execute: async (given) => {
      const { values, positionals } = parse(given, flags);
      checkChoices(values, flags);
      if (count !== undefined && positionals.length !== count)
        throw new UsageError(
          wrong ?? `\`${positionals.slice(count).join(" ")}\` does not belong to a flag. See --help.`,
        );
      await run(values, positionals);
    },
  };
}

function parse(given: readonly string[], flags: Flags) {
  const options: ParseArgsOptionsConfig = {};
  for (const [name, { value, choices, repeated = false, optional = false }] of Object.entries(flags)) {
    const byDefault = repeated ? [] : optional ? undefined : choices?.[0];
    options[name] =
      value === undefined && choices === undefined
        ? { type: "boolean", default: false }
        : { type: "string", multiple: repeated, default: byDefault };
  }
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${messageFor(error, Object.keys(flags)).replace(/(?<![.?])$/, ".")} See --help.`);
  }
}

/** Replaces Node's message for an unknown flag, which explains how to pass it as a positional argument. */
function messageFor(error: unknown, flags: readonly string[]): string {
  const words = error instanceof Error ? error.message : String(error);
  const [, flag] = /^Unknown option '(-[^']+)'/.exec(words) ?? [];
  if (flag === undefined) return words;
  const meant = nearest(flag.replace(/^-+/, ""), flags);
  return `There is no flag \`${flag}\`.${meant === null ? "" : ` Did you mean \`--${meant}\`?`}`;
}

function checkChoices<Known extends Flags>(values: unknown, flags: Known): asserts values is Values<Known> {
  for (const [name, { choices }] of Object.entries(flags)) {
    const value: unknown = typeof values === "object" && values !== null ? Reflect.get(values, name) : undefined;
    if (choices === undefined || typeof value !== "string" || choices.includes(value)) continue;
    const listed = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
    throw new UsageError(`There is no ${name} \`${value}\`. --${name} takes ${listed}.`);
  }
}

/** Runs a command with what was given after its name, or prints its help. `load` gets the same. */
export async function runCommand(
  invocation: string,
  load: (given: readonly string[]) => Promise<Command> | Command,
  given: readonly string[],
): Promise<void> {
  const loaded = await load(given);
  const wantsHelp = given.some((word) => word === "--help" || word === "-h");
  if (wantsHelp) process.stdout.write(commandsHere(helpOf(invocation, loaded)));
  else await loaded.execute(given);
}

/** The help of a command: how it is called, what it does, its arguments and flags in two columns, and its exit codes. */
function helpOf(invocation: string, { about, flags, positionals, notes, exit }: Command): string {
  const rows = [
    ...(positionals?.help ?? []),
    ...Object.entries(flags).map(([name, { value, choices, optional, help }]) => {
      const label = `--${name}${value === undefined ? "" : ` ${value}`}${choices ? ` ${choices.join("|")}` : ""}`;
      return [
        label,
        choices && !optional && !/default/.test(help) ? `${help} (default: ${choices[0] ?? ""})` : help,
      ] as const;
    }),
  ];
  const width = Math.min(26, 2 + Math.max(...rows.map(([label]) => label.length)));
  const table = rows.flatMap(([label, help]) => {
    const lines = help.split("\n").flatMap((line) => wrapped(line, 110 - width));
    const [first = "", ...others] = lines;
    const isShort = label.length < width;
    return [
      `  ${isShort ? label.padEnd(width) + first : label}`,
      ...(isShort ? others : lines).map((line) => `  ${"".padEnd(width)}${line}`),
    ].map((line) => line.trimEnd());
  });
  const parts = [invocation, about, table.join("\n"), notes ?? "", exit === undefined ? "" : `Exit code: ${exit}`];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function wrapped(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
