import { parseArgs } from "node:util";
import { commandsHere } from "../src/files/commands-here.ts";
import { readSettings, type Settings } from "../src/site/settings.ts";

export interface SiteOptions {
  /** The output folder; null for the default, `dist/`. */
  readonly out: string | null;
  readonly settings: Settings;
  /** Whether to build again even if nothing has changed. */
  readonly fresh: boolean;
}

/** Thrown for wrong arguments; the message is for the user. */
export class UsageError extends Error {}

/** Reads the flags that start, dev and build share, and the environment. With `--help`, prints the help and returns null. */
export function readSiteOptions(help: string): SiteOptions | null {
  const { values } = parse();
  if (values.help) {
    process.stdout.write(commandsHere(help));
    return null;
  }
  const settings = readSettings({
    ...process.env,
    ...(values.claims !== undefined && { CLAIMS_DIR: values.claims }),
    ...(values["without-history"] && { WITHOUT_HISTORY: "1" }),
    ...(values["former-downloads"] && { FORMER_DOWNLOADS: "1" }),
    ...(values.ledger !== undefined && { LEDGER: values.ledger }),
    ...(values.relative && { RELATIVE: "1" }),
    ...(values.shard !== undefined && { SHARD: values.shard }),
  });
  return { out: values.out ?? null, settings, fresh: values.fresh ?? false };
}

function parse() {
  try {
    return parseArgs({
      options: {
        claims: { type: "string" },
        out: { type: "string" },
        fresh: { type: "boolean" },
        shard: { type: "string" },
        "without-history": { type: "boolean" },
        "former-downloads": { type: "boolean" },
        relative: { type: "boolean" },
        ledger: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(
      `${(error instanceof Error ? error.message : String(error)).replace(/(?<![.?])$/, ".")} See --help.`,
    );
  }
}
