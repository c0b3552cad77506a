import type { Draft, DraftFile, Proposal } from "../../edit/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import { pageAddress } from "../model/page-address.ts";
import { roleIcon } from "../model/role-icon.ts";
import type { FormRepository } from "./repository.ts";
import { copyFiles, downloadFile, openAsFile, openAsIssue, setSent, wayToSend } from "./ways-to-send.ts";

/** What a draft comes to, and how to check it. */
export interface Outcome {
  readonly proposal: Proposal;
  readonly draft: Draft;
  readonly base: string;
  readonly repository: FormRepository | null;
  /** Checks at once what was typed last, if that is still waiting. */
  readonly checkNow: () => void;
  /** Shows all problems beside the fields. */
  readonly showAll: () => void;
}

/** Shows the preview of the card, similar claims, and each file with the ways to send it. */
export function showOutcome(form: HTMLElement, outcome: Outcome): void {
  const { proposal, draft, base } = outcome;
  const count = form.querySelector(".count-letters");
  if (count) count.textContent = draft.claim === "" ? "" : browser.form.letters(draft.claim.trim().length);
  form.querySelector(".card-preview")?.replaceChildren(card(proposal, draft));
  const like = form.querySelector<HTMLElement>(".like-claims");
  const ids = proposal.like.map(({ id }) => id).join(" ");
  if (like && (like.dataset["said"] ?? "") !== ids) {
    like.dataset["said"] = ids;
    like.replaceChildren(
      ...proposal.like.slice(0, 3).map(({ id, sentence }) => {
        const link = makeElement("a", { href: pageAddress(base, { kind: "claim", id }), target: "_blank" }, sentence);
        return makeElement("p", {}, browser.form.similar, " ", link);
      }),
    );
  }
  const files = [...proposal.others, proposal.claim];
  showTogether(form, outcome, files);
  const list = form.querySelector<HTMLElement>(".files");
  if (!list) return;
  while (list.children.length > files.length) list.lastElementChild?.remove();
  while (list.children.length < files.length) list.append(fileItem());
  files.forEach((file, index) => {
    const item = list.children[index];
    if (item) showFile(item, file, files.length === 1, outcome);
  });
}

function card({ role }: Proposal, { claim }: Draft): HTMLElement {
  const box = makeElement("div", { class: `preview ${role ?? ""}` });
  if (role !== null) {
    box.append(makeElement("p", { class: `role ${role}` }, roleIcon(role), browser.role[role]));
  }
  box.append(makeElement("p", { class: "preview-claim" }, claim.trim() || browser.form.emptyCard));
  return box;
}

/** Shows the buttons that send several files together, since GitHub's page for a new file takes only one. */
function showTogether(form: HTMLElement, outcome: Outcome, files: readonly DraftFile[]): void {
  const place = form.querySelector<HTMLElement>(".send-together");
  if (!place) return;
  place.hidden = files.length === 1 || outcome.repository === null;
  const ways = place.querySelector(".ways");
  if (ways?.childElementCount === 0) {
    const open = wayToSend(place, browser.send.together, openAsIssue);
    open.classList.add("main");
    ways.append(open, wayToSend(place, browser.send.copyAll, copyFiles));
  }
  setSent(place, { files, outcome });
}

function fileItem(): HTMLElement {
  const item = makeElement(
    "li",
    {},
    makeElement("h3", {}),
    makeElement("p", { class: "file-path" }),
    makeElement("p", { class: "ways" }),
    makeElement("p", { class: "way-note", role: "status" }),
    makeElement("details", {}, makeElement("summary", {}, browser.form.text), makeElement("pre", { tabindex: "0" })),
  );
  // Where there is room beside the form, the reader sees the file grow while they type.
  item.querySelector("details")?.toggleAttribute("open", matchMedia("(min-width: 68rem)").matches);
  const [open, issue] = [
    wayToSend(item, browser.send.pullRequest, openAsFile),
    wayToSend(item, browser.send.issue, openAsIssue),
  ];
  open.classList.add("main", "alone");
  issue.classList.add("alone");
  item
    .querySelector(".ways")
    ?.append(
      open,
      issue,
      wayToSend(item, browser.send.copy, copyFiles),
      wayToSend(item, browser.send.download, downloadFile),
    );
  return item;
}

function showFile(item: Element, file: DraftFile, isOnly: boolean, outcome: Outcome): void {
  const write = (place: string, text: string): void => {
    const element = item.querySelector(place);
    if (element && element.textContent !== text) element.textContent = text;
  };
  write("h3", isOnly ? "" : browser.form.file[file.kind]);
  item.querySelector("h3")?.toggleAttribute("hidden", isOnly);
  for (const way of item.querySelectorAll(".alone"))
    way.toggleAttribute("hidden", !isOnly || outcome.repository === null);
  write(".file-path", file.path);
  write("pre", file.text);
  setSent(item, { files: [file], outcome });
}
