import type { SourceFile } from "../../model/index.ts";

/** Joins files into one text. Before each file is a YAML document separator with the path in a comment. */
export const bundleOf = (files: readonly SourceFile[]): string =>
  files.map(({ path, text }) => `--- # ${path}\n${text}`).join("");

/** The content of a bundle. `textBefore` is any text before the first file. */
export interface Bundle {
  readonly files: readonly SourceFile[];
  readonly textBefore: string;
}

/** Splits a bundle into its files. Normalizes line ends and trailing empty lines, which may have changed. */
export function readBundle(bundle: string): Bundle {
  const [before = "", ...parts] = bundle.replaceAll("\r\n", "\n").split(/^--- # (\S+)[ \t]*$/m);
  const files = parts.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: fileText(parts[index + 1]) }] : []));
  return { files, textBefore: before.trim() };
}

const fileText = (text = ""): string => `${text.replace(/^\n/, "").trimEnd()}\n`;
