import {
  authorNames,
  newIndex,
  personName,
  understoodName,
  type Draft,
  type FormContext,
  type Proposal,
} from "../../contribute/propose/index.ts";
import { namedPlace, notSeen } from "../../text/named-place.ts";
import * as browser from "../../words/browser.ts";
import { makeElement, roleIcon } from "../page/elements.ts";
import { nameOf } from "./find-options.ts";

/** The claim as a card, with what the draft says about it in plain sentences. */
export function proposalPreview({ role, isUnfinished }: Proposal, draft: Draft, context: FormContext): HTMLElement {
  const box = makeElement("div", { class: `preview ${role ?? ""}` });
  if (role !== null) box.append(makeElement("p", { class: `role ${role}` }, roleIcon(role), browser.role[role]));
  box.append(makeElement("p", { class: "preview-claim" }, draft.claim.trim() || browser.form.emptyCard));
  const sentences = [...(isUnfinished ? [browser.paste.unfinished] : []), ...sentencesOf(draft, context)];
  if (sentences.length > 0)
    box.append(makeElement("ul", {}, ...sentences.map((sentence) => makeElement("li", {}, sentence))));
  return box;
}

/** The place in a source as its page will show it; "" for none. */
const placeOf = (at: string): string => (at.trim() === notSeen ? browser.form.placeNotFound : namedPlace(at.trim()));

/** What a draft says about its claim, one sentence each. Rows that are not filled in are left out. */
function sentencesOf(draft: Draft, context: FormContext): readonly string[] {
  const { relation, target, conclusion, basis, holders, uses, newPeople, newSources } = draft;
  const place = (id: string): string => nameOf("places", id, context, draft);
  const person = (id: string): string => nameOf("people", id, context, draft);
  const source = (id: string): string => nameOf("sources", id, context, draft);
  const personOf = (id: string): string => {
    const fresh = newPeople[newIndex(id)];
    return fresh === undefined || fresh.name.trim() === "" ? person(id) : understoodName(personName(fresh)).spoken;
  };
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
          personOf(holder.person),
          holder.stance || "asserts",
          holder.source === "" ? "" : source(holder.source),
          placeOf(holder.at),
        ),
      ),
    ...uses
      .filter((use) => use.source !== "")
      .map((use) => browser.form.says.source(source(use.source), placeOf(use.at))),
    ...newPeople.flatMap((fresh) => {
      const { kind, spoken } = understoodName(personName(fresh));
      if (fresh.name.trim() === "") return [];
      return [kind === "person" ? browser.form.says.newPerson(spoken) : browser.form.says.newOrganisation(spoken)];
    }),
    ...newSources.flatMap(({ title, author }) => {
      const names = authorNames(author).map((name) => understoodName(name).inIndex);
      return title.trim() === "" ? [] : [browser.form.says.newSource(title, names.join("; "))];
    }),
  ];
}
