import {
  valueOf,
  relationsTo,
  conclusionsOf,
  newIndex,
  personName,
  understoodName,
  type Draft,
  type FormContext,
  type Problem,
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../page/elements.ts";
import { combobox, type Option } from "./combobox.ts";
import { isError } from "./is-error.ts";
import { nameOf, pickOf, type Pick } from "./find-options.ts";

export interface FieldOptions {
  readonly context: FormContext;
  /** The present draft. */
  readonly draft: () => Draft;
  readonly onInput: (field: string, value: string) => void;
  readonly onLeave: (field: string) => void;
  /** Sets a draft that a fix or a choice has made. */
  readonly setDraft: (draft: Draft) => void;
  readonly onPick: (field: string, kind: Pick, value: string) => void;
  readonly find: (field: string, kind: Pick, words: string) => Promise<readonly Option[]>;
}

/** The controls of the form, one for each value of the draft. */
export interface FormFields {
  /** Shows a draft. */
  readonly write: (draft: Draft) => void;
  /** Shows how the names of new people are understood, in the choices between a person and an organisation. */
  readonly showNames: (draft: Draft) => void;
  /** Shows problems beside the fields that the reader has touched. */
  readonly showProblems: (problems: readonly Problem[], touched: ReadonlySet<string>) => void;
  readonly focus: (field: string) => void;
  /** Focuses the first of these fields on the page. */
  readonly focusFirst: (fields: readonly string[]) => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** So many letters fit in an input on a phone. */
const lineHolds = 36;

/** Milliseconds after which a press that left a field is over. A message that came earlier would move the button from under the finger. */
const pressTime = 150;

const lists = ["holders", "newPeople", "uses", "newSources"] as const;

export function formFields(form: HTMLFormElement, options: FieldOptions): FormFields {
  const boxOf = (field: string): HTMLElement | null => form.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const controlOf = (box: Element | null): Control | null =>
    box?.querySelector<Control>("input:not([type=radio]), textarea, select") ?? null;
  const messagesOf = (box: Element | null): HTMLElement | null => box?.querySelector<HTMLElement>(".messages") ?? null;

  /** Connects the parts of a field by ids, for screen readers, and listens to its control. */
  const wire = (box: HTMLElement): void => {
    const field = box.dataset["field"] ?? "";
    const id = `Field-${field.replaceAll(".", "-")}`;
    const control = controlOf(box);
    const messages = messagesOf(box);
    const hint = box.querySelector(".hint");
    if (messages) messages.id = `${id}-messages`;
    if (hint) hint.id = `${id}-hint`;
    const picked = box.querySelector<HTMLElement>(".picked");
    if (picked) picked.id = `${id}-picked`;
    const described = [hint, picked, messages].flatMap((part) => (part ? [part.id] : [])).join(" ");
    if (!control) {
      box.setAttribute("aria-describedby", described);
      return;
    }
    control.id = id;
    control.setAttribute("aria-describedby", described);
    const label = box.querySelector("label");
    label?.setAttribute("for", id);
    const list = box.querySelector<HTMLElement>("[role=listbox]");
    const kind = pickOf(box);
    if (list && kind && control instanceof HTMLInputElement) {
      list.id = `${id}-list`;
      list.setAttribute("aria-label", label?.textContent ?? "");
      control.setAttribute("aria-controls", list.id);
      combobox(control, list, {
        find: (words) => options.find(field, kind, words),
        onPick: (value) => options.onPick(field, kind, value),
        onType: (words) => options.onInput(field, words),
      });
    } else control.addEventListener("input", () => options.onInput(field, control.value));
    const leave = (): void => void setTimeout(options.onLeave, pressTime, field);
    control.addEventListener("change", leave);
    control.addEventListener("blur", leave);
  };

  /** Adds or removes rows of a list until there are `count`. */
  const fillList = (list: (typeof lists)[number], count: number): void => {
    const place = form.querySelector<HTMLElement>(`[data-list=${list}]`);
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
      row.setAttribute("aria-label", name);
      row.querySelector("b")?.append(name);
      row.querySelector("[data-action=remove]")?.setAttribute("aria-label", browser.form.remove(name));
      for (const box of row.querySelectorAll<HTMLElement>("[data-field]")) {
        box.dataset["field"] = `${list}.${index}.${box.dataset["field"] ?? ""}`;
        wire(box);
      }
      rows.append(row);
    }
  };

  const writeRelation = (draft: Draft): void => {
    const fitting = relationsTo(draft.target, options.context);
    for (const radio of form.querySelectorAll<HTMLInputElement>("[data-radios] input")) {
      radio.checked = radio.value === draft.relation;
      radio.closest("label")?.toggleAttribute("hidden", !fitting.some((kind) => kind === radio.value));
    }
    boxOf("relation")?.toggleAttribute("hidden", fitting.length === 0);
    const conclusions = draft.relation === "undercuts" ? conclusionsOf(draft.target, options.context) : [];
    const box = boxOf("conclusion");
    box?.toggleAttribute("hidden", draft.relation !== "undercuts");
    const choices = conclusions.map((id) =>
      makeElement("option", { value: id }, nameOf("places", id, options.context, draft)),
    );
    controlOf(box)?.replaceChildren(...choices);
  };

  const writeField = (box: HTMLElement, draft: Draft): void => {
    const field = box.dataset["field"] ?? "";
    const control = controlOf(box);
    const value = valueOf(draft, field);
    const kind = pickOf(box);
    const shown = kind ? nameOf(kind, value, options.context, draft) : value;
    if (control && control.value !== shown) control.value = shown;
    const picked = box.querySelector<HTMLElement>(".picked");
    if (!picked) return;
    // An input cuts a long sentence off, so it is shown in full below.
    const isBeside = kind === "places" && options.context.beside.some(([id]) => id === value);
    const onMap = shown.length > lineHolds ? browser.form.fullOnMap(shown) : browser.form.onMap;
    picked.textContent =
      shown === value
        ? ""
        : newIndex(value) >= 0
          ? browser.form.isNew
          : isBeside
            ? browser.paste.inProposal(shown)
            : onMap;
    picked.hidden = picked.textContent === "";
  };

  const focus = (field: string): void => {
    const box = boxOf(field);
    (controlOf(box) ?? box?.querySelector<HTMLElement>("label:not([hidden]) input"))?.focus();
  };

  for (const box of form.querySelectorAll<HTMLElement>("[data-field]")) wire(box);
  for (const radio of form.querySelectorAll<HTMLInputElement>("[data-radios] input"))
    radio.addEventListener("change", () =>
      options.setDraft({ ...options.draft(), ...relationValues(radio.value, options) }),
    );

  return {
    write: (draft) => {
      for (const list of lists) fillList(list, draft[list].length);
      writeRelation(draft);
      for (const box of form.querySelectorAll<HTMLElement>("[data-field]"))
        if (box.dataset["radios"] === undefined) writeField(box, draft);
    },
    showNames: ({ newPeople }) => {
      for (const [index, person] of newPeople.entries()) {
        const box = boxOf(`newPeople.${index}.kind`);
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
    },
    showProblems: (problems, touched) => {
      for (const box of form.querySelectorAll<HTMLElement>("[data-field]")) {
        const field = box.dataset["field"] ?? "";
        const own = touched.has(field) ? problems.filter((problem) => problem.field === field) : [];
        const isWrong = own.some(isError);
        controlOf(box)?.setAttribute("aria-invalid", String(isWrong));
        showMessages(messagesOf(box), own, (fixed) => {
          options.setDraft(fixed);
          // The button with the focus is gone along with its message.
          focus(field);
        });
        if (own.length > 0) box.closest("details")?.setAttribute("open", "");
      }
      showMessages(
        form.querySelector<HTMLElement>(".messages.all"),
        problems.filter(({ field }) => touched.has(field) && boxOf(field) === null),
        options.setDraft,
      );
    },
    focus,
    focusFirst: (asked) => {
      const boxes = [...form.querySelectorAll<HTMLElement>("[data-field]")];
      focus(boxes.map(({ dataset }) => dataset["field"] ?? "").find((field) => asked.includes(field)) ?? "");
    },
  };
}

function relationValues(value: string, { draft, context }: FieldOptions): Partial<Draft> {
  const { target } = draft();
  const relation = relationsTo(target, context).find((kind) => kind === value) ?? "";
  return { relation, conclusion: relation === "undercuts" ? (conclusionsOf(target, context)[0] ?? "") : "" };
}

/** The problems shown at a place. */
const problemsAt = new WeakMap<HTMLElement, readonly Problem[]>();

/** Shows problems, each with the button of its fix. Messages that stay the same are not read out again, and their buttons fix the present draft. */
function showMessages(place: HTMLElement | null, problems: readonly Problem[], setDraft: (draft: Draft) => void): void {
  if (!place) return;
  problemsAt.set(place, problems);
  const text = problems.map(({ message, help, fix }) => `${message} ${help} ${fix?.name ?? ""}`).join("\n");
  if ((place.dataset["said"] ?? "") === text) return;
  place.dataset["said"] = text;
  const lines = problems.map(({ severity, message, help, fix }, index) => {
    const said = browser.problem.inQuotes(`${message} ${fix ? "" : help}`.trim());
    const line = makeElement("p", { class: severity }, said);
    if (severity === "warning") line.prepend(makeElement("strong", {}, browser.problem.advice), " ");
    if (!fix) return line;
    const button = makeElement("button", { type: "button" }, fix.name);
    button.addEventListener("click", () => setDraft((problemsAt.get(place)?.[index]?.fix ?? fix).draft));
    line.append(" ", button);
    return line;
  });
  place.replaceChildren(...lines);
}
