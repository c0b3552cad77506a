import { newId, newIndex, type Draft } from "./draft.ts";

/** The draft without one of the people or sources that it adds: what named it names nobody, and what named a later one still does. */
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
