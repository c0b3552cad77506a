import { parseArgs } from "node:util";

export interface SiteOptions {
  /** The output folder; null for the default, `dist/`. */
  readonly out: string | null;
}

/** Thrown for wrong arguments; the message is for the user. */
export class UsageError extends Error {}

/**
 * Reads the flags that start, dev and build share, and stores them in the environment variables that the site's configuration
 * reads: CLAIMS_DIR, WITHOUT_HISTORY, RELATIVE and LEDGER. With `--help`, prints the help and returns null.
 */
export function readSiteOptions(help: string): SiteOptions | null {
  const { values } = parse();
  if (values.help) {
    process.stdout.write(help);
    return null;
  }
  if (values.claims !== undefined) process.env["CLAIMS_DIR"] = values.claims;
  if (values["without-history"]) process.env["WITHOUT_HISTORY"] = "1";
  if (values.ledger !== undefined) process.env["LEDGER"] = values.ledger;
  if (values.relative) process.env["RELATIVE"] = "1";
  return { out: values.out ?? null };
}

function parse() {
  try {
    return parseArgs({
      options: {
        claims: { type: "string" },
        out: { type: "string" },
        "without-history": { type: "boolean" },
        relative: { type: "boolean" },
        ledger: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} (see --help)`);
  }
}
