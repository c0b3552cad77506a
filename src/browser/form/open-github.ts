import { bundleOf, githubAddress, issueAddress } from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { copyToClipboard } from "../page/elements.ts";
import type { FormRepository } from "./repository.ts";
import type { Sent, ShowNote } from "./outcome.ts";

type Send = (sent: Sent, showNote: ShowNote) => Promise<void>;

/** Opens GitHub's page for a new file with the text of the only file. */
export function openAsFile(repository: FormRepository): Send {
  return async ({ files: [file] }, showNote) => {
    if (!file) return;
    await openPage({ ...githubAddress(file, repository), text: file.text, ...browser.send.file }, showNote);
  };
}

/** Opens GitHub's page for a new issue with all files, which a program turns into one pull request. */
export function openAsIssue(repository: FormRepository): Send {
  const { opens, paste, copyFirst } = browser.send.issuePage;
  return async ({ files, claim }, showNote) => {
    const count = files.length;
    await openPage(
      {
        ...issueAddress(files, claim, repository),
        text: bundleOf(files),
        opens: opens(count),
        paste: paste(count),
        copyFirst: copyFirst(count),
      },
      showNote,
    );
  };
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
