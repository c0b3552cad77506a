import type { Entry } from "../../search/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement, roleIcon } from "../page/elements.ts";

/** The line of a question or claim in lists: role, sentence, mark. It links to the page; on the map, `data-focus` says what to open. */
export function entryLine({ id, kind, text, note }: Entry, href: string): HTMLElement {
  return makeElement(
    "span",
    { class: "claim-line" },
    makeElement("span", { class: `role ${kind}` }, roleIcon(kind), ` ${browser.role[kind]}`),
    " ",
    makeElement("a", { class: `claim-link ${kind}`, href, "data-focus": id }, text),
    ...(note === "unanswered" ? [" ", makeElement("span", { class: "unanswered-mark" }, browser.map.unanswered)] : []),
  );
}
