import { relative, resolve } from "node:path";
import { packageRoot } from "../files/package-root.ts";
import { installedCommands } from "../text/installed-commands.ts";

/**
 * Returns a function that puts the commands into a text that work for the people who maintain the map in this claims folder: `npm run` where
 * it stands in the repository of the program, `npx` for any other map.
 */
export function commandsFor(claimsFolder: string): (text: string) => string {
  const isOwn = !packageRoot.includes("node_modules") && !relative(packageRoot, resolve(claimsFolder)).startsWith("..");
  return isOwn ? (text) => text : installedCommands;
}
