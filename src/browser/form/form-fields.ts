import {
  begunWith,
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
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { fill, h } from "../page/elements.ts";
import type { ClaimForm } from "./claim-form.ts";
import { boxOf, controlOf, fieldOf, messagesOf, showMessages } from "./field-parts.ts";
import { nameOf, offerOptions, pickOf, type Pick } from "./find-options.ts";
import { showRelations } from "./relation-fields.ts";

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
  }

  /** Shows a draft. */
  write(draft: Draft): void {
    const begun = begunWith(draft);
    for (const list of draftLists) this.#fillList(list, draft[list].length, begun?.[list].length ?? 0);
    showRelations(this.#form, draft, this.#claim.context);
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
      controlOf(boxOf(this.#form, `${row}id`))?.setAttribute("placeholder", isMadeUp.test(id) ? "" : id);
    }
  }

  /** Shows how the names of new people are understood, in the choices between a person and an organisation. */
  showNames({ newPeople }: Draft): void {
    for (const [index, person] of newPeople.entries()) {
      const box = boxOf(this.#form, `newPeople.${index}.kind`);
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
    const elsewhere = shown.filter(({ field }) => boxOf(this.#form, field) === null);
    showMessages(this.#form.querySelector<HTMLElement>(".messages.all"), elsewhere, (fixed) =>
      this.#claim.write(fixed),
    );
  }

  focus(field: string, options: FocusOptions = {}): void {
    const box = boxOf(this.#form, field);
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

  /** Connects the parts of a field by ids, for screen readers, and listens to its control. */
  #wire(box: HTMLElement): void {
    const field = fieldOf(box);
    const id = `Field-${field.replaceAll(".", "-")}`;
    const parts = ["hint", "picked", "messages"].flatMap((name) => {
      const part = box.querySelector(`.${name}`);
      if (part) part.id = `${id}-${name}`;
      return part ? [part.id] : [];
    });
    if (/relation$/.test(field))
      box.addEventListener("input", ({ target }) => {
        if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
          this.#chooseRelation(field, target.value);
      });
    const control = controlOf(box);
    (control ?? box).setAttribute("aria-describedby", parts.join(" "));
    if (!control) return;
    control.id = id;
    box.querySelector("label")?.setAttribute("for", id);
    const kind = pickOf(box);
    if (kind) offerOptions(box, field, kind, this.#claim);
    else if (!/relation$/.test(field)) control.addEventListener("input", () => this.#claim.input(field, control.value));
    const hearPaste = () => void import("./paste-source.ts").then(({ listen }) => listen(box, this.#claim));
    if (/source/i.test(field)) control.addEventListener("focus", hearPaste, { once: true });
    for (const type of ["change", "blur"]) control.addEventListener(type, () => this.#claim.leave(field));
  }

  /** Adds or removes rows of a list until there are `count`. The first of a change are what it began with. */
  #fillList(list: (typeof draftLists)[number], count: number, begun: number): void {
    const place = this.#form.querySelector<HTMLElement>(`[data-list=${list}]`);
    const rows = place?.querySelector<HTMLElement>(".row-list");
    const template = place?.querySelector("template");
    if (!place || !rows || !template) return;
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
    const target = valueOf(draft, field.replace(/relation$/, "target"));
    const relation = relationsTo(target, context).find((kind) => kind === value) ?? "";
    this.#claim.write(withReply(draft, field, { relation }, context));
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

/** What is said below a field about its chosen value, whose name is `shown`. An input cuts a long sentence off, so it is shown in full. */
function pickedWords(value: string, shown: string, kind: Pick | undefined, { siblings }: FormContext): string {
  if (newIndex(value) >= 0) return browser.form.isNew;
  if (kind === "places" && siblings.some(([id]) => id === value)) return browser.paste.inProposal(shown);
  return shown.length > lineHolds ? browser.form.fullOnMap(shown) : browser.form.onMap;
}
