import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { packageRoot } from "../files/package-root.ts";
import { installedCommands } from "../text/installed-commands.ts";
import { webUrl } from "./addresses/source-url.ts";

/** Where the program that made the site comes from, as its package.json says; "" where that says nothing. */
export const programUrl: string = addressIn(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")));

/** The home page of a package, otherwise its repository; "" where neither is a web address. */
export function addressIn(manifest: unknown): string {
  const repository = valueIn(manifest, "repository");
  const given = [valueIn(manifest, "homepage"), repository, valueIn(repository, "url")];
  return (
    given.flatMap((value) => (typeof value === "string" ? (webUrl(value.replace(/^git\+/, "")) ?? []) : []))[0] ?? ""
  );
}

function valueIn(json: unknown, key: string): unknown {
  return typeof json === "object" && json !== null
    ? Object.entries(json).find(([name]) => name === key)?.[1]
    : undefined;
}

/**
 * Returns a function that puts the commands into a text that work for the people who maintain the map in this claims folder: `npm run` where
 * it stands in the repository of the program, `npx` for any other map.
 */
export function commandsFor(claimsFolder: string): (text: string) => string {
  const isOwn = !packageRoot.includes("node_modules") && !relative(packageRoot, resolve(claimsFolder)).startsWith("..");
  return isOwn ? (text) => text : installedCommands;
}
