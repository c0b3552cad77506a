import {
  emptyHolder,
  emptyPerson,
  emptySource,
  emptyUse,
  newId,
  removeNew,
  withValue,
  type Draft,
} from "../../contribute/propose/index.ts";

/** The draft with one more empty row in a list of the form, `holders` or `uses`, and the first field of that row. */
export function withRow(draft: Draft, list: string): { readonly draft: Draft; readonly field: string } {
  return list === "holders"
    ? {
        draft: { ...draft, holders: [...draft.holders, emptyHolder] },
        field: `holders.${draft.holders.length}.person`,
      }
    : { draft: { ...draft, uses: [...draft.uses, emptyUse] }, field: `uses.${draft.uses.length}.source` };
}

/** The draft without a row of a list. */
export function withoutRow(draft: Draft, list: string, index: number): Draft {
  if (list === "newPeople" || list === "newSources") return removeNew(draft, list, index);
  if (list === "holders") return { ...draft, holders: draft.holders.toSpliced(index, 1) };
  return { ...draft, uses: draft.uses.toSpliced(index, 1) };
}

/** The draft with a new person or source, named as it was typed, that a field stands for. */
export function withNew(draft: Draft, field: string, list: "newPeople" | "newSources", typed: string): Draft {
  const chosen = withValue(draft, field, () => newId(draft[list].length));
  return list === "newPeople"
    ? { ...chosen, newPeople: [...chosen.newPeople, { ...emptyPerson, name: typed }] }
    : { ...chosen, newSources: [...chosen.newSources, { ...emptySource, title: typed }] };
}
