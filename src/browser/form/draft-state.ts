import {
  emptyDraft,
  kindOf,
  onlyDraft,
  propose,
  readDrafts,
  shownDraft,
  withShown,
  writeDrafts,
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
  #proposals: readonly Proposal[] = [];
  /** Whether something has changed since the last check. */
  #isOld = true;

  /** Begins with what this browser keeps for the target of `opening`, or else with that. */
  constructor(opening: Drafts, map: FormContext) {
    this.opening = opening;
    this.#map = map;
    const draft = shownDraft(opening);
    const { changes, id, target } = draft;
    this.#name = changes === "" ? `new-${kindOf(draft)}:${target}` : `change:${changes}:${id}`;
    this.#drafts = this.stored() ?? opening;
    this.check();
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  /** The draft in the fields. */
  get shown(): Draft {
    return shownDraft(this.#drafts);
  }

  /** The map with the other drafts, as of the last check. */
  get context(): FormContext {
    return this.#proposals[this.#drafts.at]?.context ?? this.#map;
  }

  /** The proposals of all drafts, as of the last check. */
  get proposals(): readonly Proposal[] {
    return this.#proposals;
  }

  /** Changes the draft in the fields. */
  set(draft: Draft): void {
    this.#isOld = true;
    this.#drafts = withShown(this.#drafts, draft);
  }

  /** Shows another draft in the fields, or has other drafts. */
  setAll(next: Drafts): void {
    this.#isOld = true;
    this.#drafts = next;
    this.check();
  }

  check(): void {
    if (!this.#isOld) return;
    this.#isOld = false;
    this.#proposals = propose(this.#drafts.all, this.#map, new Date().toISOString().slice(0, 10));
  }

  /** What this browser keeps; null for nothing. */
  stored(): Drafts | null {
    const text = remembered(this.#name);
    if (text === "") return null;
    const drafts = readDrafts(text);
    return [emptyDraft, shownDraft(this.opening)].some((empty) => writeDrafts(drafts) === writeDrafts(onlyDraft(empty)))
      ? null
      : drafts;
  }

  /** False if the browser allows no storage. */
  store(): boolean {
    return remember(this.#name, writeDrafts(this.#drafts));
  }

  forget(): void {
    remember(this.#name, "");
  }

  /** Takes over the drafts that were changed in another tab, or discarded there, and calls `listener`. */
  onChangeElsewhere(listener: () => void): void {
    addEventListener("storage", ({ key }) => {
      if (key !== this.#name) return;
      this.setAll(this.stored() ?? this.opening);
      listener();
    });
  }
}
