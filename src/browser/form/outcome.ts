import type { Draft, DraftFile, FormContext, Proposal } from "../../contribute/propose/index.ts";
import type { ContactLink } from "../../text/contact-link.ts";
import type { FormRepository } from "./repository.ts";

/** What the drafts come to. */
export interface Outcome {
  /** That of the draft in the fields. */
  readonly proposal: Proposal;
  readonly draft: Draft;
  /** Those of all drafts, in order. */
  readonly all: readonly Proposal[];
  /** The words of the first claim. */
  readonly first: string;
}

export interface OutcomeOptions {
  readonly context: FormContext;
  readonly base: string;
  /** Null if the page names no repository. */
  readonly repository: FormRepository | null;
  /** Null if the map names no contact. */
  readonly contact: ContactLink | null;
  /** Checks at once what was typed last, if that is still waiting. */
  readonly checkNow: () => void;
  /** Shows all problems beside the fields. */
  readonly showAll: () => void;
}

/** What is sent. */
export interface Sent {
  readonly files: readonly DraftFile[];
  readonly claim: string;
}

/** Shows a note below the buttons. `url` is a page that the reader can open again, `text` what they can copy by hand. */
export type ShowNote = (words: string, more?: { readonly url?: string; readonly text?: string }) => void;
