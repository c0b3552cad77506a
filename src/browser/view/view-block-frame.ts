import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";

const choices = [
  ["accept", browser.view.accept, "a"],
  ["reject", browser.view.reject, "r"],
  ["leave-open", browser.view.leaveOpen, "o"],
] as const;

/** The buttons for judging a claim, and a place for what follows, which `showInBlock` fills. */
export function viewBlock(): HTMLElement {
  const buttons = choices.map(([action, name, key]) =>
    makeElement(
      "button",
      {
        type: "button",
        "data-action": action,
        "aria-pressed": String(action === "leave-open"),
        "aria-keyshortcuts": key,
        title: browser.view.withKey(name, key),
      },
      name,
    ),
  );
  return makeElement(
    "div",
    { class: "view-block" },
    makeElement("div", { class: "view-choices", role: "group", "aria-label": browser.view.choices }, ...buttons),
    makeElement("p", { class: "view-why" }),
  );
}
