import type { Id, Label } from "../claims/model/index.ts";
import { capitalised } from "../text/sentence.ts";
import { mapWords } from "../words/browser.ts";
import type { Tension } from "./tensions.ts";
import type { Answered, Step, Why } from "./why.ts";

/** A label as a reader reads it, after the name of a claim. */
export const labelInWords = (label: Label): string => mapWords.standing.label[label];

/** How a sentence names a claim: by its id, by its sentence in quotation marks, … */
export type NameClaim = (id: Id) => string;

/** The reader or person whose judgements count, as sentences name them. */
export interface Judge {
  /** `you accept “…”`; `you accept it` for null. */
  readonly accepts: (claim: string | null) => string;
  /** `you reject “…”`; `you reject it` for null. */
  readonly rejects: (claim: string | null) => string;
  /** What a claim waits for if nothing else can decide it: `your judgement`. */
  readonly judgement: string;
}

/** The reader. */
export const you = (): Judge => mapWords.standing.you;

/** Why a claim has its label, without a full stop: to be read after `stands: ` and the like. */
export function whyInWords(why: Why, name: NameClaim, judge = you()): string {
  const named = (ids: readonly Id[]): readonly string[] => [...new Set(ids)].map(name);
  switch (why.kind) {
    case "judged":
      return (why.label === "in" ? judge.accepts : judge.rejects)(null);
    case "attacked":
      return mapWords.standing.why.attacked(named(why.by.premises));
    case "excluded":
      return mapWords.standing.why.excluded(name(why.by));
    case "carried": {
      const isUndercut = ({ attack, by }: Answered): boolean => !attack.premises.includes(by);
      const undercutters = named(why.answered.filter(isUndercut).map(({ by }) => by));
      const attackers = named(why.answered.filter((one) => !isUndercut(one)).map(({ by }) => by));
      const reasons = [
        ...(why.by ? [mapWords.standing.why.supported(named(why.by.premises))] : []),
        ...(attackers.length > 0 ? [mapWords.standing.why.attackersAnswered(attackers)] : []),
        ...(undercutters.length > 0 ? [mapWords.standing.why.attacksUndercut(undercutters)] : []),
      ];
      return reasons.length === 0
        ? mapWords.standing.why.unopposed
        : reasons.reduce((first, second) => mapWords.standing.why.also(first, second));
    }
    case "waits": {
      const { attacks, supports, rivals, lacks } = why;
      const ends = (steps: readonly Step[], end: "premises" | "undercutters" | "further"): readonly string[] =>
        named(steps.flatMap((step) => step[end]));
      const awaited = (
        [
          [mapWords.standing.waitsFor.attackers, ends(attacks, "premises")],
          [mapWords.standing.waitsFor.attackUndercutters, ends(attacks, "undercutters")],
          [mapWords.standing.waitsFor.supporters, ends(supports, "premises")],
          [mapWords.standing.waitsFor.supportUndercutters, ends(supports, "undercutters")],
          [mapWords.standing.waitsFor.furtherUndercutters, ends([...attacks, ...supports], "further")],
          [mapWords.standing.waitsFor.rivals, named(rivals)],
        ] as const
      ).flatMap(([say, names]) => (names.length === 0 ? [] : [say(names)]));
      const forWhat = lacks === "judgement" ? [judge.judgement, ...awaited] : awaited;
      const parts = [
        ...(lacks === "support" ? [mapWords.standing.why.unsupported] : []),
        ...(forWhat.length > 0
          ? [mapWords.standing.why.waits(forWhat.reduce((first, second) => mapWords.standing.why.andOn(first, second)))]
          : []),
      ];
      return parts.length === 0 ? "" : parts.reduce((first, second) => mapWords.standing.why.also(first, second));
    }
  }
}

/** A tension as a sentence. */
export function tensionInWords(tension: Tension, name: NameClaim, judge = you()): string {
  return capitalised(inWords(tension, name, judge));
}

function inWords(tension: Tension, name: NameClaim, judge: Judge): string {
  const claim = name(tension.claim);
  const say = mapWords.standing.tension;
  switch (tension.kind) {
    case "accepted-under-attack":
      return say.acceptedUnderAttack(judge.accepts(claim), tension.by.premises.map(name));
    case "rejected-though-carried":
      return say.rejectedThoughSupported(judge.rejects(claim), tension.by.premises.map(name));
    case "out-despite-premises": {
      const { by, why } = tension;
      const { length } = by.premises;
      const accepts = judge.accepts(say.premises(length, claim));
      const undercutters = by.undercutters.map(name);
      return why.kind === "judged"
        ? say.rejectedDespitePremises(accepts, judge.rejects(null), length + 1, undercutters)
        : say.answeredDespitePremises(accepts, whyInWords(why, name, judge), undercutters);
    }
    case "both-accepted":
      return say.bothAccepted(judge.accepts(say.both(claim, name(tension.other))));
  }
}
