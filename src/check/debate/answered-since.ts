import type { Debate, Id } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { baseLanguage } from "../../words/base-language.ts";
import type { Rule } from "../rule.ts";
import { sentencesOf } from "../state-sentences.ts";

/** Words by which a sentence says that nothing answers the claims that it links. */
const unanswered: Readonly<Record<string, RegExp>> = {
  en: /\b(?:unanswered|not (?:been )?answered|no (?:answer|rebuttal|reply)|without (?:an?|any) (?:answer|rebuttal|reply)|nothing(?: on the map)? answers|nobody(?: has)? answer(?:ed|s))\b/iu,
  de: /(?<!\p{L})(?:unbeantwortet\p{L}*|nicht beantwortet|keine (?:antwort|entgegnung|erwiderung)|ohne (?:antwort|entgegnung|erwiderung)|nichts antwortet|niemand antwortet)(?!\p{L})/iu,
};

export const answeredSince: Rule = {
  id: "answered-since",
  concern: "evidence",
  severity: "warning",
  languages: ["en", "de"],
  sentence: "The state of a question calls a claim unanswered that has a reply.",
  check: ({ debate }) => {
    const saysSo = unanswered[baseLanguage(debate.map.language)];
    if (saysSo === undefined) return [];
    return debate.questions
      .flatMap(({ state }) => (state === null ? [] : sentencesOf(state)))
      .filter(({ text }) => saysSo.test(text))
      .flatMap(({ links }) => links)
      .flatMap(({ claim: linked, place }) => {
        const claim = debate.aliases.get(linked) ?? linked;
        const [reply] = repliesTo(debate, claim);
        if (reply === undefined) return [];
        return {
          place,
          message: `The sentence says that nothing answers ${inlineCode(claim)}, but ${inlineCode(reply)} does.`,
          help: "Read the reply and adapt the state. If the sentence doesn't mean this claim, make two sentences of it.",
        };
      });
  },
};

/** The claims that are against a claim, or against its argument. */
function repliesTo({ linksTo }: Debate, claim: Id): readonly Id[] {
  return (linksTo.get(claim) ?? [])
    .filter(({ kind, to }) => to === claim && (kind === "objects-to" || kind === "rebuts" || kind === "undercuts"))
    .map(({ from }) => from)
    .toSorted();
}
