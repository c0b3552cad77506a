import {
  makeBatch,
  shownDraft,
  withProposal,
  withShown,
  type Draft,
  type Drafts,
  type FormContext,
  type Proposal,
} from "../../contribute/propose/index.ts";

/** The drafts of the form and what they come to. */
export interface DraftState {
  readonly drafts: () => Drafts;
  /** The draft in the fields. */
  readonly shown: () => Draft;
  /** The map with the other drafts. */
  readonly context: () => FormContext;
  /** Those of all drafts, as of the last check. */
  readonly proposals: () => readonly Proposal[];
  /** Changes the draft in the fields. */
  readonly set: (draft: Draft) => void;
  /** Shows another draft in the fields, or has other drafts. */
  readonly setAll: (drafts: Drafts) => void;
  /** Checks the draft in the fields, and the others if something that they see has changed or if `all` is asked for. */
  readonly check: (all?: boolean) => void;
}

export function draftState(start: Drafts, map: FormContext): DraftState {
  const today = (): string => new Date().toISOString().slice(0, 10);
  let drafts = start;
  let batch = makeBatch(drafts.all, map, today());
  // Whether more has changed than words of the draft in the fields.
  let isOld = false;
  const shown = (): Draft => shownDraft(drafts);
  const check = (all = false): void => {
    batch =
      isOld || (all && drafts.all.length > 1)
        ? makeBatch(drafts.all, map, today())
        : withProposal(batch, drafts.at, shown(), map, today());
    isOld = false;
  };
  return {
    drafts: () => drafts,
    shown,
    context: () => batch.contextOf(drafts.at),
    proposals: () => batch.proposals,
    set: (draft) => {
      const { relation, target, conclusion, id } = shown();
      isOld ||=
        drafts.all.length > 1 &&
        (draft.relation !== relation || draft.target !== target || draft.conclusion !== conclusion || draft.id !== id);
      drafts = withShown(drafts, draft);
    },
    setAll: (next) => {
      if (next.all === drafts.all) check();
      else isOld = true;
      drafts = next;
      check();
    },
    check,
  };
}
