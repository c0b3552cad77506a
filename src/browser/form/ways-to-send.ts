import {
  bundleOf,
  githubAddress,
  issueAddress,
  type DraftFile,
  type GithubAddress,
  type Problem,
} from "../../edit/propose/index.ts";
import { copyToClipboard } from "../model/copy-to-clipboard.ts";
import { makeElement } from "../model/make-element.ts";
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

/** `url` is a page that can be opened again, `text` what is to be copied by hand. */
type Say = (words: string, more?: { readonly url?: string; readonly text?: string }) => void;

/** A button that does something with what its place sends, once nothing of it is missing or wrong; it says beside it how that went. */
export function wayToSend(
  place: Element,
  name: string,
  send: (sent: Sent, say: Say) => Promise<void> | void,
): HTMLElement {
  const button = makeElement("button", { type: "button" }, name);
  const say: Say = (words, { url, text } = {}) => {
    const again = url === undefined ? [] : [" ", makeElement("a", { href: url, ...newTab }, "Open it again")];
    const shown =
      text === undefined ? [] : [makeElement("textarea", { readonly: "", rows: "6", "aria-label": "The text" }, text)];
    place.querySelector(".way-note")?.replaceChildren(words, ...again, ...shown);
    place.querySelector<HTMLTextAreaElement>(".way-note textarea")?.select();
  };
  button.addEventListener("click", () => {
    sentAt.get(place)?.outcome.checkNow();
    const sent = sentAt.get(place);
    if (!sent) return;
    const { proposal, showAll } = sent.outcome;
    const wrong = proposal.problems.filter(isError).length;
    showAll();
    if (wrong > 0) say(`${counted(wrong, "is", "are")} missing or wrong, and marked in the form.`);
    else {
      const better = proposal.problems.length;
      const advice =
        better === 0 ? "" : ` ${counted(better, "is", "are")} marked in the form that a reviewer will ask about.`;
      void send(sent, (words, more) => say(`${words}${advice}`, more));
    }
  });
  return button;
}

const counted = (count: number, is: string, are: string): string =>
  count === 1 ? `One thing ${is}` : `${count} things ${are}`;

const newTab = { target: "_blank", rel: "noopener" };
const isError = ({ severity }: Problem): boolean => severity === "error";

/** Opens GitHub's page for the new file, with its text. What has to be pressed there is as GitHub asks of whoever may not write to a repository. */
export async function openAsFile({ files: [file], outcome: { repository } }: Sent, say: Say): Promise<void> {
  if (!repository || !file) return;
  const { url, isFilled } = githubAddress(file, repository);
  const presses =
    "press there, one after the other: “Fork this repository” if it is asked, “Commit changes”, “Propose changes”, “Create pull request”";
  await openPage({ url, isFilled, text: file.text, into: "file", presses }, say);
}

/** Opens GitHub's page for a new issue with the files, of which a program makes one pull request. */
export async function openAsIssue({ files, outcome: { repository, draft } }: Sent, say: Say): Promise<void> {
  if (!repository) return;
  const { url, isFilled } = issueAddress(files, draft.claim.trim(), repository);
  const presses = `press “Create” there, and a program makes one pull request of ${files.length === 1 ? "it" : "all the files"}`;
  await openPage({ url, isFilled, text: bundleOf(files), into: "box", presses }, say);
}

interface Opened extends GithubAddress {
  readonly text: string;
  /** What of the page takes the text, where the address doesn't. */
  readonly into: string;
  readonly presses: string;
}

async function openPage({ url, isFilled, text, into, presses }: Opened, say: Say): Promise<void> {
  if (isFilled) say(`It opens in a new tab: ${presses}. Your draft stays here until you discard it.`, { url });
  else if (await copyToClipboard(text))
    say(
      `The text is too long for an address, so it is copied: paste it into the ${into} that opens. Then ${presses}.`,
      {
        url,
      },
    );
  else
    say(`The text is too long for an address: copy it from here into the ${into} that opens. Then ${presses}.`, {
      url,
      text,
    });
  window.open(url, "_blank", "noopener");
}

export async function copyFiles({ files }: Sent, say: Say): Promise<void> {
  const text = files.length === 1 ? (files[0]?.text ?? "") : bundleOf(files);
  if (await copyToClipboard(text)) say("Copied.");
  else say("The browser did not allow it. Copy it from here:", { text });
}

export function downloadFile({ files: [file] }: Sent): void {
  if (!file) return;
  const address = URL.createObjectURL(new Blob([file.text], { type: "text/yaml" }));
  makeElement("a", { href: address, download: file.path.split("/").at(-1) ?? "claim.yaml" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
