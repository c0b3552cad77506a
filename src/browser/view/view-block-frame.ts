import { makeElement } from "../model/make-element.ts";

const choices = [
  ["accept", "Accept", "a"],
  ["reject", "Reject", "r"],
  ["leave-open", "Leave open", "o"],
] as const;

/** The place for a reader's judgement on a claim, which `showInBlock` fills. */
export function viewBlock(): HTMLElement {
  const buttons = choices.map(([action, words, key]) =>
    makeElement(
      "button",
      {
        type: "button",
        "data-action": action,
        "aria-pressed": String(action === "leave-open"),
        "aria-keyshortcuts": key,
        title: `${words} (${key})`,
      },
      words,
    ),
  );
  return makeElement(
    "div",
    { class: "view-block" },
    makeElement("div", { class: "view-choices", role: "group", "aria-label": "Your view of it" }, ...buttons),
    makeElement("p", { class: "view-why" }),
  );
}
