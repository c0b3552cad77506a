import { bundleName, bundleOf, filesOfAll, messageOf, mostFiles } from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { copyToClipboard, makeElement } from "../page/elements.ts";
import { isError } from "./is-error.ts";
import { openAsFile, openAsIssue } from "./open-github.ts";
import { openMail } from "./open-mail.ts";
import type { Outcome, OutcomeOptions, Sent, ShowNote } from "./outcome.ts";
import { saveFile } from "./save-file.ts";

interface Way {
  readonly name: string;
  /** Whether it can send so many files. */
  readonly takes: (files: number) => boolean;
  readonly send: (sent: Sent, showNote: ShowNote) => Promise<void> | void;
}

/**
 * Makes a button for each way to send a proposal. Returns a function that sets what they send. A button sends nothing while something
 * is missing or wrong, and shows that instead.
 */
export function waysToSend(
  place: HTMLElement | null,
  note: HTMLElement | null,
  options: OutcomeOptions,
): (outcome: Outcome) => void {
  let outcome: Outcome | null = null;
  const showNote = noteAt(note);
  const press = ({ send }: Way): void => {
    options.checkNow();
    if (outcome === null) return;
    // Shows another draft if only that has errors.
    options.showAll();
    const { proposal, all, first } = outcome;
    const wrong = proposal.problems.filter(isError).length;
    const others = all.filter((each) => each !== proposal && each.problems.some(isError)).length;
    const files = filesOfAll(all);
    if (wrong > 0 || others > 0 || files.length > mostFiles) {
      const words = [
        ...(wrong > 0 ? [browser.send.wrong(wrong)] : []),
        ...(others > 0 ? [browser.paste.others(others)] : []),
        ...(files.length > mostFiles ? [browser.paste.tooManyFiles(files.length, mostFiles)] : []),
      ];
      showNote(words.join(" "));
      return;
    }
    const better = all.reduce((sum, { problems }) => sum + problems.length, 0);
    const advice = better === 0 ? "" : ` ${browser.send.advice(better)}`;
    void send({ files, claim: first }, (words, more) => showNote(`${words}${advice}`, more));
  };
  const ways = waysFor(options).map((way) => {
    const button = makeElement("button", { type: "button" }, way.name);
    button.addEventListener("click", () => press(way));
    return { ...way, button };
  });
  place?.replaceChildren(...ways.map(({ button }) => button));
  return (next) => {
    // A note about another draft is no longer true.
    if (outcome && outcome.draft !== next.draft) note?.replaceChildren();
    outcome = next;
    const count = filesOfAll(next.all).length;
    for (const { button, takes } of ways) button.hidden = !takes(count);
    const main = ways.find(({ takes }) => takes(count));
    for (const way of ways) way.button.classList.toggle("main", way === main);
  };
}

/** The ways in the order of preference. */
function waysFor({ repository, contact }: OutcomeOptions): readonly Way[] {
  const [one, several] = [(files: number): boolean => files === 1, (files: number): boolean => files > 1];
  return [
    ...(repository === null
      ? []
      : [
          { name: browser.send.pullRequest, takes: one, send: openAsFile(repository) },
          { name: browser.send.issue, takes: one, send: openAsIssue(repository) },
          { name: browser.send.together, takes: several, send: openAsIssue(repository) },
        ]),
    ...(contact?.kind === "mail" ? [{ name: browser.send.mail, takes: () => true, send: openMail(contact) }] : []),
    { name: browser.send.download, takes: () => true, send: download },
    { name: browser.send.copy, takes: () => true, send: copy },
  ];
}

function noteAt(note: HTMLElement | null): ShowNote {
  return (words, { url, text } = {}) => {
    const link = { href: url ?? "", target: "_blank", rel: "noopener" };
    const again = url === undefined ? [] : [" ", makeElement("a", link, browser.send.openAgain)];
    const area = { readonly: "", rows: "6", "aria-label": browser.send.text };
    const shown = text === undefined ? [] : [makeElement("textarea", area, text)];
    note?.replaceChildren(words, ...again, ...shown);
    note?.querySelector("textarea")?.select();
  };
}

function download({ files }: Sent, showNote: ShowNote): void {
  const name = bundleName(files);
  saveFile(name, bundleOf(files));
  showNote(browser.send.downloaded(name));
}

async function copy({ files }: Sent, showNote: ShowNote): Promise<void> {
  const text = messageOf(files);
  if (await copyToClipboard(text)) showNote(browser.send.copied);
  else showNote(browser.send.notCopied, { text });
}
