import type { SourceFile } from "../../model/index.ts";

/** Several files in one text: before each stands the line with which a YAML document begins, and in its comment the path. */
export const bundleOf = (files: readonly SourceFile[]): string =>
  files.map(({ path, text }) => `--- # ${path}\n${text}`).join("");

/** What a bundle holds. `stray` is what stands before the first file, "" where nothing does. */
export interface Bundle {
  readonly files: readonly SourceFile[];
  readonly stray: string;
}

/** The files of a bundle, as they were put in: line ends and empty lines behind a file may have been changed on the way. */
export function readBundle(bundle: string): Bundle {
  const [before = "", ...parts] = bundle.replaceAll("\r\n", "\n").split(/^--- # (\S+)[ \t]*$/m);
  const files = parts.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: fileText(parts[index + 1]) }] : []));
  return { files, stray: before.trim() };
}

const fileText = (text = ""): string => `${text.replace(/^\n/, "").trimEnd()}\n`;
