import type { Draft, FormContext, Sibling } from "../../contribute/propose/index.ts";
import { newId, newIndex, sentenceOf, valueOf, withNew, withReply, withValue } from "../../contribute/propose/index.ts";
import { isPlace, type Entry } from "../../search/entry.ts";
import * as browser from "../../words/browser.ts";
import { combobox } from "../find/combobox.ts";
import { h } from "../page/elements.ts";
import type { SearchSource } from "../page/search-source.ts";
import type { ClaimForm } from "./claim-form.ts";
import { findLike } from "./like-claims.ts";

/** An option of the list. `note` is shown beside its name; "" for none. */
export interface Option {
  /** "" if it only says something and can't be chosen. */
  readonly value: string;
  readonly name: string;
  readonly note: string;
  /** The class of its item, which sets its colour. */
  readonly kind: string;
}

function optionElement({ value, name, note, kind }: Option): HTMLElement {
  const attributes = { role: "option", "data-value": value, "aria-disabled": value === "" && "true" };
  return h(`li.${kind}`, attributes, h("span", name), note !== "" && h("small", note));
}

/** What a combobox offers. */
const picks = ["places", "people", "sources"] as const;

export type Pick = (typeof picks)[number];

/** What the combobox of a field offers; undefined for a field without one. */
export function pickOf({ dataset }: HTMLElement): Pick | undefined {
  return picks.find((kind) => kind === dataset["pick"]);
}

/** Lets the input of a field offer options, once its parts have ids. */
export function offerOptions(box: HTMLElement, field: string, pick: Pick, claim: ClaimForm): void {
  const [input, list] = [box.querySelector("input"), box.querySelector<HTMLElement>("[role=listbox]")];
  const status = box.querySelector<HTMLElement>("[role=status]");
  if (!input || !list || !status) return;
  list.id = `${input.id}-list`;
  list.setAttribute("aria-label", box.querySelector("label")?.textContent ?? "");
  input.setAttribute("aria-controls", list.id);
  combobox({
    input,
    list,
    popup: list,
    status,
    find: async (words) => {
      const found = await claim.find(field, pick, words);
      const [only] = found;
      const told = only === undefined ? "" : only.value === "" ? only.name : browser.find.found(found.length);
      return { content: found.map(optionElement), words: told };
    },
    onPick: (option) => claim.pick(field, pick, option.dataset["value"] ?? ""),
    // What could be a new person or source is not taken for one that the map has.
    byDefault: (offered) => (offered.some((option) => option.matches(".new")) ? undefined : offered[0]),
    onType: (words) => claim.input(field, words),
  });
}

/** The value of the option that adds a new person or source. */
export const another = "+";

/** The largest number of options from the map. */
const listed = 8;

/** The options for some words: those of the map, those that the draft adds, and one to add another. */
export async function findOptions(
  { field, pick, words }: { readonly field: string; readonly pick: Pick; readonly words: string },
  source: SearchSource,
  draft: Draft,
  context: FormContext,
): Promise<readonly Option[]> {
  const named = pick === "sources" ? (await import("./paste-source.ts")).sourceNamed(words, context) : null;
  if (named) return [{ value: named, name: nameOf(pick, named, context, draft), note: "", kind: "source" }];
  const known =
    words === "" ? await likeEntries(pick, draft, source) : named === "" ? [] : await knownEntries(pick, words, source);
  const options = [
    ...(pick === "places" ? siblingOptions(words, context.siblings) : []),
    ...known.map(optionOf),
    ...newOnes(pick, typedWords(draft, field, pick, context), draft),
  ];
  return options.length > 0 || words === ""
    ? options
    : [{ value: "", name: browser.form.nothingFound, note: "", kind: "none" }];
}

/** Before anything is typed, what the claim comes near: it may reply to that. */
const likeEntries = async (pick: Pick, { claim, target }: Draft, source: SearchSource): Promise<readonly Entry[]> =>
  pick === "places" && target === "" && claim.trim() !== "" ? findLike(source, claim) : [];

async function knownEntries(pick: Pick, words: string, source: SearchSource): Promise<readonly Entry[]> {
  const [index, { search }] = await Promise.all([source.index(), import("../../search/search.ts")]);
  const { numbers, others } = search(index, words, {}, ({ kind }) =>
    pick === "places" ? isPlace(kind) : kind === (pick === "people" ? "person" : "source"),
  );
  return [...numbers, ...others].slice(0, listed).flatMap((number) => index.entries[number] ?? []);
}

/** The draft with the option that was chosen in a field: a question or claim, person or source of the map or a new one. */
export function withPicked(draft: Draft, field: string, pick: Pick, value: string, context: FormContext): Draft {
  if (pick === "places") return withReply(draft, field, { target: value }, context);
  if (value !== another) return withValue(draft, field, value);
  return withNew(draft, field, pick === "people" ? "newPeople" : "newSources", typedWords(draft, field, pick, context));
}

/** What was typed into a field without choosing an option: its value, unless that stands for a record. */
function typedWords(draft: Draft, field: string, pick: Pick, { isTaken }: FormContext): string {
  const value = valueOf(draft, field);
  const kind = pick === "people" ? "person" : pick === "sources" ? "source" : "claim";
  return newIndex(value) >= 0 || isTaken(kind, value) ? "" : value.trim();
}

const optionOf = ({ id, kind, text, note }: Entry): Option => ({
  value: id,
  name: text,
  note: kind === "person" ? "" : kind === "source" ? (note ?? "") : browser.role[kind],
  kind,
});

/** The other claims and questions of the proposal that have all these words. */
function siblingOptions(words: string, siblings: readonly Sibling[]): readonly Option[] {
  const asked = words.toLowerCase().split(/\s+/);
  return siblings
    .filter(([, , claim]) => asked.every((word) => claim.toLowerCase().includes(word)))
    .slice(0, listed)
    .map(([value, , name, kind]) => ({ value, name, note: browser.paste.proposalMark, kind }));
}

function newOnes(pick: Pick, typed: string, { newPeople, newSources }: Draft): readonly Option[] {
  if (pick === "places") return [];
  const names = pick === "people" ? newPeople.map(({ name }) => name) : newSources.map(({ title }) => title);
  const { unnamed, add } = browser.form.added[pick];
  return [
    ...names.map((name, index) => ({
      value: newId(index),
      name: name || unnamed,
      note: browser.form.newMark,
      kind: "new",
    })),
    { value: another, name: add(typed), note: "", kind: "new" },
  ];
}

/** The name of a chosen value; an unknown id is its own. */
export function nameOf(pick: Pick, value: string, context: FormContext, draft: Draft): string {
  const index = newIndex(value);
  if (index >= 0)
    return (pick === "people" ? draft.newPeople[index]?.name : draft.newSources[index]?.title) || browser.form.newBelow;
  if (pick === "people") return context.known.people.find(([id]) => id === value)?.[1] ?? value;
  if (pick === "sources") return context.known.sources.find(([id]) => id === value)?.[2] ?? value;
  return sentenceOf(value, context);
}
