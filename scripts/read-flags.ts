import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { commandsHere } from "../src/files/commands-here.ts";
import { nearest } from "../src/text/nearest.ts";
import { UsageError } from "./site-options.ts";

/**
 * Reads the flags and paths of a program. Throws a `UsageError` for a wrong flag. With `--help`, prints the help and returns
 * null.
 */
export function readFlags<Options extends ParseArgsOptionsConfig>(help: string, options: Options) {
  const all = { ...options, help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = parse(all);
  if ("help" in values && values.help === true) {
    process.stdout.write(commandsHere(help));
    return null;
  }
  return { values, positionals };
}

function parse<Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${messageFor(error, Object.keys(options)).replace(/(?<![.?])$/, ".")} See --help.`);
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
