import { stripVTControlCharacters } from "node:util";
import { commandsHere } from "../src/files/commands-here.ts";
import { HistoryError } from "../src/files/history-error.ts";
import { LedgerError } from "../src/files/read-ledger.ts";
import { ComponentError } from "../src/astro/component-error.ts";
import { ClaimsError } from "../src/site/claims-report.ts";
import { PartError } from "../src/files/merge-parts.ts";
import { MissingFolder } from "../src/files/read-claims.ts";
import { codeOf, refusalOf, WriteError } from "../src/files/write-error.ts";
import { SettingsError } from "../src/site/settings.ts";
import { visibleLines } from "../src/text/visible-text.ts";
import { endWithReader } from "./end-with-reader.ts";
import { UsageError } from "./site-options.ts";

/** Runs a command. Prints the message of an error and sets the exit code: 1 for errors in the claim files, 2 if it could not run. */
export async function runProgram(program: () => Promise<void> | void): Promise<void> {
  endWithReader();
  try {
    await program();
  } catch (error) {
    process.exitCode = error instanceof ClaimsError ? 1 : 2;
    process.stderr.write(`${error instanceof ClaimsError ? error.message : shown(messageOf(error))}\n`);
  }
}

/** A message without colours. It may have words of a contributor, such as the name of a file; the checker's report has escaped them. */
const shown = (message: string): string => visibleLines(stripVTControlCharacters(message)).join("\n");

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForPeople = [
    ComponentError,
    SettingsError,
    UsageError,
    MissingFolder,
    HistoryError,
    LedgerError,
    WriteError,
    PartError,
  ].some((kind) => error instanceof kind);
  if (isForPeople) return commandsHere(error.message);
  return isRefusal(error) ? error.message : (error.stack ?? error.message);
}

/** Whether the system has refused something, such as a file or a port: then nothing is wrong with the program, and the message says what. */
function isRefusal(error: Error): boolean {
  return refusalOf(error) !== null || codeOf(error) === "EADDRINUSE";
}
