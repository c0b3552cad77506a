import { githubAddress, type Draft, type DraftFile, type Problem, type Proposal } from "../../propose/index.ts";
import { makeElement } from "../make-element.ts";
import { pageAddress } from "../page-address.ts";
import type { FormRepository } from "./repository.ts";

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
  const list = form.querySelector<HTMLElement>(".files");
  if (!list) return;
  while (list.children.length > files.length) list.lastElementChild?.remove();
  while (list.children.length < files.length) list.append(fileItem(outcome.repository !== null));
  files.forEach((file, index) => {
    const item = list.children[index];
    if (item) showFile(item, file, files.length, outcome);
  });
}

function card({ role }: Proposal, { claim }: Draft): HTMLElement {
  const box = makeElement("div", { class: `preview ${role ?? ""}` });
  if (role !== null) {
    const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    icon.setAttribute("class", "icon");
    icon.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `#Icon-${role}`);
    icon.append(use);
    box.append(makeElement("p", { class: `role ${role}` }, icon, role.charAt(0).toUpperCase() + role.slice(1)));
  }
  box.append(makeElement("p", { class: "preview-claim" }, claim.trim() || "Your sentence will stand here."));
  return box;
}

function fileItem(isOnGithub: boolean): HTMLElement {
  const item = makeElement(
    "li",
    {},
    makeElement("h3", {}),
    makeElement("p", { class: "path" }),
    makeElement("p", { class: "ways" }),
    makeElement("p", { class: "way-note", role: "status" }),
    makeElement("details", {}, makeElement("summary", {}, "The file"), makeElement("pre", { tabindex: "0" })),
  );
  item.querySelector(".ways")?.append(...waysToSend(item, isOnGithub));
  return item;
}

function showFile(item: Element, file: DraftFile, count: number, outcome: Outcome): void {
  const write = (place: string, text: string): void => {
    const element = item.querySelector(place);
    if (element && element.textContent !== text) element.textContent = text;
  };
  write("h3", count === 1 ? "" : kinds[file.kind]);
  item.querySelector("h3")?.toggleAttribute("hidden", count === 1);
  write(".path", file.path);
  write("pre", file.text);
  const shown = shownIn.get(item);
  // What was said of another draft is true no more.
  if (shown && shown.outcome.draft !== outcome.draft) write(".way-note", "");
  shownIn.set(item, { file, count, outcome });
}

/** What the buttons of an item work on: they stay while it changes, since one of them may have the focus. */
const shownIn = new WeakMap<Element, Shown>();

interface Shown {
  readonly file: DraftFile;
  /** How many files there are. */
  readonly count: number;
  readonly outcome: Outcome;
}

function waysToSend(item: Element, isOnGithub: boolean): readonly HTMLElement[] {
  const say = (words: string): void => {
    const note = item.querySelector(".way-note");
    if (note) note.textContent = words;
  };
  const open = makeElement("button", { type: "button", class: "main" }, "Open a pull request on GitHub");
  const copy = makeElement("button", { type: "button" }, "Copy YAML");
  const download = makeElement("button", { type: "button" }, "Download");
  const guarded = (action: (shown: Shown) => Promise<void> | void) => (): void => {
    const shown = shownIn.get(item);
    if (!shown) return;
    shown.outcome.checkNow();
    const now = shownIn.get(item) ?? shown;
    const wrong = errorsOf(now.outcome.proposal.problems);
    if (wrong.length === 0) return void action(now);
    say(
      wrong.length === 1
        ? "One thing is missing or wrong: see above."
        : `${wrong.length} things are missing or wrong: see above.`,
    );
    now.outcome.showAll();
  };
  open.addEventListener(
    "click",
    guarded(({ file, count, outcome }) => openPullRequest(file, count, outcome.repository, say)),
  );
  copy.addEventListener(
    "click",
    guarded(async ({ file }) =>
      say((await copied(file.text)) ? "Copied." : "The browser did not allow it: the text is below."),
    ),
  );
  download.addEventListener(
    "click",
    guarded(({ file }) => save(file)),
  );
  return [...(isOnGithub ? [open] : []), copy, download];
}

const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === "error");

async function openPullRequest(
  file: DraftFile,
  count: number,
  repository: FormRepository | null,
  say: (words: string) => void,
): Promise<void> {
  if (!repository) return;
  const { url, isFilled } = githubAddress(file, repository);
  const together =
    count === 1
      ? ""
      : " GitHub’s page takes one file at a time: propose them in this order, and say in each that they belong together.";
  if (!isFilled) {
    const has = await copied(file.text);
    say(
      has
        ? `The text is too long for an address, so it is copied: paste it into the file that opens.${together}`
        : "The text is too long for an address: copy it from below into the file that opens.",
    );
  } else
    say(`It opens in a new tab: press “Propose changes” there. Your draft stays here until you discard it.${together}`);
  window.open(url, "_blank", "noopener");
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save({ path, text }: DraftFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/yaml" }));
  makeElement("a", { href: address, download: path.split("/").at(-1) ?? "claim.yaml" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
