import type { Html } from "../prose/html.ts";

/** A small page, one of very many, that is filled into a template which Astro renders once. */
export interface ArchivePage {
  /** Under the base path; ends in "/". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The address of the canonical page, often its own: a full one where the origin is known. */
  readonly canonical: string;
  readonly head: Html;
  readonly body: Html;
}
