import {
  bundleOf,
  type FormContext,
  isError,
  partsOf,
  type Proposal,
  readBundle,
} from "../../contribute/propose/index.ts";
import { withProposal } from "../../contribute/propose/with-proposal.ts";
import * as browser from "../../words/browser.ts";
import { type Content, fill, h } from "../page/elements.ts";
import { changeList } from "./changes.ts";
import { drawInPlace, type MapAddresses } from "./draw-in-place.ts";

/** The proposals that are shown or about to be, by where. */
const latest = new WeakMap<Element, string>();

/** Shows the drafts of the form that have no errors among their neighbours on the map, and what would change. */
export async function showOnMap(
  place: HTMLElement,
  all: readonly Proposal[],
  map: FormContext,
  addresses: MapAddresses,
): Promise<void> {
  const isPlaced = ({ role, claim, change }: Proposal): boolean =>
    role !== null || claim.kind === "question" || change !== null;
  const ready = all.filter((each) => isPlaced(each) && !each.problems.some(isError));
  const now = bundleOf(partsOf(ready));
  if (latest.get(place) === now) return;
  latest.set(place, now);
  const shown = await content().catch(() => h("p", browser.proposal.failed));
  if (latest.get(place) !== now) return;
  const isOpened = place.parentElement?.contains(document.activeElement) ?? false;
  fill(place, shown);
  if (isOpened) place.querySelector(".proposed")?.scrollIntoView({ block: "nearest" });

  async function content(): Promise<Content> {
    if (ready.length === 0) return h("p.hint.aside-note", browser.proposal.inForm.waiting);
    const proposal = await withProposal(readBundle(now), map);
    const own = new Set(ready.map(({ claim }) => claim.id));
    const viewport = { width: place.clientWidth, height: innerHeight };
    const drawings = await drawInPlace(proposal, own, addresses, viewport);
    return [drawings, h("h3", browser.proposal.inForm.changes), changeList(proposal)];
  }
}
