import type { Entry } from "../../search/index.ts";
import { makeElement } from "../model/make-element.ts";
import { roleIcon } from "../model/role-icon.ts";

/** A question or claim as the outline writes it: role, sentence, mark. Its link leads to its page, and on the map to its place (`data-focus`). */
export function entryLine({ id, kind, text, note }: Entry, href: string): HTMLElement {
  return makeElement(
    "span",
    { class: "claim-line" },
    makeElement("span", { class: `role ${kind}` }, roleIcon(kind), ` ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`),
    " ",
    makeElement("a", { class: `claim-link ${kind}`, href, "data-focus": id }, text),
    ...(note === "unanswered" ? [" ", makeElement("span", { class: "unanswered-mark" }, note)] : []),
  );
}
