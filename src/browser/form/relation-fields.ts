import {
  conclusionsOf,
  relationsTo,
  type Draft,
  type FormContext,
  type Reply,
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { fill, h } from "../page/elements.ts";
import { boxOf, controlOf } from "./field-parts.ts";
import { nameOf } from "./find-options.ts";

/** Shows what a draft says of its targets: of each, the form offers the relations that fit it, and what an undercut can be of. */
export function showRelations(form: HTMLElement, draft: Draft, context: FormContext): void {
  const fitting = relationsTo(draft.target, context);
  for (const radio of form.querySelectorAll<HTMLInputElement>("[data-radios] input")) {
    radio.checked = radio.value === draft.relation;
    radio.closest("label")?.toggleAttribute("hidden", !fitting.some((kind) => kind === radio.value));
  }
  boxOf(form, "relation")?.toggleAttribute("hidden", fitting.length === 0);
  const it = form.querySelector<HTMLElement>(".replied");
  it?.toggleAttribute("hidden", context.question.has(draft.target));
  const named = (id: string): string => nameOf("places", id, context, draft);
  fill(it, browser.form.it(named(draft.target)));
  const steps = conclusionsOf(draft.target, context);
  // What undercuts is undercut in other words than what supports or attacks.
  const isReply = steps.every((step) => step.includes(" "));
  const above = form.querySelector<HTMLElement>(".above-it");
  above?.toggleAttribute("hidden", isReply || steps.length > 1);
  fill(above, browser.form.aboveIt(named(steps[0] ?? "")));
  for (const words of form.querySelectorAll("[data-undercuts]"))
    words.toggleAttribute("hidden", (words.getAttribute("data-undercuts") === "reply") !== isReply);
  showConclusions("conclusion", draft);
  const row = form.querySelector<HTMLTemplateElement>("[data-list=further] template")?.content;
  const all = row?.querySelectorAll<HTMLOptionElement>("[data-field=relation] option") ?? [];
  for (const [index, reply] of draft.further.entries()) {
    const box = boxOf(form, `further.${index}.relation`);
    const choices = relationsTo(reply.target, context);
    box?.toggleAttribute("hidden", choices.length === 0);
    // Some browsers show options that are hidden.
    const fit = [...all].filter(({ value }) => value === "" || choices.some((kind) => kind === value));
    controlOf(box)?.replaceChildren(...fit.map((option) => option.cloneNode(true)));
    showConclusions(`further.${index}.conclusion`, reply);
  }

  function showConclusions(field: string, { relation, target }: Reply): void {
    const steps = relation === "undercuts" ? conclusionsOf(target, context) : [];
    const box = boxOf(form, field);
    box?.toggleAttribute("hidden", relation !== "undercuts");
    const options = steps.map((step) => h("option", { value: step }, step.split(" ").map(named).join(" → ")));
    controlOf(box)?.replaceChildren(...options);
  }
}
