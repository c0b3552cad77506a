import type { CompiledClaims } from "../../site/compilation.ts";
import type { BuildPart } from "../../site/progress.ts";
import type { Settings } from "../../site/settings.ts";

/** What the threads of a build make together. */
export interface RenderJob {
  readonly settings: Settings;
  readonly claims: CompiledClaims;
  /** Where the files are written. */
  readonly folder: string;
  /** The files that are taken over from the former build. */
  readonly kept: ReadonlySet<string>;
  /** Memory through which the threads deal out the files. */
  readonly shared: SharedArrayBuffer;
  /** Which files this thread begins with. */
  readonly end: "first" | "last";
}

/** Numbers of files, by what they are. */
export type FileCounts = Partial<Readonly<Record<BuildPart, number>>>;

/**
 * What a thread reports: how many files it knows that there are in all, how many more it has found, that it has made one, or a
 * warning.
 */
export type ThreadMessage =
  | { readonly totals: FileCounts }
  | { readonly found: FileCounts }
  | { readonly made: BuildPart }
  | { readonly warning: string };

/** Makes its share of the files of a site. Rejects with what went wrong in one of them. */
export type MakeFiles = (job: RenderJob, send: (message: ThreadMessage) => void) => Promise<void>;

/** What a thread of the program is started with. */
export const asThread = "make files";
