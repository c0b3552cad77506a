import {
  answerOf,
  relationsTo,
  stepsFrom,
  type Draft,
  type FormContext,
  type Problem,
} from "../../edit/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import { combobox, type Option } from "./combobox.ts";
import { nameOf, type Pick } from "./find-options.ts";

export interface FieldOptions {
  readonly context: FormContext;
  /** The present draft. */
  readonly draft: () => Draft;
  readonly onAnswer: (field: string, value: string) => void;
  readonly onLeave: (field: string) => void;
  readonly onMend: (draft: Draft) => void;
  readonly onPick: (field: string, kind: Pick, value: string) => void;
  readonly find: (kind: Pick, words: string) => Promise<readonly Option[]>;
}

/** The controls of the form, one for each answer of the draft. */
export interface FormFields {
  /** Shows a draft. */
  readonly write: (draft: Draft) => void;
  /** Shows problems beside the fields that the reader has touched. */
  readonly showProblems: (problems: readonly Problem[], touched: ReadonlySet<string>) => void;
  readonly focus: (field: string) => void;
  /** Focuses the first of these fields on the page. */
  readonly focusFirst: (fields: readonly string[]) => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** So many letters fit in an input on a phone. */
const lineHolds = 36;

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
    const kind = box.dataset["pick"];
    if (list && control instanceof HTMLInputElement && (kind === "places" || kind === "people" || kind === "sources")) {
      list.id = `${id}-list`;
      list.setAttribute("aria-label", label?.textContent ?? "");
      control.setAttribute("aria-controls", list.id);
      combobox(control, list, {
        find: (words) => options.find(kind, words),
        onPick: (value) => options.onPick(field, kind, value),
        onType: (words) => options.onAnswer(field, words),
      });
    } else control.addEventListener("input", () => options.onAnswer(field, control.value));
    control.addEventListener("change", () => options.onLeave(field));
    control.addEventListener("blur", () => options.onLeave(field));
  };

  /** Adds or removes entries of a list until there are `count`. */
  const fillList = (list: (typeof lists)[number], count: number): void => {
    const rows = form.querySelector<HTMLElement>(`[data-list=${list}]`);
    const entries = rows?.querySelector<HTMLElement>(".entries");
    const template = rows?.querySelector("template");
    if (!rows || !entries || !template) return;
    while (entries.children.length > count) entries.lastElementChild?.remove();
    while (entries.children.length < count) {
      const index = entries.children.length;
      const name = browser.form.entry(rows.dataset["name"] ?? "", index + 1);
      const entry = template.content.firstElementChild?.cloneNode(true);
      if (!(entry instanceof HTMLElement)) return;
      entry.dataset["index"] = String(index);
      entry.setAttribute("aria-label", name);
      entry.querySelector("b")?.append(name);
      entry.querySelector("[data-action=remove]")?.setAttribute("aria-label", browser.form.remove(name));
      for (const box of entry.querySelectorAll<HTMLElement>("[data-field]")) {
        box.dataset["field"] = `${list}.${index}.${box.dataset["field"] ?? ""}`;
        wire(box);
      }
      entries.append(entry);
    }
  };

  const writeRelation = (draft: Draft): void => {
    const fitting = relationsTo(draft.target, options.context);
    for (const radio of form.querySelectorAll<HTMLInputElement>("[data-radios] input")) {
      radio.checked = radio.value === draft.relation;
      radio.closest("label")?.toggleAttribute("hidden", !fitting.some((kind) => kind === radio.value));
    }
    boxOf("relation")?.toggleAttribute("hidden", fitting.length === 0);
    const steps = draft.relation === "undercuts" ? stepsFrom(draft.target, options.context) : [];
    const box = boxOf("conclusion");
    box?.toggleAttribute("hidden", draft.relation !== "undercuts");
    const choices = steps.map((id) =>
      makeElement("option", { value: id }, nameOf("places", id, options.context, draft)),
    );
    controlOf(box)?.replaceChildren(...choices);
  };

  const writeField = (box: HTMLElement, draft: Draft): void => {
    const field = box.dataset["field"] ?? "";
    const control = controlOf(box);
    const value = answerOf(draft, field);
    const kind = box.dataset["pick"];
    const isPick = kind === "places" || kind === "people" || kind === "sources";
    const shown = isPick ? nameOf(kind, value, options.context, draft) : value;
    if (control && control.value !== shown) control.value = shown;
    const picked = box.querySelector<HTMLElement>(".picked");
    if (!picked) return;
    // An input cuts a long sentence off, so it is shown in full below.
    const called = shown.length > lineHolds ? browser.form.fullChoice(shown, value) : value;
    picked.textContent = shown === value ? "" : value.startsWith("+") ? browser.form.isNew : called;
    picked.hidden = picked.textContent === "";
  };

  const focus = (field: string): void => {
    const box = boxOf(field);
    (controlOf(box) ?? box?.querySelector<HTMLElement>("label:not([hidden]) input"))?.focus();
  };

  for (const box of form.querySelectorAll<HTMLElement>("[data-field]")) wire(box);
  for (const radio of form.querySelectorAll<HTMLInputElement>("[data-radios] input"))
    radio.addEventListener("change", () =>
      options.onMend({ ...options.draft(), ...relationAnswer(radio.value, options) }),
    );

  return {
    write: (draft) => {
      for (const list of lists) fillList(list, draft[list].length);
      writeRelation(draft);
      for (const box of form.querySelectorAll<HTMLElement>("[data-field]"))
        if (box.dataset["radios"] === undefined) writeField(box, draft);
    },
    showProblems: (problems, touched) => {
      for (const box of form.querySelectorAll<HTMLElement>("[data-field]")) {
        const field = box.dataset["field"] ?? "";
        const own = touched.has(field) ? problems.filter((problem) => problem.field === field) : [];
        const isWrong = own.some(({ severity }) => severity === "error");
        controlOf(box)?.setAttribute("aria-invalid", String(isWrong));
        showMessages(messagesOf(box), own, (mended) => {
          options.onMend(mended);
          // The button with the focus is gone along with its message.
          focus(field);
        });
        if (own.length > 0) box.closest("details")?.setAttribute("open", "");
      }
      showMessages(
        form.querySelector<HTMLElement>(".messages.all"),
        problems.filter(({ field }) => touched.has(field) && boxOf(field) === null),
        options.onMend,
      );
    },
    focus,
    focusFirst: (asked) => {
      const boxes = [...form.querySelectorAll<HTMLElement>("[data-field]")];
      focus(boxes.map(({ dataset }) => dataset["field"] ?? "").find((field) => asked.includes(field)) ?? "");
    },
  };
}

