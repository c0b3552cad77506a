import { draftsOfClaims } from "../../contribute/propose/drafts-of-claims.ts";
import { isBlank, mostDrafts, withPasted, type FormContext } from "../../contribute/propose/index.ts";
import type { PastedText } from "../../contribute/propose/pasted-claims.ts";
import * as browser from "../../words/browser.ts";
import { fill } from "../page/elements.ts";
import type { ClaimForm } from "./claim-form.ts";

/** Makes drafts of what the page that reads texts has handed over, shows them, and says what became of it. */
export function takeOver(form: HTMLElement, map: FormContext, claim: ClaimForm, handed: PastedText): void {
  const { drafts, proposals } = claim.state;
  const pasted = draftsOfClaims(handed, map, drafts.all[0] ?? claim.draft);
  const room = mostDrafts - drafts.all.filter((draft) => !isBlank(draft)).length;
  const result = withPasted(drafts, pasted, (draft) => proposals.find((each) => each.draft === draft)?.claim.id ?? "");
  const added = pasted.length > room ? 0 : result.added;
  if (added > 0) claim.writeAll(result.drafts);
  const said =
    pasted.length > room
      ? browser.paste.tooMany(pasted.length, room)
      : browser.paste.made(added, handed.claims.length - added);
  fill(form.querySelector(".paste-result"), said);
  if (added > 1) form.querySelector<HTMLElement>(".drafts [aria-current]")?.focus();
}
