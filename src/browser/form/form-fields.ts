import {
  answerOf,
  relationsTo,
  stepsFrom,
  type Draft,
  type FormContext,
  type Problem,
} from "../../edit/propose/index.ts";
import { makeElement } from "../make-element.ts";
import { combobox, type Option } from "./combobox.ts";
import { nameOf, type Pick } from "./find-options.ts";

export interface FieldEars {
  readonly ground: FormContext;
  readonly draft: () => Draft;
  readonly onAnswer: (field: string, value: string) => void;
  readonly onLeave: (field: string) => void;
  readonly onMend: (draft: Draft) => void;
  readonly onPick: (field: string, kind: Pick, value: string) => void;
  readonly find: (kind: Pick, words: string) => Promise<readonly Option[]>;
}

/** The controls of the form: each stands for one answer of the draft. */
export interface FormFields {
  readonly write: (draft: Draft) => void;
  /** Beside each field that was touched, what is wrong with its answer. */
  readonly showProblems: (problems: readonly Problem[], touched: ReadonlySet<string>) => void;
  readonly focus: (field: string) => void;
  /** Leads to that of some fields which comes first on the page. */
  readonly focusFirst: (fields: readonly string[]) => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** So many letters can be read in a line on a telephone. */
const lineHolds = 36;

const lists = ["holders", "newPeople", "uses", "newSources"] as const;

export function formFields(form: HTMLFormElement, ears: FieldEars): FormFields {
  const boxOf = (field: string): HTMLElement | null => form.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const controlOf = (box: Element | null): Control | null =>
    box?.querySelector<Control>("input:not([type=radio]), textarea, select") ?? null;
  const messagesOf = (box: Element | null): HTMLElement | null => box?.querySelector<HTMLElement>(".messages") ?? null;

  /** Names a field's parts, so that they belong together for those who hear the page. */
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
        find: (words) => ears.find(kind, words),
        onPick: (value) => ears.onPick(field, kind, value),
        onType: (words) => ears.onAnswer(field, words),
      });
    } else control.addEventListener("input", () => ears.onAnswer(field, control.value));
    control.addEventListener("change", () => ears.onLeave(field));
    control.addEventListener("blur", () => ears.onLeave(field));
  };

  /** As many entries as the draft has, each with its fields. */
  const fillList = (list: (typeof lists)[number], count: number): void => {
    const rows = form.querySelector<HTMLElement>(`[data-list=${list}]`);
    const entries = rows?.querySelector<HTMLElement>(".entries");
    const template = rows?.querySelector("template");
    if (!rows || !entries || !template) return;
    while (entries.children.length > count) entries.lastElementChild?.remove();
    while (entries.children.length < count) {
      const index = entries.children.length;
      const name = `${rows.dataset["name"] ?? ""} ${index + 1}`;
      const entry = template.content.firstElementChild?.cloneNode(true);
      if (!(entry instanceof HTMLElement)) return;
      entry.dataset["index"] = String(index);
      entry.setAttribute("aria-label", name);
      entry.querySelector("b")?.append(name);
      entry.querySelector("[data-action=remove]")?.setAttribute("aria-label", `Remove ${name.toLowerCase()}`);
      for (const box of entry.querySelectorAll<HTMLElement>("[data-field]")) {
        box.dataset["field"] = `${list}.${index}.${box.dataset["field"] ?? ""}`;
        wire(box);
      }
      entries.append(entry);
    }
  };

  const writeRelation = (draft: Draft): void => {
    const fitting = relationsTo(draft.target, ears.ground);
    for (const radio of form.querySelectorAll<HTMLInputElement>("[data-radios] input")) {
      radio.checked = radio.value === draft.relation;
      radio.closest("label")?.toggleAttribute("hidden", !fitting.some((kind) => kind === radio.value));
    }
    boxOf("relation")?.toggleAttribute("hidden", fitting.length === 0);
    const steps = draft.relation === "undercuts" ? stepsFrom(draft.target, ears.ground) : [];
    const box = boxOf("conclusion");
    box?.toggleAttribute("hidden", draft.relation !== "undercuts");
    const options = steps.map((id) => makeElement("option", { value: id }, nameOf("places", id, ears.ground, draft)));
    controlOf(box)?.replaceChildren(...options);
  };

  const writeField = (box: HTMLElement, draft: Draft): void => {
    const field = box.dataset["field"] ?? "";
    const control = controlOf(box);
    const value = answerOf(draft, field);
    const kind = box.dataset["pick"];
    const isPick = kind === "places" || kind === "people" || kind === "sources";
    const shown = isPick ? nameOf(kind, value, ears.ground, draft) : value;
    if (control && control.value !== shown) control.value = shown;
    const picked = box.querySelector<HTMLElement>(".picked");
    if (!picked) return;
    // A line cuts a long sentence off, so it is said in full below.
    const called = shown.length > lineHolds ? `${shown} (${value})` : value;
    picked.textContent =
      shown === value ? "" : value.startsWith("+") ? "New: described below, after what is asked here." : called;
    picked.hidden = picked.textContent === "";
  };

  const focus = (field: string): void => {
    const box = boxOf(field);
    (controlOf(box) ?? box?.querySelector<HTMLElement>("label:not([hidden]) input"))?.focus();
  };

  for (const box of form.querySelectorAll<HTMLElement>("[data-field]")) wire(box);
  for (const radio of form.querySelectorAll<HTMLInputElement>("[data-radios] input"))
    radio.addEventListener("change", () => ears.onMend({ ...ears.draft(), ...relationAnswer(radio.value, ears) }));

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
          ears.onMend(mended);
          // The button that had the focus is gone with its message.
          focus(field);
        });
        if (own.length > 0) box.closest("details")?.setAttribute("open", "");
      }
      showMessages(
        form.querySelector<HTMLElement>(".messages.all"),
        problems.filter(({ field }) => touched.has(field) && boxOf(field) === null),
        ears.onMend,
      );
    },
    focus,
    focusFirst: (asked) => {
      const boxes = [...form.querySelectorAll<HTMLElement>("[data-field]")];
      focus(boxes.map(({ dataset }) => dataset["field"] ?? "").find((field) => asked.includes(field)) ?? "");
    },
  };
}

function relationAnswer(value: string, { draft, ground }: FieldEars): Partial<Draft> {
  const { target } = draft();
  const relation = relationsTo(target, ground).find((kind) => kind === value) ?? "";
  return { relation, conclusion: relation === "undercuts" ? (stepsFrom(target, ground)[0] ?? "") : "" };
}

/** What is said at a place. */
const problemsAt = new WeakMap<HTMLElement, readonly Problem[]>();

/** Only what changes is read out; a button that stays mends the draft as it is by then. */
function showMessages(place: HTMLElement | null, problems: readonly Problem[], mend: (draft: Draft) => void): void {
  if (!place) return;
  problemsAt.set(place, problems);
  const said = problems.map(({ message, help, mend: way }) => `${message} ${help} ${way?.does ?? ""}`).join("\n");
  if ((place.dataset["said"] ?? "") === said) return;
  place.dataset["said"] = said;
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
