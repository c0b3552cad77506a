import { claims, counted, listed, positions, questions, quoted } from "./counted.ts";

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** `„A“ und „B“ stützen sie und haben Bestand`. */
function doing(names: readonly string[], one: string, several: string): string {
  return `${listed(names, "und")} ${names.length === 1 ? one : several}`;
}

/** In the dative: `den Aussagen „A“ und „B“, die sie stützen`. */
function theClaims(names: readonly string[], one: string, several: string): string {
  return names.length === 1
    ? `der Aussage ${names.join("")}, die ${one}`
    : `den Aussagen ${listed(names, "und")}, die ${several}`;
}

/** How much a tile holds. */
export const counts = {
  debate: (questionCount: number, claimCount: number) => `${questions(questionCount)} · ${claims(claimCount)}`,
  question: (placed: number, elsewhere: number, claimCount: number) =>
    `${positions(placed, elsewhere)} · ${claims(claimCount)}`,
} as const;

/** What a card says besides its sentence. */
export const card = {
  /** The last word after an objection. */
  unanswered: "unbeantwortet",
  /** After the words of another tool that are not a claim yet. */
  draft: "Entwurf",
  noHolder: "Niemand ist als Vertreter verzeichnet",
  showReplies: (count: number) => `${counted(count, "Antwort", "Antworten")} zeigen`,
  hideReplies: (count: number) => `${counted(count, "Antwort", "Antworten")} verbergen`,
  moreBelow: (count: number) => `${counted(count, "weitere Antwort", "weitere Antworten")} darunter`,
  /** Between a position and the claim in focus. */
  claimsBetween: (count: number) => `… ${claims(count)} dazwischen`,
} as const;

/** What an undercut grants, and which relation it denies, by that relation. The argument is the conclusion's sentence. */
const denial = (granted: string, it: string) => ({
  answers: (sentence: string) =>
    `Räumt ${granted} ein, bestreitet aber, dass ${it} die Frage ${quoted(sentence)} beantwortet`,
  supports: (sentence: string) => `Räumt ${granted} ein, bestreitet aber, dass ${it} ${quoted(sentence)} stützt`,
  "objects-to": (sentence: string) =>
    `Räumt ${granted} ein, bestreitet aber, dass ${it} gegen ${quoted(sentence)} spricht`,
  rebuts: (sentence: string) =>
    `Räumt ${granted} ein, bestreitet aber, dass ${it} den Einwand ${quoted(sentence)} entkräftet`,
});

/** An undercut below the claim in focus. */
export const undercutOfFocus = denial("das", "es");

/** An undercut in focus, below the claim that it speaks of. */
export const undercutInFocus = denial("die Aussage darüber", "sie");

/** Beside a claim: its cross-links, and the positions that it doesn't stand under. */
export const beside = {
  /** Heading over the other replies to a claim on the path, by the role of that claim. */
  path: {
    position: "Weitere Antworten auf die Position darüber",
    reason: "Weitere Antworten auf den Grund darüber",
    objection: "Weitere Antworten auf den Einwand darüber",
    rebuttal: "Weitere Antworten auf die Erwiderung darüber",
  },
  crossLinks: "Anderswo auf der Karte",
  otherPositions: (count: number) => (count === 1 ? "Die andere Position" : "Andere Positionen"),
} as const;

/** From the claim in focus to the claim or question on the card. */
export const linkFrom = {
  answers: "beantwortet auch",
  supports: "stützt auch",
  "objects-to": "spricht auch gegen",
  rebuts: "erwidert auch auf",
  undercuts: "bestreitet auch den Schluss",
  raises: "wirft die Frage auf",
} as const;

/** From the claim on the card to the claim in focus. */
export const linkTo = {
  answers: "auch beantwortet durch",
  supports: "auch gestützt durch",
  "objects-to": "dagegen spricht auch",
  rebuts: "darauf erwidert auch",
  undercuts: "den Schluss bestreitet auch",
  raises: "die Frage wirft auf",
} as const;

/** Where the claim at the other end is argued, if it has another role there than here. The argument is the question. */
export const arguedAs = {
  position: (question: string) => `als Position unter: ${question}`,
  reason: (question: string) => `als Grund unter: ${question}`,
  objection: (question: string) => `als Einwand unter: ${question}`,
  rebuttal: (question: string) => `als Erwiderung unter: ${question}`,
} as const;

/** The whole name of a link, for a screen reader. */
export const linkTitle = (link: string, sentence: string) => `${link}: ${sentence}`;

/** The name of a card or tile for a screen reader, before what it shows. */
export const title = {
  debate: (shown: string) => `Debatte: ${shown}`,
  question: (shown: string) => `Frage: ${shown}`,
  position: (shown: string) => `Position: ${shown}`,
  reason: (shown: string) => `Grund: ${shown}`,
  objection: (shown: string) => `Einwand: ${shown}`,
  rebuttal: (shown: string) => `Erwiderung: ${shown}`,
  /** Added where a ring alone shows it. */
  unanswered: (title: string) => `${title} (unbeantwortet)`,
} as const;

