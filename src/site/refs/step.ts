import type { Id } from "../../model/index.ts";
import { referTo, type ClaimReference } from "./claim-reference.ts";
import { stepWords } from "../words/roles.ts";
import type { Site } from "../site.ts";

/** A step that can be denied: the premise is `words` (a reason for, an objection to …) the conclusion. */
export interface Step {
  readonly premise: ClaimReference;
  readonly words: string;
  readonly conclusion: ClaimReference;
}

/** The step from one claim to another, or null where either is unknown. */
export function stepOf(site: Site, premise: Id, conclusion: Id): Step | null {
  const from = referTo(site, premise);
  const to = referTo(site, conclusion);
  if (!from || !to) return null;
  const link = site.debate.linksFrom.get(premise)?.find((step) => step.to === conclusion && step.kind !== "undercuts");
  return {
    premise: from,
    words: link && link.kind !== "undercuts" ? stepWords[link.kind] : "a reason for",
    conclusion: to,
  };
}
