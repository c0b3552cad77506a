import type { GithubAddress } from "../../contribute/propose/bundle.ts";
import * as browser from "../../words/browser.ts";
import { copyToClipboard, fill, h } from "../page/elements.ts";

/** A note below the buttons. `url` is a page that the reader can open again, `text` what they can copy by hand. */
export interface Note {
  readonly words: string;
  readonly url?: string;
  readonly text?: string;
  /** Focuses the first field with a mistake. */
  readonly showFirst?: () => void;
}

/** What to do on a page that the address doesn't fill in: if the text was copied, and if the reader has to copy it. */
interface PasteHints {
  readonly paste: string;
  readonly copyFirst: string;
}

export function showNote(place: HTMLElement | null, { words, url, text, showFirst }: Note): void {
  const link = { href: url ?? "", target: "_blank", rel: "noopener" };
  const area = { readonly: "", rows: "6", "aria-label": browser.send.text };
  const again = url !== undefined && [" ", h("a", link, browser.send.openAgain)];
  const first = showFirst && [" ", h("button", { type: "button", onclick: showFirst }, browser.send.first)];
  fill(place, words, first, again, text !== undefined && h("textarea", area, text));
  place?.querySelector("textarea")?.select();
}

export function saved(name: string, text: string): Note {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return { words: browser.send.downloaded(name) };
}

export async function copied(text: string): Promise<Note> {
  return (await copyToClipboard(text)) ? { words: browser.send.copied } : { words: browser.send.notCopied, text };
}

/** Opens a page of GitHub, and has the reader paste the text where the address doesn't have it. */
export function openGithub({ url, isFilled }: GithubAddress, text: string, opens: string, hints: PasteHints) {
  if (!isFilled) return openToPaste(url, text, hints);
  open(url, "_blank", "noopener");
  return { words: opens, url };
}

export async function openToPaste(url: string, text: string, { paste, copyFirst }: PasteHints): Promise<Note> {
  const isCopied = await copyToClipboard(text);
  // A tab for a message would stay empty.
  if (url.startsWith("mailto:")) location.assign(url);
  else open(url, "_blank", "noopener");
  return isCopied ? { words: paste, url } : { words: copyFirst, url, text };
}
