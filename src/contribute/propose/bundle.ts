import type { SourceFile } from "../../claims/model/index.ts";
import type { DraftFile } from "./draft-files.ts";

/** The most files in one proposal. */
export const mostFiles = 20;

/** Joins files into one text. Before each file is a YAML document separator with the path in a comment, so one file alone stays a valid claim file. */
export const bundleOf = (files: readonly SourceFile[]): string =>
  files.map(({ path, text }) => `--- # ${path}\n${text}`).join("");

/** A bundle for a message: its lines are short enough that no mail program wraps them, and its last line ends the last file. */
export const messageOf = (files: readonly DraftFile[]): string =>
  `${bundleOf(files.map(({ path, shortLines }) => ({ path, text: shortLines })))}...\n`;

/** The name of a bundle as a file: that of its last file, which is the claim. Several files together are no valid YAML file. */
export function bundleName(files: readonly SourceFile[]): string {
  const name = files.at(-1)?.path.split("/").at(-1) ?? "claim.yaml";
  return files.length === 1 ? name : name.replace(/\.yaml$/, ".txt");
}

/** The content of a bundle. `textBefore` is any text before the first file. */
export interface Bundle {
  readonly files: readonly SourceFile[];
  readonly textBefore: string;
}

/**
 * Splits a bundle into its files. Removes a byte order mark, and what follows the last file of a message; normalizes line ends and
 * trailing empty lines, which may have changed. A path may stand in the line after its `--- #`, where a mail program has wrapped it.
 */
export function readBundle(bundle: string): Bundle {
  const [before = "", ...parts] = bundle
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replace(signature, "")
    .split(/^--- #[ \t]*\n?[ \t]*(\S+)[ \t]*$/m);
  const files = parts.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: fileText(parts[index + 1]) }] : []));
  return { files, textBefore: before.trim() };
}

/** The signature of a message and what follows it (RFC 3676, section 4.3). Programs often lose the space behind the dashes. */
const signature = /^-- ?\n[^]*$/m;

/** The line that ends a YAML document (YAML 1.2.2, 9.1.3), and what follows it. */
const documentEnd = /^\.\.\.[ \t]*$[^]*/m;

const fileText = (text = ""): string => `${text.replace(/^\n/, "").replace(documentEnd, "").trimEnd()}\n`;
