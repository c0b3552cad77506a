import { bundleOf, githubAddress, issueAddress, type DraftFile, type Problem } from "../../edit/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { copyToClipboard } from "../model/copy-to-clipboard.ts";
import { makeElement } from "../model/make-element.ts";
import type { Outcome } from "./show-outcome.ts";

/** What the buttons at a place send. Buttons stay when it changes, since one of them may have the focus. */
export interface Sent {
  readonly files: readonly DraftFile[];
  readonly outcome: Outcome;
}

const sentAt = new WeakMap<Element, Sent>();

/** Sets what the buttons at a place send from now on. */
export function setSent(place: Element, sent: Sent): void {
  const before = sentAt.get(place);
  // A note about another draft is no longer true.
  if (before && before.outcome.draft !== sent.outcome.draft) place.querySelector(".way-note")?.replaceChildren();
  sentAt.set(place, sent);
}

/** Shows a note beside the button. `url` is a page that the reader can open again, `text` what they can copy by hand. */
type ShowNote = (words: string, more?: { readonly url?: string; readonly text?: string }) => void;

/** Makes a button that sends what its place has. If something is missing or wrong, it shows that instead. */
export function wayToSend(
  place: Element,
  name: string,
  send: (sent: Sent, showNote: ShowNote) => Promise<void> | void,
): HTMLElement {
  const button = makeElement("button", { type: "button" }, name);
  const showNote: ShowNote = (words, { url, text } = {}) => {
    const again = url === undefined ? [] : [" ", makeElement("a", { href: url, ...newTab }, browser.send.openAgain)];
    const shown =
      text === undefined
        ? []
        : [makeElement("textarea", { readonly: "", rows: "6", "aria-label": browser.send.text }, text)];
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
    if (wrong > 0) showNote(browser.send.wrong(wrong));
    else {
      const better = proposal.problems.length;
      const advice = better === 0 ? "" : ` ${browser.send.advice(better)}`;
      void send(sent, (words, more) => showNote(`${words}${advice}`, more));
    }
  });
  return button;
}

const newTab = { target: "_blank", rel: "noopener" };
const isError = ({ severity }: Problem): boolean => severity === "error";

/** Opens GitHub's page for a new file with the text of the only file. */
export async function openAsFile({ files: [file], outcome: { repository } }: Sent, showNote: ShowNote): Promise<void> {
  if (!repository || !file) return;
  await openPage({ ...githubAddress(file, repository), text: file.text, ...browser.send.file }, showNote);
}

/** Opens GitHub's page for a new issue with all files, which a program turns into one pull request. */
export async function openAsIssue({ files, outcome: { repository, draft } }: Sent, showNote: ShowNote): Promise<void> {
  if (!repository) return;
  const { opens, paste, copyFirst } = browser.send.issuePage;
  await openPage(
    {
      ...issueAddress(files, draft.claim.trim(), repository),
      text: bundleOf(files),
      opens: opens(files.length),
      paste: paste(files.length),
      copyFirst: copyFirst(files.length),
    },
    showNote,
  );
}

/** A page of GitHub. Where the text is too long for the address (`isFilled` is false), the reader has to paste it. */
interface GithubPage {
  readonly url: string;
  readonly isFilled: boolean;
  readonly text: string;
  /** The note if the page has the text, if the text was copied, and if the reader has to copy it. */
  readonly opens: string;
  readonly paste: string;
  readonly copyFirst: string;
}

async function openPage(
  { url, isFilled, text, opens, paste, copyFirst }: GithubPage,
  showNote: ShowNote,
): Promise<void> {
  if (isFilled) showNote(opens, { url });
  else if (await copyToClipboard(text)) showNote(paste, { url });
  else showNote(copyFirst, { url, text });
  window.open(url, "_blank", "noopener");
}

export async function copyFiles({ files }: Sent, showNote: ShowNote): Promise<void> {
  const text = files.length === 1 ? (files[0]?.text ?? "") : bundleOf(files);
  if (await copyToClipboard(text)) showNote(browser.send.copied);
  else showNote(browser.send.notCopied, { text });
}

export function downloadFile({ files: [file] }: Sent): void {
  if (!file) return;
  const address = URL.createObjectURL(new Blob([file.text], { type: "text/yaml" }));
  makeElement("a", { href: address, download: file.path.split("/").at(-1) ?? "claim.yaml" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