/** One path from a question to a rebuttal, which explains the map. Each step says what it is. */
export const example = {
  question: "Eine Frage",
  position: "Eine Position zu der Frage",
  positionOf: (holders: string) => `Eine Position zu der Frage, ${holders}`,
  reason: "ein Grund dafür",
  objection: "ein Einwand dagegen",
  rebuttal: "eine Erwiderung auf den Einwand",
} as const;

/** The signs of the map. */
export const legend = {
  position: { name: "Position", meaning: "beantwortet eine Frage" },
  reason: { name: "Grund", meaning: "stützt die Aussage darüber" },
  objection: { name: "Einwand", meaning: "spricht gegen die Aussage darüber" },
  rebuttal: { name: "Erwiderung", meaning: "antwortet auf einen Einwand" },
  unanswered: { name: "Unbeantwortet", meaning: "auf der Karte ohne Antwort" },
  linkedReasons: { name: "Verbundene Gründe", meaning: "stützen die Aussage nur zusammen" },
  crossLinks: { name: "Querverweise", meaning: "führen zu anderen Stellen der Karte" },
  dashedLine: { name: "Gestrichelte Linie", meaning: "führt zu einem Einwand, eine gepunktete zu einer Erwiderung" },
} as const;

/** What follows from what somebody accepts and rejects. Claims are named by whoever shows the sentence. */
export const standing = {
  /** After the name of a claim. A claim that is out has been answered; no claim is ever said to be true, won or defeated. */
  label: { in: "hat Bestand", out: "ist beantwortet", undecided: "ist offen" },
  /** Whose judgements count. null stands for the claim of the sentence. */
  you: {
    accepts: (claim: string | null) => `Sie nehmen ${claim ?? "sie"} an`,
    rejects: (claim: string | null) => `Sie lehnen ${claim ?? "sie"} ab`,
    judgement: "Ihrem Urteil",
  },
  /** Why a claim has its label, after a colon. */
  why: {
    attacked: (by: readonly string[]) =>
      doing(by, "spricht dagegen und hat Bestand", "sprechen dagegen und haben Bestand"),
    excluded: (by: string) => `${by} hat Bestand, und nur eine der beiden kann Bestand haben`,
    supported: (by: readonly string[]) => doing(by, "stützt sie und hat Bestand", "stützen sie und haben Bestand"),
    attackersAnswered: (by: readonly string[]) =>
      doing(by, "spricht dagegen, ist aber beantwortet", "sprechen dagegen, sind aber beantwortet"),
    attacksUndercut: (by: readonly string[]) =>
      doing(
        by,
        "bestreitet einen Schluss, der dagegen spricht, und hat Bestand",
        "bestreiten Schlüsse, die dagegen sprechen, und haben Bestand",
      ),
    unopposed: "nichts, was Bestand hat, spricht dagegen",
    unsupported: "nichts, was sie stützt, hat Bestand",
    waits: (forWhat: readonly string[]) => `das hängt ab von ${forWhat.join(", außerdem von ")}`,
    also: (reasons: readonly string[]) => reasons.join("; "),
  },
  /** What an open claim waits for. */
  waitsFor: {
    attackers: (names: readonly string[]) => theClaims(names, "dagegen spricht", "dagegen sprechen"),
    attackUndercutters: (names: readonly string[]) =>
      theClaims(names, "einen Schluss dagegen bestreitet", "Schlüsse dagegen bestreiten"),
    supporters: (names: readonly string[]) => theClaims(names, "sie stützt", "sie stützen"),
    supportUndercutters: (names: readonly string[]) =>
      theClaims(names, "einen Schluss dafür bestreitet", "Schlüsse dafür bestreiten"),
    rivals: (names: readonly string[]) => theClaims(names, "dieselbe Frage beantwortet", "dieselbe Frage beantworten"),
  },
  /** Two judgements that don't fit together. The first argument says who accepts or rejects the claim. */
  tension: {
    acceptedUnderAttack: (accepts: string, by: readonly string[]) =>
      `${capitalised(accepts)}, aber ${doing(by, "spricht dagegen und hat Bestand", "sprechen dagegen und haben Bestand")}.`,
    rejectedThoughSupported: (rejects: string, by: readonly string[]) =>
      `${capitalised(rejects)}, aber ${doing(by, "stützt diese Aussage und hat Bestand", "stützen diese Aussage und haben Bestand")}, und nichts, was Bestand hat, spricht dagegen.`,
    both: (claim: string, other: string) => `sowohl ${claim} als auch ${other}`,
    bothAccepted: (accepts: string) => `${capitalised(accepts)}, aber nur eine der beiden kann Bestand haben.`,
  },
} as const;
