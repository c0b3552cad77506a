import {
  authorNames,
  kindOf,
  newIndex,
  partsOf,
  personName,
  relationsOf,
  sentenceIn,
  understoodName,
  type Part,
  type Proposal,
} from "../../contribute/propose/index.ts";
import { namedPlace, notSeen } from "../../text/paths.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, roleIcon } from "../page/elements.ts";
import { nameOf } from "./find-options.ts";
import { relationInWords } from "./like-claims.ts";

/** Shows what the claim in the fields was pasted as, its preview, and the files of all proposals. */
export function showOutcome(form: HTMLElement, proposal: Proposal, all: readonly Proposal[]): void {
  const { claim, original } = proposal.draft;
  const { length } = claim.trim();
  const pasted = form.querySelector(".original");
  pasted?.toggleAttribute("hidden", original === "" || original === claim);
  fill(pasted?.querySelector("q"), original);
  fill(form.querySelector(".count-letters"), length > 0 && browser.form.letters(length));
  const card = form.querySelector(".card-preview");
  if (proposal.change === null) fill(card, preview(proposal));
  else void import("./changes.ts").then(({ changesOf }) => fill(card, changesOf(form, proposal)));
  fill(form.querySelector(".files"), partsOf(all).map(fileItem));
}

/** A file as it would be in the claims folder. */
function fileItem({ kind, path, text }: Part): HTMLElement {
  return h(
    "li",
    h("h3", browser.form.file[kind]),
    h("p.file-path.aside-note", path),
    h("pre", { tabindex: "0" }, text),
  );
}

/** The claim as a card, with what the draft says about it in plain sentences. */
function preview(proposal: Proposal): HTMLElement {
  const { draft, role, isUnfinished } = proposal;
  const sentences = [...(isUnfinished ? [browser.paste.unfinished] : []), ...sentencesOf(proposal)];
  return h(
    `div.preview.box.${role ?? ""}`,
    role && h(`p.role.${role}`, roleIcon(role), browser.role[role]),
    h("p.preview-claim", sentenceIn(draft) || browser.form.emptyCard),
    sentences.length > 0 &&
      h(
        "ul.tight",
        sentences.map((sentence) => h("li", sentence)),
      ),
  );
}

/** A draft as a text for people: its sentence, then what it says about it, a sentence a line. */
export function inWords(proposal: Proposal): string {
  const { draft } = proposal;
  const prose = kindOf(draft) === "question" ? draft.summary : draft.explanation;
  return [sentenceIn(draft), ...sentencesOf(proposal), prose.trim()].filter(Boolean).join("\n");
}

/** What a draft says about its claim, one sentence each. Rows that are not filled in are left out. */
function sentencesOf({ draft, context }: Proposal): readonly string[] {
  const { basis, holders, uses, newPeople, newSources } = draft;
  const source = (id: string): string => (id === "" ? "" : nameOf("sources", id, context, draft));
  const person = (id: string): string => {
    const fresh = newPeople[newIndex(id)];
    return fresh === undefined || fresh.name.trim() === ""
      ? nameOf("people", id, context, draft)
      : understoodName(personName(fresh)).spoken;
  };
  return [
    ...relationsOf(draft).map((each) => relationInWords(each, (id) => nameOf("places", id, context, draft))),
    ...Object.entries(browser.detail.bases).flatMap(([key, name]) =>
      key === basis ? browser.form.says.basis(name) : [],
    ),
    ...holders
      .filter((holder) => holder.person !== "")
      .map((holder) =>
        browser.form.says.stance(
          person(holder.person),
          holder.stance || "asserts",
          source(holder.source),
          placeOf(holder.at),
        ),
      ),
    ...uses
      .filter((use) => use.source !== "")
      .map((use) => browser.form.says.source(source(use.source), placeOf(use.at))),
    ...newPeople
      .filter(({ name }) => name.trim() !== "")
      .map((fresh) => {
        const { kind, spoken } = understoodName(personName(fresh));
        return kind === "person" ? browser.form.says.newPerson(spoken) : browser.form.says.newOrganisation(spoken);
      }),
    ...newSources
      .filter(({ title, URL }) => `${title}${URL}`.trim() !== "")
      .map(({ title, author, URL }) => {
        const names = authorNames(author)
          .map((name) => understoodName(name).inIndex)
          .join("; ");
        return title.trim() === ""
          ? browser.form.says.newSource(URL.trim(), names)
          : `${browser.form.says.newSource(title, names)} ${URL.trim()}`.trim();
      }),
  ];
}

/** The place in a source as its page will show it; "" for none. */
const placeOf = (at: string): string => (at.trim() === notSeen ? browser.form.placeNotFound : namedPlace(at.trim()));
