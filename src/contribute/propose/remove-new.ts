import { newId, newIndex, type Draft } from "./draft.ts";

/** Removes a new person or source from the draft. References to it become empty; references to later ones are renumbered. */
export function removeNew(draft: Draft, list: "newPeople" | "newSources", index: number): Draft {
  const key = list === "newPeople" ? "person" : "source";
  const renamed = (name: string): string => {
    const number = newIndex(name);
    if (number === index) return "";
    return number > index ? newId(number - 1) : name;
  };
  return {
    ...draft,
    newPeople: list === "newPeople" ? draft.newPeople.toSpliced(index, 1) : draft.newPeople,
    newSources: list === "newSources" ? draft.newSources.toSpliced(index, 1) : draft.newSources,
    holders: draft.holders.map((holder) => ({ ...holder, [key]: renamed(holder[key]) })),
    uses: key === "source" ? draft.uses.map((use) => ({ ...use, source: renamed(use.source) })) : draft.uses,
  };
}
