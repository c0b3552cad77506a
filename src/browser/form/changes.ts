import { newId, relationsIn, understoodName, type Proposal, type Step } from "../../contribute/propose/index.ts";
import { namedPlace } from "../../text/paths.ts";
import * as browser from "../../words/browser.ts";
import { h } from "../page/elements.ts";
import { wordChanges } from "../proposal/word-changes.ts";
import { nameOf } from "./find-options.ts";
import { relationInWords } from "./like-claims.ts";

/** Shows what a draft changes: each value beside the one that was there, under the label of its field. */
export function changesOf(form: HTMLElement, proposal: Proposal): HTMLElement {
  const rows = Object.entries(proposal.change ?? {}).flatMap(([key, made]) =>
    [made].flat().map(({ from, to }) => {
      const [before = "", after = ""] = [from, to].map((value) => inWords(value, proposal, key));
      return [h("dt", labelOf(form, proposal, key)), h("dd", ...wordChanges(before, after, around))];
    }),
  );
  return h(
    "div.preview.box",
    h("h3", browser.form.changes),
    rows.length === 0 ? h("p", browser.problem.missing.change) : h("dl.difference", ...rows.flat()),
  );
}

/** Keys of files whose field, or list of rows, has another name. */
const fieldNames: Readonly<Record<string, string>> = { "container-title": "container", checked: "record" };
const listNames: Readonly<Record<string, string>> = { "held-by": "holders", sources: "uses" };

function labelOf(form: HTMLElement, { claim: { kind } }: Proposal, key: string): string {
  const isRelation = relationsIn({ [key]: "-" }).length > 0;
  const list = kind !== "claim" ? undefined : isRelation ? "further" : listNames[key];
  if (list !== undefined) return form.querySelector<HTMLElement>(`[data-list=${list}]`)?.dataset["name"] ?? key;
  const row = kind === "person" ? "newPeople.0." : kind === "source" ? "newSources.0." : "";
  return form.querySelector(`[data-field="${row}${fieldNames[key] ?? key}"] label`)?.textContent ?? key;
}

/** So many letters of what stays are shown before and after the words that differ. */
const around = 40;

/** A value in words: people and sources by name, a place as its page will show it. */
function inWords(value: Step["from"], proposal: Proposal, key: string): string {
  const { draft, context, others } = proposal;
  if (value === undefined) return "";
  const [relation] = relationsIn({ [key]: value });
  if (relation) return relationInWords(relation, (id) => nameOf("places", id, context, draft));
  if (typeof value === "string") {
    if (key === "at") return namedPlace(value);
    if (key !== "person" && key !== "source") return value;
    const fresh = others.find(({ kind, id }) => kind === key && id === value);
    return nameOf(key === "person" ? "people" : "sources", fresh ? newId(fresh.index) : value, context, draft);
  }
  if ("family" in value || "literal" in value) return understoodName(value).spoken;
  return Object.entries(value)
    .map(([name, part]) => inWords(part, proposal, name))
    .filter(Boolean)
    .join(" · ");
}
