import { stripVTControlCharacters } from "node:util";
import type { Id } from "../src/claims/model/index.ts";
import { commandsHere } from "../src/files/commands-here.ts";
import { codeOf, refusalOf, WriteError } from "../src/files/write-error.ts";
import { visibleLines } from "../src/text/characters.ts";
import { nearest } from "../src/text/nearest.ts";
import { UserError } from "../src/text/user-error.ts";

/** Thrown for wrong arguments; the message is for the user. */
export class UsageError extends UserError {}

/** Runs a program. Prints the message of an error and sets the exit code: 1 for errors in the claim files, 2 if it could not run. */
export async function runProgram(program: () => Promise<void> | void): Promise<void> {
  endWithReader();
  try {
    await program();
  } catch (error) {
    const isReport = error instanceof UserError && error.exitCode === 1;
    process.exitCode = isReport ? 1 : 2;
    process.stderr.write(`${isReport ? error.message : shown(messageOf(error))}\n`);
  }
}

/**
 * Exits silently when the reader of standard output closes it, as in `npm run check | head`, and says so when a disk takes no more of
 * it. Without this, Node would print a stack trace.
 */
function endWithReader(): void {
  process.stdout.on("error", (error: Error) => {
    if (codeOf(error) === "EPIPE") process.exit();
    process.stderr.write(`${new WriteError("The output", refusalOf(error) ?? error.message).message}\n`);
    process.exit(2);
  });
  // Messages on standard error may be lost.
  process.stderr.on("error", () => undefined);
}

/** Whether standard output shows colours. */
export const wantsColour = (): boolean => process.stdout.isTTY && !process.env["NO_COLOR"];

/** A message without colours. It may have words of a contributor, such as the name of a file; the checker's report has escaped them. */
const shown = (message: string): string => visibleLines(stripVTControlCharacters(message)).join("\n");

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UserError) return commandsHere(error.message);
  // Where the system has refused something, such as a file or a port, nothing is wrong with the program, and the message says what.
  const isRefusal = refusalOf(error) !== null || codeOf(error) === "EADDRINUSE";
  return isRefusal ? error.message : (error.stack ?? error.message);
}

/** An error for an id that none of `ids` is, with the one that was probably meant. */
export function unknownId(kind: string, word: string, ids: Iterable<Id>): UsageError {
  const meant = nearest(word, ids);
  return new UsageError(`There is no ${kind} \`${word}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`);
}
