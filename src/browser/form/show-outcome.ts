import { filesOfAll, type DraftFile, type Proposal } from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import type { Outcome, OutcomeOptions } from "./outcome.ts";
import { proposalPreview } from "./proposal-preview.ts";
import { waysToSend } from "./ways-to-send.ts";

/** Returns a function that shows the preview of the claim, similar claims, the ways to send the proposal, and its files. */
export function outcomeOf(form: HTMLElement, options: OutcomeOptions): (outcome: Outcome) => void {
  const place = (name: string): HTMLElement | null => form.querySelector<HTMLElement>(name);
  const showWays = waysToSend(place(".ways"), place(".way-note"), options);
  return (outcome) => {
    const { proposal, draft } = outcome;
    const letters = draft.claim === "" ? "" : browser.form.letters(draft.claim.trim().length);
    place(".count-letters")?.replaceChildren(letters);
    place(".card-preview")?.replaceChildren(proposalPreview(proposal, draft, options.context));
    showLike(place(".like-claims"), proposal, options.base);
    showWays(outcome);
    showFiles(place(".files"), filesOfAll(outcome.all));
  };
}

/** Shows similar claims. Those that stay the same are not read out again. */
function showLike(place: HTMLElement | null, { like }: Proposal, base: string): void {
  const ids = like.map(({ id }) => id).join(" ");
  if (!place || (place.dataset["said"] ?? "") === ids) return;
  place.dataset["said"] = ids;
  place.replaceChildren(
    ...like.slice(0, 3).map(({ id, sentence }) => {
      const link = makeElement("a", { href: pageAddress(base, { kind: "claim", id }), target: "_blank" }, sentence);
      return makeElement("p", {}, browser.form.similar, " ", link);
    }),
  );
}

/** Shows each file as it would be in the claims folder. */
function showFiles(list: HTMLElement | null, files: readonly DraftFile[]): void {
  list?.replaceChildren(
    ...files.map(({ kind, path, text }) =>
      makeElement(
        "li",
        {},
        makeElement("h3", {}, browser.form.file[kind]),
        makeElement("p", { class: "file-path" }, path),
        makeElement("pre", { tabindex: "0" }, text),
      ),
    ),
  );
}
