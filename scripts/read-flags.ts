import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { nearest } from "../src/text/nearest.ts";
import { UsageError } from "./site-options.ts";

/**
 * Reads a program's flags and paths; a wrong flag is a `UsageError` that says so. Every program has `--help`: where it is
 * asked for, the help is printed and there is nothing to do (null).
 */
export function readFlags<Options extends ParseArgsOptionsConfig>(help: string, options: Options) {
  const all = { ...options, help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = parse(all);
  if ("help" in values && values.help === true) {
    process.stdout.write(help);
    return null;
  }
  return { values, positionals };
}

function parse<Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${inOurWords(error, Object.keys(options))} (--help lists the flags)`);
  }
}

/** Of a flag that it doesn't know, Node says how to make it a positional argument, which nobody means. */
function inOurWords(error: unknown, flags: readonly string[]): string {
  const words = error instanceof Error ? error.message : String(error);
  const [, flag] = /^Unknown option '(-[^']+)'/.exec(words) ?? [];
  if (flag === undefined) return words;
  const meant = nearest(flag.replace(/^-+/, ""), flags);
  return `There is no flag \`${flag}\`.${meant === null ? "" : ` Did you mean \`--${meant}\`?`}`;
}
