import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "./package-root.ts";

/** The address on this machine of the page that lists the rules: for reports on a map whose own address isn't known. */
export const rulesFile = (): string => pathToFileURL(join(packageRoot, "claims/README.md")).href;
