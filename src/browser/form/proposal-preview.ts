import { newIndex, type Draft, type FormContext, type Proposal } from "../../edit/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import { roleIcon } from "../model/role-icon.ts";
import { nameOf } from "./find-options.ts";

/** The claim as a card, with what the draft says about it in plain sentences. */
export function proposalPreview({ role }: Proposal, draft: Draft, context: FormContext): HTMLElement {
  const box = makeElement("div", { class: `preview ${role ?? ""}` });
  if (role !== null) box.append(makeElement("p", { class: `role ${role}` }, roleIcon(role), browser.role[role]));
  box.append(makeElement("p", { class: "preview-claim" }, draft.claim.trim() || browser.form.emptyCard));
  const sentences = sentencesOf(draft, context);
  if (sentences.length > 0)
    box.append(makeElement("ul", {}, ...sentences.map((sentence) => makeElement("li", {}, sentence))));
  return box;
}

/** What a draft says about its claim, one sentence each. Rows that are not filled in are left out. */
function sentencesOf(draft: Draft, context: FormContext): readonly string[] {
  const { relation, target, conclusion, basis, holders, uses, newPeople, newSources } = draft;
  const place = (id: string): string => nameOf("places", id, context, draft);
  const person = (id: string): string => nameOf("people", id, context, draft);
  const source = (id: string): string => nameOf("sources", id, context, draft);
  return [
    ...(relation === "" || target === ""
      ? []
      : [
          relation === "undercuts"
            ? browser.form.says.undercuts(place(target), place(conclusion))
            : browser.form.says[relation](place(target)),
        ]),
    ...Object.entries(browser.form.says.basis).flatMap(([key, sentence]) => (key === basis ? [sentence] : [])),
    ...holders
      .filter(({ person }) => person !== "")
      .map((holder) =>
        browser.form.says.stance(
          newIndex(holder.person) < 0 ? person(holder.person) : spoken(person(holder.person)),
          holder.stance || "asserts",
          holder.source === "" ? "" : source(holder.source),
          holder.at.trim(),
        ),
      ),
    ...uses
      .filter((use) => use.source !== "")
      .map((use) => browser.form.says.source(source(use.source), use.at.trim())),
    ...newPeople.flatMap(({ name }) =>
      name.trim() === ""
        ? []
        : [name.includes(",") ? browser.form.says.newPerson(spoken(name)) : browser.form.says.newOrganisation(name)],
    ),
    ...newSources.flatMap(({ title }) => (title.trim() === "" ? [] : [browser.form.says.newSource(title)])),
  ];
}

/** `Porter, Ann` as it is spoken; other names are unchanged. */
const spoken = (name: string): string => name.replace(/^([^,]+),\s*(.*\S)\s*$/, "$2 $1");
