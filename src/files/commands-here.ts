import type { Diagnostic } from "../claims/model/index.ts";
import { installedCommands } from "../text/installed-commands.ts";
import { packageRoot } from "./package-root.ts";

/** Whether the program is installed as a package: then a map has its commands by `npx`. */
const isInstalled = packageRoot.includes("node_modules");

/** A text with the commands that work where the program runs. */
export const commandsHere = (text: string): string => (isInstalled ? installedCommands(text) : text);

/** Diagnostics whose messages name the commands that work where the program runs. */
export const withCommandsHere = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.map((found) => ({ ...found, message: commandsHere(found.message), help: commandsHere(found.help) }));
