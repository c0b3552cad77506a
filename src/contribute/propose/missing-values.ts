import type { Draft } from "./draft.ts";
import type { FormContext } from "./form-context.ts";
import type { Problem } from "./problem.ts";
import * as browser from "../../words/browser.ts";
import { relationsTo } from "./relations-to.ts";

/** The required fields that are empty, in the wording of the form. */
export function missingValues(draft: Draft, context: FormContext): readonly Problem[] {
  const { claim, relation, target, conclusion, holders, uses, newPeople, newSources } = draft;
  const said = (row: object): boolean => Object.values(row).some((value) => String(value).trim() !== "");
  // The relations are hidden as long as only words were typed.
  const isChosen = relationsTo(target, context).length > 0;
  const missing = isChosen ? browser.problem.missing.relation : browser.problem.missing.choice;
  return [
    ...required("target", target, browser.problem.missing.target),
    ...(target.trim() === "" ? [] : required(isChosen ? "relation" : "target", relation, missing)),
    ...(relation === "undercuts" ? required("conclusion", conclusion, browser.problem.missing.conclusion) : []),
    ...required("claim", claim, browser.problem.missing.claim),
    ...holders.flatMap((holder, index) =>
      said(holder)
        ? [
            ...required(`holders.${index}.person`, holder.person, browser.problem.missing.person),
            ...required(`holders.${index}.source`, holder.source, browser.problem.missing.holderSource),
          ]
        : [],
    ),
    ...uses.flatMap((use, index) =>
      said(use) ? required(`uses.${index}.source`, use.source, browser.problem.missing.source) : [],
    ),
    ...newPeople.flatMap(({ name }, index) => required(`newPeople.${index}.name`, name, browser.problem.missing.name)),
    ...newSources.flatMap(({ type, title }, index) => [
      ...required(`newSources.${index}.type`, type, browser.problem.missing.type),
      ...required(`newSources.${index}.title`, title, browser.problem.missing.title),
    ]),
  ];
}

const required = (field: string, value: string, message: string): readonly Problem[] =>
  value.trim() === "" ? [{ field, severity: "error", rule: "missing", message, help: "", fix: null }] : [];
