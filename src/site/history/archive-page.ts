import type { Html } from "../prose/html.ts";

/** A page that keeps what was: small, and one of very many, so that it is written into a shell that Astro makes once. */
export interface ArchivePage {
  /** Under the base path, with a slash at its end. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The full address (where the origin is known) of the page that stands for it: often its own. */
  readonly canonical: string;
  readonly head: Html;
  readonly body: Html;
}
