import {
  begunWith,
  conclusionsOf,
  draftLists,
  isError,
  isMadeUp,
  newIndex,
  personName,
  relationsTo,
  understoodName,
  valueOf,
  withReply,
  type Draft,
  type DraftFiles,
  type FormContext,
  type Problem,
  type Reply,
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { fill, h } from "../page/elements.ts";
import type { ClaimForm } from "./claim-form.ts";
import { nameOf, offerOptions, pickOf, type Pick } from "./find-options.ts";
import { showMessages } from "./messages.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** So many letters fit in an input on a phone. */
const lineHolds = 36;

/** The controls of the form, one for each value of the draft. */
export class FormFields {
  readonly #form: HTMLFormElement;
  readonly #claim: ClaimForm;

  constructor(form: HTMLFormElement, claim: ClaimForm) {
    this.#form = form;
    this.#claim = claim;
    for (const box of this.#boxes()) this.#wire(box);
    for (const radio of this.#radios())
      radio.addEventListener("change", () => this.#chooseRelation("relation", radio.value));
  }

  /** Shows a draft. */
  write(draft: Draft): void {
    for (const list of draftLists) this.#fillList(list, draft[list].length);
    this.#writeRelation(draft);
    for (const box of this.#boxes()) if (box.dataset["radios"] === undefined) this.#writeField(box, draft);
    for (const row of this.#form.querySelectorAll<HTMLElement>(".folded"))
      fill(
        row.querySelector("small"),
        [...row.querySelectorAll<HTMLInputElement>("[role=combobox]")].map(({ value }) => value).join(", "),
      );
  }

  /** Shows the ids that the files have as long as no others are written. */
  showIds({ claim, others }: DraftFiles): void {
    for (const { kind, index, id } of [claim, ...others]) {
      const row = { claim: "", question: "", person: `newPeople.${index}.`, source: `newSources.${index}.` }[kind];
      controlOf(this.#boxOf(`${row}id`))?.setAttribute("placeholder", isMadeUp.test(id) ? "" : id);
    }
  }

  /** Shows how the names of new people are understood, in the choices between a person and an organisation. */
  showNames({ newPeople }: Draft): void {
    for (const [index, person] of newPeople.entries()) {
      const box = this.#boxOf(`newPeople.${index}.kind`);
      const choice = controlOf(box);
      const asPerson = understoodName(personName({ ...person, kind: "person" }));
      // A single word is the same name either way.
      box?.toggleAttribute("hidden", asPerson.kind !== "person");
      if (!(choice instanceof HTMLSelectElement)) continue;
      const asOrganisation = understoodName(personName({ ...person, kind: "organisation" }));
      for (const option of choice.options)
        option.textContent =
          option.value === "person"
            ? browser.form.understood.person(asPerson.inIndex)
            : browser.form.understood.organisation(asOrganisation.inIndex);
      choice.value = understoodName(personName(person)).kind;
    }
  }

  /** Shows problems beside the fields that the reader has touched. */
  showProblems(problems: readonly Problem[], touched: ReadonlySet<string>): void {
    const shown = problems.filter(({ field }) => touched.has(field));
    for (const box of this.#boxes()) {
      const field = fieldOf(box);
      const here = shown.filter((problem) => problem.field === field);
      controlOf(box)?.setAttribute("aria-invalid", String(here.some(isError)));
      showMessages(messagesOf(box), here, (fixed) => {
        this.#claim.write(fixed);
        // The button with the focus is gone along with its message.
        this.focus(field);
      });
      if (here.length === 0) continue;
      box.closest("details")?.setAttribute("open", "");
      box.closest(".folded")?.classList.remove("folded");
    }
    const elsewhere = shown.filter(({ field }) => this.#boxOf(field) === null);
    showMessages(this.#form.querySelector<HTMLElement>(".messages.all"), elsewhere, (fixed) =>
      this.#claim.write(fixed),
    );
  }

  focus(field: string, options: FocusOptions = {}): void {
    const box = this.#boxOf(field);
    (controlOf(box) ?? box?.querySelector<HTMLElement>("label:not([hidden]) input, button"))?.focus(options);
  }

  /** Focuses the first of these fields on the page. */
  focusFirst(fields: readonly string[]): void {
    this.focus(
      this.#boxes()
        .map(fieldOf)
        .find((field) => fields.includes(field)) ?? "",
    );
  }

  #boxes(): readonly HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>("[data-field]")];
  }

  #boxOf(field: string): HTMLElement | null {
    return this.#form.querySelector(`[data-field="${CSS.escape(field)}"]`);
  }

  #radios(): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>("[data-radios] input")];
  }

  /** Connects the parts of a field by ids, for screen readers, and listens to its control. */
  #wire(box: HTMLElement): void {
    const field = fieldOf(box);
    const id = `Field-${field.replaceAll(".", "-")}`;
    const parts = ["hint", "picked", "messages"].flatMap((name) => {
      const part = box.querySelector(`.${name}`);
      if (part) part.id = `${id}-${name}`;
      return part ? [part.id] : [];
    });
    const control = controlOf(box);
    (control ?? box).setAttribute("aria-describedby", parts.join(" "));
    if (!control) return;
    control.id = id;
    box.querySelector("label")?.setAttribute("for", id);
    const kind = pickOf(box);
    if (kind) offerOptions(box, field, kind, this.#claim);
    else if (/\.relation$/.test(field))
      control.addEventListener("input", () => this.#chooseRelation(field, control.value));
    else control.addEventListener("input", () => this.#claim.input(field, control.value));
    const hearPaste = () => void import("./paste-source.ts").then(({ listen }) => listen(box, this.#claim));
    if (/source/i.test(field)) control.addEventListener("focus", hearPaste, { once: true });
    for (const type of ["change", "blur"]) control.addEventListener(type, () => this.#claim.leave(field));
  }

  /** Adds or removes rows of a list until there are `count`. */
  #fillList(list: (typeof draftLists)[number], count: number): void {
    const place = this.#form.querySelector<HTMLElement>(`[data-list=${list}]`);
    const rows = place?.querySelector<HTMLElement>(".row-list");
    const template = place?.querySelector("template");
    if (!place || !rows || !template) return;
    const begun = begunWith(this.#claim.draft)?.[list].length ?? 0;
    while (rows.children.length > count) rows.lastElementChild?.remove();
    while (rows.children.length < count) {
      const index = rows.children.length;
      const name = browser.form.row(place.dataset["name"] ?? "", index + 1);
      const row = template.content.firstElementChild?.cloneNode(true);
      if (!(row instanceof HTMLElement)) return;
      row.dataset["index"] = String(index);
      // What a claim has already is in the way of what is added.
      row.classList.toggle("folded", !list.startsWith("new") && index < begun);
      row.setAttribute("aria-label", name);
      row.querySelector("b")?.append(name);
      row.querySelector("[data-action=remove]")?.setAttribute("aria-label", browser.form.remove(name));
      for (const box of row.querySelectorAll<HTMLElement>("[data-field]")) {
        box.dataset["field"] = `${list}.${index}.${fieldOf(box)}`;
        this.#wire(box);
      }
      rows.append(row);
    }
  }

  #chooseRelation(field: string, value: string): void {
    const { draft, context } = this.#claim;
    this.#claim.write(withReply(draft, field, { relation: value }, context));
  }

  #writeRelation(draft: Draft): void {
    const { context } = this.#claim;
    const fitting = relationsTo(draft.target, context);
    for (const radio of this.#radios()) {
      radio.checked = radio.value === draft.relation;
      radio.closest("label")?.toggleAttribute("hidden", !fitting.some((kind) => kind === radio.value));
    }
    this.#boxOf("relation")?.toggleAttribute("hidden", fitting.length === 0);
    const it = this.#form.querySelector<HTMLElement>(".replied");
    it?.toggleAttribute("hidden", context.question.has(draft.target));
    fill(it, browser.form.it(nameOf("places", draft.target, context, draft)));
    // What undercuts is undercut in other words than what supports or attacks.
    const isReply = conclusionsOf(draft.target, context).every((step) => step.includes(" "));
    for (const words of this.#form.querySelectorAll("[data-undercuts]"))
      words.toggleAttribute("hidden", (words.getAttribute("data-undercuts") === "reply") !== isReply);
    this.#writeConclusions("conclusion", draft, draft);
    const row = this.#form.querySelector<HTMLTemplateElement>("[data-list=further] template")?.content;
    const all = row?.querySelectorAll<HTMLOptionElement>("[data-field=relation] option") ?? [];
    for (const [index, reply] of draft.further.entries()) {
      const box = this.#boxOf(`further.${index}.relation`);
      const choices = relationsTo(reply.target, context);
      box?.toggleAttribute("hidden", choices.length === 0);
      // Some browsers show options that are hidden.
      const fit = [...all].filter(({ value }) => value === "" || choices.some((kind) => kind === value));
      controlOf(box)?.replaceChildren(...fit.map((option) => option.cloneNode(true)));
      this.#writeConclusions(`further.${index}.conclusion`, reply, draft);
    }
  }

  /** Offers what an undercut can be of. */
  #writeConclusions(field: string, { relation, target }: Reply, draft: Draft): void {
    const { context } = this.#claim;
    const isUndercut = relation === "undercuts";
    const choices = isUndercut ? conclusionsOf(target, context) : [];
    const box = this.#boxOf(field);
    box?.toggleAttribute("hidden", !isUndercut);
    const named = (step: string): string =>
      step
        .split(" ")
        .map((id) => nameOf("places", id, context, draft))
        .join(" → ");
    const options = choices.map((step) => h("option", { value: step }, named(step)));
    controlOf(box)?.replaceChildren(...options);
  }

  #writeField(box: HTMLElement, draft: Draft): void {
    const { context } = this.#claim;
    const control = controlOf(box);
    const value = valueOf(draft, fieldOf(box));
    const kind = pickOf(box);
    const shown = kind ? nameOf(kind, value, context, draft) : value;
    // Files know more types than the form offers.
    if (
      shown !== "" &&
      control instanceof HTMLSelectElement &&
      [...control.options].every((option) => option.value !== shown)
    )
      control.append(h("option", { value: shown }, shown));
    if (control && control.value !== shown) control.value = shown;
    const picked = box.querySelector<HTMLElement>(".picked");
    if (!picked) return;
    picked.textContent = shown === value ? "" : pickedWords(value, shown, kind, context);
    picked.hidden = picked.textContent === "";
  }
}

const fieldOf = ({ dataset }: HTMLElement): string => dataset["field"] ?? "";

const controlOf = (box: Element | null): Control | null =>
  box?.querySelector<Control>("input:not([type=radio]), textarea, select") ?? null;

const messagesOf = (box: Element): HTMLElement | null => box.querySelector<HTMLElement>(".messages");

/** What is said below a field about its chosen value, whose name is `shown`. An input cuts a long sentence off, so it is shown in full. */
function pickedWords(value: string, shown: string, kind: Pick | undefined, { siblings }: FormContext): string {
  if (newIndex(value) >= 0) return browser.form.isNew;
  if (kind === "places" && siblings.some(([id]) => id === value)) return browser.paste.inProposal(shown);
  return shown.length > lineHolds ? browser.form.fullOnMap(shown) : browser.form.onMap;
}