function relationAnswer(value: string, { draft, context }: FieldOptions): Partial<Draft> {
  const { target } = draft();
  const relation = relationsTo(target, context).find((kind) => kind === value) ?? "";
  return { relation, conclusion: relation === "undercuts" ? (stepsFrom(target, context)[0] ?? "") : "" };
}

/** The problems shown at a place. */
const problemsAt = new WeakMap<HTMLElement, readonly Problem[]>();

/** Shows problems, each with a button that repairs it if there is a way. Messages that stay the same are not read out again, and their buttons repair the present draft. */
function showMessages(place: HTMLElement | null, problems: readonly Problem[], mend: (draft: Draft) => void): void {
  if (!place) return;
  problemsAt.set(place, problems);
  const text = problems.map(({ message, help, mend: way }) => `${message} ${help} ${way?.does ?? ""}`).join("\n");
  if ((place.dataset["said"] ?? "") === text) return;
  place.dataset["said"] = text;
  const lines = problems.map(({ severity, message, help, mend: way }, index) => {
    const line = makeElement("p", { class: severity }, `${message} ${way ? "" : help}`.trim().replaceAll("`", ""));
    if (!way) return line;
    const button = makeElement("button", { type: "button" }, way.does);
    button.addEventListener("click", () => mend((problemsAt.get(place)?.[index]?.mend ?? way).draft));
    line.append(" ", button);
    return line;
  });
  place.replaceChildren(...lines);
}
