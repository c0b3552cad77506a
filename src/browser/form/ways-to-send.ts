import {
  bundleName,
  bundleOf,
  emptyDraft,
  githubAddress,
  isError,
  isNewFile,
  issueAddress,
  messageOf,
  mostFiles,
  partsOf,
  type Part,
  type Proposal,
  type Repository,
} from "../../contribute/propose/index.ts";
import type { ContactLink } from "../../text/contact-link.ts";
import * as browser from "../../words/browser.ts";
import { h } from "../page/elements.ts";
import type { ClaimForm } from "./claim-form.ts";
import { inWords } from "./outcome.ts";
import { copied, openGithub, openToPaste, saved, showNote, type Note } from "./send-text.ts";

/** What the drafts come to. */
export interface Outcome {
  /** The proposal of the draft in the fields. */
  readonly proposal: Proposal;
  /** The proposals of all drafts, in order. */
  readonly all: readonly Proposal[];
}

/** Where proposals go. */
export interface Receivers {
  /** Where the site begins, whose page `proposal/` shows them. */
  readonly base: string;
  /** Null if the page names no repository. */
  readonly repository: Repository | null;
  /** Null if the map names no contact. */
  readonly contact: ContactLink | null;
}

interface Way {
  readonly name: string;
  /** Whether it can send these parts of a proposal. */
  readonly takes: (parts: readonly Part[]) => boolean;
  /** Sends them. `outcome` is what they are made of. */
  readonly send: (parts: readonly Part[], outcome: Outcome) => Promise<Note> | Note;
}

/** A button for each way to send a proposal. It sends nothing while something is missing or wrong, and shows that instead. */
export class WaysToSend {
  readonly #note: HTMLElement | null;
  readonly #claim: ClaimForm;
  readonly #ways: readonly (Way & { readonly button: HTMLButtonElement })[];
  #outcome: Outcome | null = null;

  constructor(form: HTMLElement, receivers: Receivers, claim: ClaimForm) {
    this.#note = form.querySelector(".way-note");
    this.#claim = claim;
    this.#ways = waysTo(receivers).map((way) => {
      return { ...way, button: h("button", { type: "button", onclick: () => void this.#press(way) }, way.name) };
    });
    form.querySelector(".ways")?.replaceChildren(...this.#ways.map(({ button }) => button));
  }

  /** Sets what the buttons send. */
  update(outcome: Outcome): void {
    // A note about another draft is no longer true.
    if (this.#outcome && this.#outcome.proposal.draft !== outcome.proposal.draft) this.#note?.replaceChildren();
    this.#outcome = outcome;
    const parts = partsOf(outcome.all);
    const main = this.#ways.find(({ takes }) => takes(parts));
    for (const way of this.#ways) {
      way.button.hidden = !way.takes(parts);
      way.button.classList.toggle("main", way === main);
    }
  }

  async #press({ send }: Way): Promise<void> {
    this.#claim.showAll();
    const outcome = this.#outcome;
    if (outcome === null) return;
    const { all } = outcome;
    const parts = partsOf(all);
    const refusal = refusalOf(outcome, fileCount(parts));
    if (refusal !== "") {
      const hasErrors = all.some(({ problems }) => problems.some(isError));
      showNote(this.#note, { words: refusal, ...(hasErrors && { showFirst: () => this.#claim.showAll() }) });
      return;
    }
    const note = await send(parts, outcome);
    const count = all.reduce((sum, { problems }) => sum + problems.length, 0);
    showNote(this.#note, count === 0 ? note : { ...note, words: `${note.words} ${browser.send.advice(count)}` });
  }
}

const fileCount = (parts: readonly Part[]): number => parts.filter(({ kind }) => kind !== "note").length;

/** Why nothing can be sent; "" if everything can. */
function refusalOf({ proposal, all }: Outcome, files: number): string {
  const wrong = proposal.problems.filter(isError).length;
  const others = all.filter((each) => each !== proposal && each.problems.some(isError)).length;
  return [
    wrong > 0 && browser.send.wrong(wrong),
    others > 0 && browser.paste.others(others),
    files > mostFiles && browser.paste.tooManyFiles(files, mostFiles),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The ways in the order of preference. */
function waysTo({ base, repository, contact }: Receivers): readonly Way[] {
  const one = (parts: readonly Part[]): boolean => fileCount(parts) === 1;
  const several = (parts: readonly Part[]): boolean => fileCount(parts) > 1;
  const always = (): boolean => true;
  const isClaim = (parts: readonly Part[]): boolean => parts.every(({ kind }) => kind !== "change");
  return [
    ...(repository === null
      ? []
      : [
          { name: browser.send.pullRequest, takes: isNewFile, send: openAsFile(repository) },
          { name: browser.send.issue, takes: one, send: openAsIssue(repository) },
          { name: browser.send.together, takes: several, send: openAsIssue(repository) },
        ]),
    ...(contact?.kind === "mail" ? [{ name: browser.send.mail, takes: always, send: openMessage(contact) }] : []),
    { name: browser.send.download, takes: always, send: (parts) => saved(bundleName(parts), bundleOf(parts)) },
    // Without a receiver people are told of it, not a repository.
    ...(repository === null && contact === null
      ? [{ name: browser.send.copyInWords, takes: isClaim, send: copyInWords }]
      : []),
    { name: browser.send.copy, takes: always, send: (parts) => copied(messageOf(parts)) },
    { name: browser.send.link, takes: always, send: copyLink(new URL(`${base}proposal/`, location.href)) },
  ];
}

/** The words of the first claim, or of what else is changed. */
const firstOf = ([first]: readonly Proposal[]): string => {
  const { claim, question, newPeople, newSources } = first?.draft ?? emptyDraft;
  return [claim, question, newPeople[0]?.name, newSources[0]?.title].find((words) => words?.trim())?.trim() ?? "";
};

/** Opens GitHub's page for a new file with the text of the only file. */
function openAsFile(repository: Repository): Way["send"] {
  return ([file]) =>
    file === undefined
      ? { words: "" }
      : openGithub(githubAddress(file, repository), file.text, browser.send.file.opens, browser.send.file);
}

/** Opens GitHub's page for a new issue with all files, which a program turns into one pull request. */
function openAsIssue(repository: Repository): Way["send"] {
  return (parts, { all }) => {
    const { opens, paste, copyFirst } = browser.send.issuePage;
    const count = fileCount(parts);
    const hints = { paste: paste(count), copyFirst: copyFirst(count) };
    return openGithub(issueAddress(parts, firstOf(all), repository), bundleOf(parts), opens(count), hints);
  };
}

/** Opens a message to the contact of the map, into which the reader pastes the proposal. */
function openMessage({ url }: ContactLink): Way["send"] {
  return (parts, { all }) => {
    const subject = encodeURIComponent(browser.send.message.subject(firstOf(all)));
    return openToPaste(`${url}?subject=${subject}`, messageOf(parts), browser.send.message);
  };
}

const copyInWords: Way["send"] = (_, { all }) => copied(all.map(inWords).join("\n\n"));

/** Copies a link to the page that shows the files on the map. */
function copyLink({ href }: URL): Way["send"] {
  return async (parts) => {
    const { packProposal } = await import("../../contribute/propose/proposal-link.ts");
    const packed = await packProposal(parts);
    if (packed === null) return { words: browser.send.linkTooLong(href) };
    const note = await copied(`${href}#${packed}`);
    return note.text === undefined ? { words: browser.send.linkCopied } : note;
  };
}
