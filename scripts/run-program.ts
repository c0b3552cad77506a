import { stripVTControlCharacters } from "node:util";
import { ComponentError } from "../src/astro/own-files.ts";
import { commandsHere } from "../src/files/commands-here.ts";
import { HistoryError } from "../src/files/git.ts";
import { MissingFolder } from "../src/files/read-claims.ts";
import { LedgerError } from "../src/files/read-ledger.ts";
import { codeOf, refusalOf, WriteError } from "../src/files/write-files.ts";
import { ClaimsError } from "../src/site/compilation.ts";
import { SettingsError } from "../src/site/settings.ts";
import { visibleLines } from "../src/text/characters.ts";

/** Thrown for wrong arguments; the message is for the user. */
export class UsageError extends Error {}

/** Runs a program. Prints the message of an error and sets the exit code: 1 for errors in the claim files, 2 if it could not run. */
export async function runProgram(program: () => Promise<void> | void): Promise<void> {
  endWithReader();
  try {
    await program();
  } catch (error) {
    process.exitCode = error instanceof ClaimsError ? 1 : 2;
    process.stderr.write(`${error instanceof ClaimsError ? error.message : shown(messageOf(error))}\n`);
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

/** A message without colours. It may have words of a contributor, such as the name of a file; the checker's report has escaped them. */
const shown = (message: string): string => visibleLines(stripVTControlCharacters(message)).join("\n");

const forPeople = [ComponentError, SettingsError, UsageError, MissingFolder, HistoryError, LedgerError, WriteError];

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (forPeople.some((kind) => error instanceof kind)) return commandsHere(error.message);
  return isRefusal(error) ? error.message : (error.stack ?? error.message);
}

/** Whether the system has refused something, such as a file or a port: then nothing is wrong with the program, and the message says what. */
function isRefusal(error: Error): boolean {
  return refusalOf(error) !== null || codeOf(error) === "EADDRINUSE";
}
