import type { Id } from "../../claims/model/index.ts";
import { referTo, type ClaimReference } from "./claim-reference.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** An inference or attack that a claim can undercut: its premise is `words` ("a reason for", "an objection to") its conclusion. */
export interface StepReference {
  readonly premise: ClaimReference;
  readonly words: string;
  readonly conclusion: ClaimReference;
}

/** The step from a premise to a conclusion; null where either is unknown. */
export function referToStep(site: Site, premise: Id, conclusion: Id): StepReference | null {
  const from = referTo(site, premise);
  const to = referTo(site, conclusion);
  if (!from || !to) return null;
  const link = site.debate.linksFrom.get(premise)?.find((step) => step.to === conclusion && step.kind !== "undercuts");
  return {
    premise: from,
    words: link && link.kind !== "undercuts" ? words.site.denied[link.kind] : words.site.denied.supports,
    conclusion: to,
  };
}
