import type { Draft, Problem } from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { h } from "../page/elements.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field of the form consists of, by the name of its value in a draft; null for none. */
export const boxOf = (form: HTMLElement, field: string): HTMLElement | null =>
  form.querySelector(`[data-field="${CSS.escape(field)}"]`);

export const fieldOf = ({ dataset }: HTMLElement): string => dataset["field"] ?? "";

export const controlOf = (box: Element | null): Control | null =>
  box?.querySelector<Control>("input:not([type=radio]), textarea, select") ?? null;

export const messagesOf = (box: Element): HTMLElement | null => box.querySelector<HTMLElement>(".messages");

/** The problems shown at a place. */
const problemsAt = new WeakMap<HTMLElement, readonly Problem[]>();

/** Shows problems, each with the button of its fix. Messages that stay the same are not read out again, and their buttons fix the present draft. */
export function showMessages(
  place: HTMLElement | null,
  problems: readonly Problem[],
  setDraft: (draft: Draft) => void,
): void {
  if (!place) return;
  problemsAt.set(place, problems);
  const text = problems.map(({ message, help, fix }) => `${message} ${help} ${fix?.name ?? ""}`).join("\n");
  if ((place.dataset["shown"] ?? "") === text) return;
  place.dataset["shown"] = text;
  const lines = problems.map(({ severity, message, help, fix }, index) => {
    const words = `${message} ${fix ? "" : help}`.trim();
    const apply = (): void => {
      const now = problemsAt.get(place)?.[index]?.fix ?? fix;
      if (now) setDraft(now.draft);
    };
    const advice = severity === "warning" && [h("strong", browser.problem.advice), " "];
    return h(`p.${severity}`, advice, words, fix && [" ", h("button", { type: "button", onclick: apply }, fix.name)]);
  });
  place.replaceChildren(...lines);
}
