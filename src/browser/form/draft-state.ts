import {
  emptyDraft,
  makeBatch,
  onlyDraft,
  readDrafts,
  shownDraft,
  withProposal,
  withShown,
  writeDrafts,
  type Batch,
  type Draft,
  type Drafts,
  type FormContext,
  type Proposal,
} from "../../contribute/propose/index.ts";
import { remember, remembered } from "../page/storage.ts";

/** The drafts of the form and what they come to. This browser keeps those for one question or claim under its id. */
export class DraftState {
  readonly opening: Drafts;
  readonly #map: FormContext;
  readonly #name: string;
  #drafts: Drafts;
  #batch: Batch;
  /** Whether more has changed since the last check than words of the draft in the fields. */
  #isOld = false;

  /** Begins with what this browser keeps for the target of `opening`, or else with that. */
  constructor(opening: Drafts, map: FormContext) {
    this.opening = opening;
    this.#map = map;
    this.#name = `new-claim:${shownDraft(opening).target}`;
    this.#drafts = this.stored() ?? opening;
    this.#batch = makeBatch(this.#drafts.all, map, today());
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  /** The draft in the fields. */
  get shown(): Draft {
    return shownDraft(this.#drafts);
  }

  /** The map with the other drafts. */
  get context(): FormContext {
    return this.#batch.contextOf(this.#drafts.at);
  }

  /** The proposals of all drafts, as of the last check. */
  get proposals(): readonly Proposal[] {
    return this.#batch.proposals;
  }

  /** Changes the draft in the fields. */
  set(draft: Draft): void {
    const { relation, target, conclusion, id } = this.shown;
    this.#isOld ||=
      this.#drafts.all.length > 1 &&
      (draft.relation !== relation || draft.target !== target || draft.conclusion !== conclusion || draft.id !== id);
    this.#drafts = withShown(this.#drafts, draft);
  }

  /** Shows another draft in the fields, or has other drafts. */
  setAll(next: Drafts): void {
    if (next.all === this.#drafts.all) this.check();
    else this.#isOld = true;
    this.#drafts = next;
    this.check();
  }

  /** Checks the draft in the fields, and the others if something that they see has changed or if `all` is asked for. */
  check(all = false): void {
    const drafts = this.#drafts;
    this.#batch =
      this.#isOld || (all && drafts.all.length > 1)
        ? makeBatch(drafts.all, this.#map, today())
        : withProposal(this.#batch, drafts.at, this.shown, this.#map, today());
    this.#isOld = false;
  }

  /** What this browser keeps; null for nothing. */
  stored(): Drafts | null {
    const text = remembered(this.#name);
    if (text === "") return null;
    const drafts = readDrafts(text);
    return writeDrafts(drafts) === writeDrafts(onlyDraft(emptyDraft)) ? null : drafts;
  }

  /** False if the browser allows no storage. */
  store(): boolean {
    return remember(this.#name, writeDrafts(this.#drafts));
  }

  forget(): void {
    remember(this.#name, "");
  }

  /** Calls `listener` with the drafts that were changed in another tab; null once they are discarded there. */
  onChangeElsewhere(listener: (drafts: Drafts | null) => void): void {
    addEventListener("storage", ({ key }) => {
      if (key === this.#name) listener(this.stored());
    });
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
