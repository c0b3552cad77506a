import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "./package-root.ts";

/** The local address of the list of rules, for reports on a map without an address of its own. */
export const rulesFile = (): string => pathToFileURL(join(packageRoot, "claims/README.md")).href;
