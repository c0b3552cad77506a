import { suggestId } from "../write/suggest-id.ts";
import type { Draft } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** The required fields that are empty, in the wording of the form. */
export function missingValues(draft: Draft): readonly Problem[] {
  const { claim, relation, target, conclusion, holders, uses, newPeople, newSources } = draft;
  const said = (row: object): boolean => Object.values(row).some((value) => String(value).trim() !== "");
  return [
    ...required("target", target, "Choose what it replies to."),
    ...(target.trim() === "" ? [] : required("relation", relation, "Choose a relation.")),
    ...(relation === "undercuts" ? required("conclusion", conclusion, "Choose the inference that it denies.") : []),
    ...required("claim", claim, "Write a sentence."),
    // Ids have only Latin letters and digits, which not every sentence has.
    ...(claim.trim() === "" || suggestId(claim, () => false) !== ""
      ? []
      : required(
          "id",
          draft.id,
          "No file name can be made from these words. Write one, as lower-case words joined by hyphens.",
        )),
    ...holders.flatMap((holder, index) =>
      said(holder)
        ? [
            ...required(`holders.${index}.person`, holder.person, "Choose a person, or add a new one."),
            ...required(`holders.${index}.source`, holder.source, "Choose a source."),
          ]
        : [],
    ),
    ...uses.flatMap((use, index) =>
      said(use) ? required(`uses.${index}.source`, use.source, "Choose a source, or add a new one.") : [],
    ),
    ...newPeople.flatMap(({ name }, index) => required(`newPeople.${index}.name`, name, "Write the name.")),
    ...newSources.flatMap(({ type, title }, index) => [
      ...required(`newSources.${index}.type`, type, "Choose what it is."),
      ...required(`newSources.${index}.title`, title, "Write its title."),
    ]),
  ];
}

const required = (field: string, value: string, message: string): readonly Problem[] =>
  value.trim() === "" ? [{ field, severity: "error", rule: "missing", message, help: "", fix: null }] : [];
