import { suggestId } from "../write/suggest-id.ts";
import type { Draft } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** What a draft can't do without and doesn't say yet, in words of the form rather than of the file. */
export function missingAnswers(draft: Draft): readonly Problem[] {
  const { claim, relation, target, conclusion, holders, uses, newPeople, newSources } = draft;
  const said = (entry: object): boolean => Object.values(entry).some((value) => String(value).trim() !== "");
  return [
    ...ask("target", target, "Choose what it bears on."),
    ...(target.trim() === "" ? [] : ask("relation", relation, "Choose what it does.")),
    ...(relation === "undercuts" ? ask("conclusion", conclusion, "Choose the step that it denies.") : []),
    ...ask("claim", claim, "Write a sentence."),
    // Ids are of Latin letters and digits, which not every sentence has.
    ...(claim.trim() === "" || suggestId(claim, () => false) !== ""
      ? []
      : ask(
          "id",
          draft.id,
          "No file name can be made of these words: write one, of lower-case words joined by hyphens.",
        )),
    ...holders.flatMap((holder, index) =>
      said(holder)
        ? [
            ...ask(`holders.${index}.person`, holder.person, "Choose a person, or add a new one."),
            ...ask(`holders.${index}.source`, holder.source, "Say where that can be read."),
          ]
        : [],
    ),
    ...uses.flatMap((use, index) =>
      said(use) ? ask(`uses.${index}.source`, use.source, "Choose a source, or add a new one.") : [],
    ),
    ...newPeople.flatMap(({ name }, index) => ask(`newPeople.${index}.name`, name, "Write the name.")),
    ...newSources.flatMap(({ type, title }, index) => [
      ...ask(`newSources.${index}.type`, type, "Choose what it is."),
      ...ask(`newSources.${index}.title`, title, "Write its title."),
    ]),
  ];
}

const ask = (field: string, answer: string, message: string): readonly Problem[] =>
  answer.trim() === "" ? [{ field, severity: "error", rule: "missing", message, help: "", mend: null }] : [];
