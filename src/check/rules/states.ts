/** Rules about the states of questions. */
import { repliesTo } from "../../claims/graph/replies.ts";
import type { Debate, Id, Place, Prose } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { baseLanguage } from "../../words/base-language.ts";
import type { Problem, Rule } from "../rule.ts";
import { abbreviated } from "../sentences.ts";

export const uncitedState: Rule = {
  id: "uncited-state",
  concern: "evidence",
  severity: "warning",
  sentence: "A sentence of a question's state links no claim.",
  check: ({ debate }) =>
    debate.questions.flatMap(({ state }) =>
      (state === null ? [] : sentencesOf(state))
        .filter(({ links }) => links.length === 0)
        .map(({ text }) => ({
          place: state?.place ?? debate.map.place,
          message: `This sentence links no claim: ${inlineCode(shortened(text))}.`,
          help: "Link the claims that it rests on as `[[claim-id]]` or `[[claim-id|your words]]`.",
        })),
    ),
};

const shortened = (sentence: string): string => (sentence.length <= 60 ? sentence : `${sentence.slice(0, 59)}…`);

const mostWords = 200;

export const longState: Rule = {
  id: "long-state",
  concern: "wording",
  severity: "warning",
  sentence: "The state of a question has more than 200 words.",
  check: ({ debate }) =>
    debate.questions.flatMap(({ state }) => {
      const shown = state?.markdown.replaceAll(/\[\[[^\]|]*\|/g, "") ?? "";
      const count = shown.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      if (state === null || count <= mostWords) return [];
      return {
        place: state.place,
        message: `This text has ${count} words; ${mostWords} are allowed.`,
        help: "Keep what a reader needs to see where the sides disagree. The claims say the rest.",
      };
    }),
};

export const staleSummary: Rule = {
  id: "stale-summary",
  concern: "evidence",
  severity: "warning",
  sentence: "The state of a question cites a claim that has changed since, or calls one unanswered that has a reply.",
  aliases: ["answered-since"],
  check: ({ debate, published }) => [
    ...published.staleCitations.map(({ claim, place, then }) => ({
      place,
      message: `The claim ${inlineCode(claim)} has changed since this was written. It said: ${inlineCode(then.content.sentence)}.`,
      help: "Read the claim again and adapt the state. If nothing has to change, a new wording of the state ends this warning.",
    })),
    ...answeredSince(debate),
  ],
};

/** Words by which a sentence says that nothing answers the claims that it links. */
const unanswered: Readonly<Record<string, RegExp>> = {
  en: /\b(?:unanswered|not (?:been )?answered|no (?:answer|rebuttal|reply)|without (?:an?|any) (?:answer|rebuttal|reply)|nothing(?: on the map)? answers|nobody(?: has)? answer(?:ed|s))\b/iu,
  de: /(?<!\p{L})(?:unbeantwortet\p{L}*|nicht beantwortet|keine (?:antwort|entgegnung|erwiderung)|ohne (?:antwort|entgegnung|erwiderung)|nichts antwortet|niemand antwortet)(?!\p{L})/iu,
};

function answeredSince(debate: Debate): readonly Problem[] {
  const saysSo = unanswered[baseLanguage(debate.map.language)];
  if (saysSo === undefined) return [];
  return debate.questions
    .flatMap(({ state }) => (state === null ? [] : sentencesOf(state)))
    .filter(({ text }) => saysSo.test(text))
    .flatMap(({ links }) => links)
    .flatMap(({ claim: linked, place }) => {
      const claim = debate.aliases.claim.get(linked) ?? linked;
      const home = debate.linksFrom.get(claim)?.find((each) => each.home);
      const reply = home && repliesTo(debate, home)[0]?.from;
      if (reply === undefined) return [];
      return {
        place,
        message: `The sentence says that nothing answers ${inlineCode(claim)}, but ${inlineCode(reply)} does.`,
        help: "Read the reply and adapt the state. If the sentence doesn't mean this claim, make two sentences of it.",
      };
    });
}

type Node = Prose["tree"] | Prose["tree"]["children"][number];

/** A sentence with the claims that it links. */
interface StateSentence {
  /** Without its Markdown; an object replacement character for each link. */
  readonly text: string;
  readonly links: readonly { readonly claim: Id; readonly place: Place }[];
}

/** In place of a link to a claim; no text contains it, as it stands for an object. */
const link = "\uFFFC";

const sentenceEnd = new RegExp(`(?<!${abbreviated})(?<=[.!?]["”’)]*)\\s+(?=["“‘(]*[\\p{Lu}\\p{N}${link}])`, "u");

/** The sentences of all paragraphs of a state. */
function sentencesOf({ tree, place }: Prose): readonly StateSentence[] {
  return paragraphsIn(tree).flatMap((paragraph) => {
    const links = linksIn(paragraph, place);
    return flat(paragraph)
      .trim()
      .split(sentenceEnd)
      .map((text) => ({ text, links: links.splice(0, text.split(link).length - 1) }));
  });
}

function paragraphsIn(node: Node): readonly Node[] {
  if (node.type === "paragraph") return [node];
  return "children" in node ? node.children.flatMap(paragraphsIn) : [];
}

function linksIn(node: Node, whole: Place): { readonly claim: Id; readonly place: Place }[] {
  if (node.type === "claimLink") return [{ claim: node.claim, place: node.data?.place ?? whole }];
  return "children" in node ? node.children.flatMap((child) => linksIn(child, whole)) : [];
}

function flat(node: Node): string {
  if (node.type === "claimLink") return link;
  if ("children" in node) return node.children.map(flat).join("");
  return "value" in node ? node.value : "";
}
