import type { Judgement } from "../../reasoning/index.ts";
import { pageAddress } from "../model/page-address.ts";
import { openSearch } from "../search/index.ts";
import { claimLink } from "./linked-words.ts";
import { openReaderView } from "./reader-view.ts";
import { sentenceBook } from "./sentence-book.ts";
import { claimsInBlock, showInBlock } from "./view-block.ts";

/** The reader's view on the page of one claim. */
export interface ClaimView {
  readonly judge: (judgement: Judgement | null) => void;
  readonly show: () => void;
}

/** Opens the view. The data attributes of `block` have the claim's id and the addresses of the site and its search. Rejects if the view can't be loaded. */
export async function openClaimView(block: HTMLElement): Promise<ClaimView> {
  const { claim = "", base = "/", search = "" } = block.dataset;
  const book = sentenceBook(openSearch(search), () => "");
  const link = (id: string): HTMLElement => claimLink(id, book.of(id), pageAddress(base, { kind: "claim", id }), false);
  const show = async (): Promise<void> => {
    // Sentences are loaded first, so that screen readers read out one change rather than two.
    await book.load(claimsInBlock(view, claim));
    showInBlock(block, view, claim, link);
  };
  const view = await openReaderView(base, () => void show());
  return { judge: (judgement) => view.judge(claim, judgement), show: () => void show() };
}
