import { join } from "node:path";
import { pathToFileURL } from "node:url";
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

/** The local address of the list of rules, for reports on a map without an address of its own. */
export const rulesFile = (): string => pathToFileURL(join(packageRoot, "claims/README.md")).href;
