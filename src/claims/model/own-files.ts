import type { SourceFile } from "./finding.ts";

/** What stands in `components/` and `public/` beside a claims folder. Paths begin with `components/` or `public/`. */
export interface OwnFiles {
  /** The components and style sheets. */
  readonly texts: readonly SourceFile[];
  /** Every file of the two folders. */
  readonly paths: readonly string[];
  /** Links that lead out of the folder around them, or to a hidden file. */
  readonly outside: readonly string[];
  /** The files that the program itself puts at the top of a site, such as `favicon.svg`; a map may replace them. */
  readonly shipped: readonly string[];
}
