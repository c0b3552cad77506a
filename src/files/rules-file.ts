import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The local address of the list of rules, for reports on a map without an address of its own. */
export const rulesFile = (): string => pathToFileURL(join(import.meta.dirname, "../../claims/README.md")).href;
