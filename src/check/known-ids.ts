import { inlineCode } from "../text/inline-code.ts";
import type { Debate, Finding, Id, Named } from "../claims/model/index.ts";

/** The findings, each with the id that its value may stand for as help and fix, if the debate has a record with that id. */
export function withKnownIds(findings: readonly Finding[], debate: Debate): readonly Finding[] {
  return findings.map((finding) => {
    const { mayMean, ...found } = finding;
    if (mayMean === undefined || !mayMean.of.some((kind) => isKnown(kind, mayMean.id, debate))) return finding;
    const { id, fix } = mayMean;
    return fix === null
      ? { ...found, help: `Did you mean ${inlineCode(id)}?` }
      : { ...found, help: `Write ${inlineCode(id)}.`, fix };
  });
}

function isKnown(kind: Named, id: Id, debate: Debate): boolean {
  switch (kind) {
    case "claim":
    case "question":
    case "source":
    case "person":
      return debate[kind].has(id);
    case "debate":
      return debate.debates.some((each) => each.id === id);
    case "tour":
      return debate.tours.some((each) => each.id === id);
    case "page":
      return debate.pages.some((each) => each.id === id);
  }
}
