import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";

/** A CSL-JSON item written by another program. */
export type Item = Readonly<Record<string, unknown>>;

/** A bibliography as pandoc reads it, by id. Fails if pandoc prints any warning. */
export function readWithPandoc(
  format: "bibtex" | "biblatex" | "ris" | "csljson",
  text: string,
): ReadonlyMap<string, Item> {
  const { status, stdout, stderr } = spawnSync("pandoc", ["--from", format, "--to", "csljson"], {
    input: text,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0 || stderr !== "") throw new Error(`pandoc ended with ${String(status)}: ${stderr}`);
  const items: unknown = JSON.parse(stdout);
  if (!Array.isArray(items)) throw new Error("pandoc gave no list of items.");
  return new Map(items.filter(isItem).map((item) => [String(item["id"]), item]));
}

/** A bibliography as pandoc prints it, as plain text in its default style. */
export function printWithPandoc(format: "bibtex" | "biblatex", text: string): string {
  const parameters = ["--from", format, "--to", "plain", "--citeproc", "--wrap", "none"];
  const { status, stdout, stderr } = spawnSync("pandoc", parameters, { input: text, encoding: "utf8" });
  if (status !== 0 || stderr !== "") throw new Error(`pandoc ended with ${String(status)}: ${stderr}`);
  return stdout;
}

export interface BiberReading {
  readonly warnings: readonly string[];
  /** A bibliography as biber writes it after reading it, in BibLaTeX. */
  readonly text: string;
}

/** What biber reports when it checks a bibliography against biblatex's data model. */
export function readWithBiber(text: string): BiberReading {
  const folder = temporaryFolder();
  const input = join(folder, "in.bib");
  const output = join(folder, "out.bib");
  writeFileSync(input, text);
  const { stdout, stderr } = spawnSync(
    "biber",
    ["--tool", "--validate-datamodel", "--nolog", "--output-file", output, input],
    { encoding: "utf8", cwd: folder, env: { ...process.env, PAR_GLOBAL_TMPDIR: folder } },
  );
  const warnings = `${stdout}${stderr}`.split("\n").filter((line) => /^(WARN|ERROR)/.test(line));
  return { warnings, text: readFileSync(output, "utf8") };
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && "id" in value;
}
