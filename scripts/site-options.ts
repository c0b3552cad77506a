import { commandsHere } from "../src/files/commands-here.ts";
import { visibleText } from "../src/text/characters.ts";
import { readSettings, type Settings } from "../src/site/settings.ts";

/** The flag of all commands that read claims. */
export const claimsFlag = {
  claims: { value: "DIR", help: "the claims folder (default: CLAIMS_DIR, else claims/)" },
} as const;

/** The flags of the commands that show a site. */
export const siteFlags = {
  ...claimsFlag,
  "without-history": {
    help: "leave out earlier versions of the claims, which are read from git (also WITHOUT_HISTORY=1)",
  },
  ledger: {
    value: "FILE|ADDRESS",
    help: "the last published versions.json, or a folder or site that has it; the build keeps every version that it lists (also LEDGER; by default, and if a site has none yet: versions.json in the claims folder)",
  },
} as const;

/** The flag of the commands that write a site. */
export const outFlag = { out: { value: "DIR", help: "the folder to write the site to (default: dist/)" } } as const;

interface SettingFlags {
  readonly claims: string | undefined;
  readonly "without-history"?: boolean;
  readonly ledger?: string | undefined;
  readonly relative?: boolean;
  readonly shard?: string | undefined;
  readonly "changed-since"?: string | undefined;
}

/** The settings of the environment, and of flags, which come first. */
export function settingsOf(values: SettingFlags): Settings {
  return readSettings({
    ...process.env,
    ...(values.claims !== undefined && { CLAIMS_DIR: values.claims }),
    ...(values["without-history"] === true && { WITHOUT_HISTORY: "1" }),
    ...(values.ledger !== undefined && { LEDGER: values.ledger }),
    ...(values.relative === true && { RELATIVE: "1" }),
    ...(values["changed-since"] !== undefined && { CHANGED_SINCE: values["changed-since"] }),
    ...(values.shard !== undefined && { SHARD: values.shard }),
  });
}

/** Prints what a build may have lost, as its last lines. */
export function printWarnings(warnings: readonly string[]): void {
  for (const warning of warnings) process.stderr.write(`Warning: ${visibleText(commandsHere(warning))}\n`);
}
