import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../files/package-root.ts";
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
