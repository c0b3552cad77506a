import type { Against, Judgement, JudgementByClaim } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { copyToClipboard, fill, h, type Content } from "../page/elements.ts";

/** Makes the link of a claim, by its id. */
export type LinkClaim = (id: string) => Node | string;

const begin = "\uE000";
const end = "\uE001";

/**
 * Stands for a link to a claim inside a sentence: the id between two private-use characters. Functions that write plain text
 * take it as the name of a claim, and `linkedWords` makes links of the marks in what they write.
 */
export function markClaim(id: string): string {
  return begin + id + end;
}

/** The text with each marked claim as `link` shows it. */
export function linkedWords(text: string, link: LinkClaim): readonly (Node | string)[] {
  return text.split(begin).flatMap((part, index): readonly (Node | string)[] => {
    const close = part.indexOf(end);
    if (index === 0 || close < 0) return [part];
    return [link(part.slice(0, close)), part.slice(close + 1)];
  });
}

/** How a claim is against another, to be read after its name. */
export function howAgainst(against: Against, claim: string, link: LinkClaim): Content {
  if (against.kind !== "undercuts") return browser.compare.against[against.kind];
  const named = (id: string): string | null => (id === claim ? null : markClaim(id));
  return linkedWords(browser.compare.undercuts(against.step, named(against.premise), named(against.conclusion)), link);
}

/** A link to a claim, as part of a sentence: its sentence in quotation marks, without the full stop. On the map, `data-focus` says which claim to open. */
export function claimLink(id: string, sentence: string, href: string, onMap: boolean): HTMLElement {
  return h("a", { href, "data-focus": onMap && id }, browser.quoted(sentence.replace(/\.$/, "") || id));
}

export const judgementMark = (judgement: Judgement): HTMLElement =>
  h(`b.view-${judgement}`, browser.view.mark[judgement]);

/** A claim with its judgement, if it is judged. */
export function judgedLine(judged: JudgementByClaim, id: string, link: LinkClaim): Content {
  const judgement = judged.get(id)?.judgement;
  return [judgement && [judgementMark(judgement), " "], link(id)];
}

/** Copies a link and says so, or shows it if the browser doesn't allow that. */
export async function copyLink(href: string, status: Element): Promise<void> {
  const isCopied = await copyToClipboard(href);
  fill(status, isCopied ? browser.dialog.linkCopied : h("a", { href }, browser.copy.link));
}

/** The claims on the map to which the links in an element lead. */
export function claimsNamed(element: Element): readonly string[] {
  return [...element.querySelectorAll<HTMLElement>("[data-focus]")].map(({ dataset }) => dataset["focus"] ?? "");
}

/** The sentences of claims: those on the page, and others once they are loaded. */
export interface SentenceBook {
  /** "" for a claim whose sentence is not loaded. */
  readonly of: (id: string) => string;
  /** Loads the sentences that are missing. If that fails, pages show ids instead. */
  readonly load: (ids: Iterable<string>) => Promise<void>;
}

/** `onPage` gives the sentences that the page has anyway; "" for others, which `fetchSentence` loads. */
export function sentenceBook(
  onPage: (id: string) => string,
  fetchSentence: (id: string) => Promise<string>,
): SentenceBook {
  const fetched = new Map<string, string>();
  const of = (id: string): string => onPage(id) || (fetched.get(id) ?? "");
  return {
    of,
    load: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => of(id) === "");
      if (missing.length === 0) return;
      try {
        await Promise.all(missing.map(async (id) => fetched.set(id, await fetchSentence(id))));
      } catch {
        // `claimLink` shows ids for sentences that are missing.
      }
    },
  };
}
