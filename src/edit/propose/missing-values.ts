import { suggestId } from "../write/suggest-id.ts";
import type { Draft } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** The required fields that are empty, in the wording of the form. */
export function missingAnswers(draft: Draft): readonly Problem[] {
  const { claim, relation, target, conclusion, holders, uses, newPeople, newSources } = draft;
  const said = (entry: object): boolean => Object.values(entry).some((value) => String(value).trim() !== "");
  return [
    ...ask("target", target, "Choose what it replies to."),
    ...(target.trim() === "" ? [] : ask("relation", relation, "Choose a relation.")),
    ...(relation === "undercuts" ? ask("conclusion", conclusion, "Choose the inference that it denies.") : []),
    ...ask("claim", claim, "Write a sentence."),
    // Ids have only Latin letters and digits, which not every sentence has.
    ...(claim.trim() === "" || suggestId(claim, () => false) !== ""
      ? []
      : ask(
          "id",
          draft.id,
          "No file name can be made from these words. Write one, as lower-case words joined by hyphens.",
        )),
    ...holders.flatMap((holder, index) =>
      said(holder)
        ? [
            ...ask(`holders.${index}.person`, holder.person, "Choose a person, or add a new one."),
            ...ask(`holders.${index}.source`, holder.source, "Choose a source."),
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
