import { bundleOf, githubAddress, issueAddress, type DraftFile, type Problem } from "../../propose/index.ts";
import { copied } from "../copied.ts";
import { makeElement } from "../make-element.ts";
import type { Outcome } from "./show-outcome.ts";

/** What the buttons at a place send. They stay while it changes, since one of them may have the focus. */
export interface Sent {
  readonly files: readonly DraftFile[];
  readonly outcome: Outcome;
}

const sentAt = new WeakMap<Element, Sent>();

/** Sets what the buttons of a place send from now on. */
export function setSent(place: Element, sent: Sent): void {
  const before = sentAt.get(place);
  // What was said of another draft is true no more.
  if (before && before.outcome.draft !== sent.outcome.draft) place.querySelector(".way-note")?.replaceChildren();
  sentAt.set(place, sent);
}

type Say = (words: string, address?: string) => void;

/** A button that does something with what its place sends, once nothing of it is missing or wrong; it says beside it how that went. */
export function wayToSend(
  place: Element,
  name: string,
  send: (sent: Sent, say: Say) => Promise<void> | void,
): HTMLElement {
  const button = makeElement("button", { type: "button" }, name);
  const say: Say = (words, address) => {
    const again = address === undefined ? [] : [" ", makeElement("a", { href: address, ...newTab }, "Open it again")];
    place.querySelector(".way-note")?.replaceChildren(words, ...again);
  };
  button.addEventListener("click", () => {
    sentAt.get(place)?.outcome.checkNow();
    const sent = sentAt.get(place);
    if (!sent) return;
    const wrong = sent.outcome.proposal.problems.filter(isError).length;
    if (wrong === 0) return void send(sent, say);
    say(
      wrong === 1
        ? "One thing is missing or wrong: it is marked in the form."
        : `${wrong} things are missing or wrong: they are marked in the form.`,
    );
    sent.outcome.showAll();
  });
  return button;
}

const newTab = { target: "_blank", rel: "noopener" };
const isError = ({ severity }: Problem): boolean => severity === "error";

/** Opens GitHub's page that takes these files: one file as it is, several as an issue that a program makes a pull request of. */
export async function openOnGithub({ files, outcome }: Sent, say: Say): Promise<void> {
  const { repository, draft } = outcome;
  const [file, ...more] = files;
  if (!repository || !file) return;
  const isOne = more.length === 0;
  const { url, isFilled } = isOne
    ? githubAddress(file, repository)
    : issueAddress(files, draft.claim.trim(), repository);
  const press = isOne
    ? "press “Propose changes” there"
    : "press its green button, and a program makes one pull request of all the files";
  if (isFilled) say(`It opens in a new tab: ${press}. Your draft stays here until you discard it.`, url);
  else {
    const has = await copied(textOf(files));
    const by = isOne ? "copy it from below" : "copy each file from below, behind a line with “--- # ” and its path,";
    say(
      `The text is too long for an address${has ? ", so it is copied: paste it" : `: ${by}`} into the ${isOne ? "file" : "box"} that opens, and ${press}.`,
      url,
    );
  }
  window.open(url, "_blank", "noopener");
}

export async function copyFile({ files }: Sent, say: Say): Promise<void> {
  say((await copied(textOf(files))) ? "Copied." : "The browser did not allow it: the text is below.");
}

export function downloadFile({ files: [file] }: Sent): void {
  if (!file) return;
  const address = URL.createObjectURL(new Blob([file.text], { type: "text/yaml" }));
  makeElement("a", { href: address, download: file.path.split("/").at(-1) ?? "claim.yaml" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const textOf = (files: readonly DraftFile[]): string => (files.length === 1 ? (files[0]?.text ?? "") : bundleOf(files));
