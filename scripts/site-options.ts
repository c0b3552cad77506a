import { parseArgs } from "node:util";

export interface SiteOptions {
  /** Where a build is written; null for the default, `dist/`. */
  readonly out: string | null;
}

/** A sentence for a person who started a program in a way that can't work. */
export class UsageError extends Error {}

/**
 * Reads the flags that start, dev and build share. `--claims` becomes `CLAIMS_DIR` and
 * `--without-history` `WITHOUT_HISTORY`, which the configuration reads.
 * `--relative` becomes `RELATIVE`, `--ledger` `LEDGER`. Null where help was asked for and given.
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
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} (--help lists the flags)`);
  }
}
