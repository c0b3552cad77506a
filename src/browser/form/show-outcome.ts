import type { Draft, DraftFile, Proposal } from "../../edit/propose/index.ts";
import { makeElement } from "../model/make-element.ts";
import { pageAddress } from "../model/page-address.ts";
import { roleIcon } from "../model/role-icon.ts";
import type { FormRepository } from "./repository.ts";
import { copyFiles, downloadFile, openAsFile, openAsIssue, setSent, wayToSend } from "./ways-to-send.ts";

export interface Outcome {
  readonly proposal: Proposal;
  readonly draft: Draft;
  readonly base: string;
  readonly repository: FormRepository | null;
  /** Shows what was typed last, where that is still waiting to be checked. */
  readonly checkNow: () => void;
  /** Says beside the fields what is missing. */
  readonly showAll: () => void;
}

const kinds: Readonly<Record<DraftFile["kind"], string>> = {
  claim: "The claim",
  source: "The new source",
  person: "The new person",
};

/** Shows what a draft comes to: the card, the claims like it, and each file with the ways to send it. */
export function showOutcome(form: HTMLElement, outcome: Outcome): void {
  const { proposal, draft, base } = outcome;
  const count = form.querySelector(".count-letters");
  if (count) count.textContent = draft.claim === "" ? "" : `${draft.claim.trim().length} of 160`;
  form.querySelector(".card-preview")?.replaceChildren(card(proposal, draft));
  const like = form.querySelector<HTMLElement>(".like-claims");
  const said = proposal.like.map(({ id }) => id).join(" ");
  if (like && (like.dataset["said"] ?? "") !== said) {
    like.dataset["said"] = said;
    like.replaceChildren(
      ...proposal.like.slice(0, 3).map(({ id, sentence }) => {
        const link = makeElement("a", { href: pageAddress(base, { kind: "claim", id }), target: "_blank" }, sentence);
        return makeElement("p", {}, "Is it this? ", link);
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
    box.append(
      makeElement("p", { class: `role ${role}` }, roleIcon(role), role.charAt(0).toUpperCase() + role.slice(1)),
    );
  }
  box.append(makeElement("p", { class: "preview-claim" }, claim.trim() || "Your sentence will stand here."));
  return box;
}

/** Where several files are sent at once: GitHub's page for a new file takes one. */
function showTogether(form: HTMLElement, outcome: Outcome, files: readonly DraftFile[]): void {
  const place = form.querySelector<HTMLElement>(".send-together");
  if (!place) return;
  place.hidden = files.length === 1 || outcome.repository === null;
  const ways = place.querySelector(".ways");
  if (ways?.childElementCount === 0) {
    const open = wayToSend(place, "Propose them together on GitHub", openAsIssue);
    open.classList.add("main");
    ways.append(open, wayToSend(place, "Copy all", copyFiles));
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
    makeElement("details", {}, makeElement("summary", {}, "The file"), makeElement("pre", { tabindex: "0" })),
  );
  // Where it stands beside the form, it is seen to grow as one types.
  item.querySelector("details")?.toggleAttribute("open", matchMedia("(min-width: 68rem)").matches);
  const [open, issue] = [
    wayToSend(item, "Open a pull request on GitHub", openAsFile),
    wayToSend(item, "Send it as a GitHub issue", openAsIssue),
  ];
  open.classList.add("main", "alone");
  issue.classList.add("alone");
  item
    .querySelector(".ways")
    ?.append(open, issue, wayToSend(item, "Copy YAML", copyFiles), wayToSend(item, "Download", downloadFile));
  return item;
}

function showFile(item: Element, file: DraftFile, isOnly: boolean, outcome: Outcome): void {
  const write = (place: string, text: string): void => {
    const element = item.querySelector(place);
    if (element && element.textContent !== text) element.textContent = text;
  };
  write("h3", isOnly ? "" : kinds[file.kind]);
  item.querySelector("h3")?.toggleAttribute("hidden", isOnly);
  for (const way of item.querySelectorAll(".alone"))
    way.toggleAttribute("hidden", !isOnly || outcome.repository === null);
  write(".file-path", file.path);
  write("pre", file.text);
  setSent(item, { files: [file], outcome });
}
