import type { Translation, Words } from "../words.ts";

export const map: Translation<Words["map"]> = {
  counts: {
    debate:
      "{questionCount, plural, one {# Frage} other {# Fragen}} · {claimCount, plural, one {# Aussage} other {# Aussagen}}",
    question:
      "{placed, plural, one {# Position} other {# Positionen}}{elsewhere, plural, =0 {} other { ({elsewhere} weitere anderswo)}} · {claimCount, plural, one {# Aussage} other {# Aussagen}}",
  },

  card: {
    unanswered: "unbeantwortet",
    draft: "Entwurf",
    noHolder: "Niemand ist als Vertreter verzeichnet",
    showReplies: "{count, plural, one {# Antwort} other {# Antworten}} zeigen",
    hideReplies: "{count, plural, one {# Antwort} other {# Antworten}} verbergen",
    moreBelow: "{count, plural, one {# weitere Antwort} other {# weitere Antworten}} darunter",
    claimsBetween: "… {count, plural, one {# Aussage} other {# Aussagen}} dazwischen",
  },

  undercutOfFocus: {
    answers: "Räumt das ein, bestreitet aber, dass es die Frage „{sentence}“ beantwortet",
    supports: "Räumt das ein, bestreitet aber, dass es „{sentence}“ stützt",
    "objects-to": "Räumt das ein, bestreitet aber, dass es gegen „{sentence}“ spricht",
    rebuts: "Räumt das ein, bestreitet aber, dass es den Einwand „{sentence}“ entkräftet",
  },

  undercutInFocus: {
    answers: "Räumt die Aussage darüber ein, bestreitet aber, dass sie die Frage „{sentence}“ beantwortet",
    supports: "Räumt die Aussage darüber ein, bestreitet aber, dass sie „{sentence}“ stützt",
    "objects-to": "Räumt die Aussage darüber ein, bestreitet aber, dass sie gegen „{sentence}“ spricht",
    rebuts: "Räumt die Aussage darüber ein, bestreitet aber, dass sie den Einwand „{sentence}“ entkräftet",
  },

  beside: {
    path: {
      position: "Weitere Antworten auf die Position darüber",
      reason: "Weitere Antworten auf den Grund darüber",
      objection: "Weitere Antworten auf den Einwand darüber",
      rebuttal: "Weitere Antworten auf die Erwiderung darüber",
    },
    crossLinks: "Anderswo auf der Karte",
    otherPositions: "{count, plural, one {Die andere Position} other {Andere Positionen}}",
  },

  linkFrom: {
    answers: "beantwortet auch",
    supports: "stützt auch",
    "objects-to": "spricht auch gegen",
    rebuts: "erwidert auch auf",
    undercuts: "bestreitet auch den Schluss",
    raises: "wirft die Frage auf",
  },

  linkTo: {
    answers: "auch beantwortet durch",
    supports: "auch gestützt durch",
    "objects-to": "dagegen spricht auch",
    rebuts: "darauf erwidert auch",
    undercuts: "den Schluss bestreitet auch",
    raises: "die Frage wirft auf",
  },

  arguedAs: {
    position: "als Position unter: {question}",
    reason: "als Grund unter: {question}",
    objection: "als Einwand unter: {question}",
    rebuttal: "als Erwiderung unter: {question}",
  },

  linkTitle: "{link}: {sentence}",

  title: {
    debate: "Debatte: {shown}",
    question: "Frage: {shown}",
    position: "Position: {shown}",
    reason: "Grund: {shown}",
    objection: "Einwand: {shown}",
    rebuttal: "Erwiderung: {shown}",
    unanswered: "{title} (unbeantwortet)",
  },

  example: {
    question: "Eine Frage",
    position: "Eine Position zu der Frage",
    positionOf: "Eine Position zu der Frage, {holders}",
    reason: "ein Grund dafür",
    objection: "ein Einwand dagegen",
    rebuttal: "eine Erwiderung auf den Einwand",
  },

  legend: {
    position: { name: "Position", meaning: "beantwortet eine Frage" },
    reason: { name: "Grund", meaning: "stützt die Aussage darüber" },
    objection: { name: "Einwand", meaning: "spricht gegen die Aussage darüber" },
    rebuttal: { name: "Erwiderung", meaning: "antwortet auf einen Einwand" },
    unanswered: { name: "Unbeantwortet", meaning: "auf der Karte ohne Antwort" },
    linkedReasons: { name: "Verbundene Gründe", meaning: "stützen die Aussage nur zusammen" },
    crossLinks: { name: "Querverweise", meaning: "führen zu anderen Stellen der Karte" },
    dashedLine: { name: "Gestrichelte Linie", meaning: "führt zu einem Einwand, eine gepunktete zu einer Erwiderung" },
  },

  standing: {
    label: { in: "hat Bestand", out: "ist beantwortet", undecided: "ist offen" },
    you: {
      accepts: "Sie nehmen {claim, select, none {sie} other {{claim}}} an",
      rejects: "Sie lehnen {claim, select, none {sie} other {{claim}}} ab",
      judgement: "Ihrem Urteil",
    },
    why: {
      attacked: "{by} {by, plural, one {spricht dagegen und hat Bestand} other {sprechen dagegen und haben Bestand}}",
      excluded: "{by} hat Bestand, und nur eine der beiden kann Bestand haben",
      supported: "{by} {by, plural, one {stützt sie und hat Bestand} other {stützen sie und haben Bestand}}",
      attackersAnswered:
        "{by} {by, plural, one {spricht dagegen, ist aber beantwortet} other {sprechen dagegen, sind aber beantwortet}}",
      attacksUndercut:
        "{by} {by, plural, one {bestreitet einen Schluss, der dagegen spricht, und hat Bestand} other {bestreiten Schlüsse, die dagegen sprechen, und haben Bestand}}",
      unopposed: "nichts, was Bestand hat, spricht dagegen",
      unsupported: "nichts, was sie stützt, hat Bestand",
      waits: "das hängt ab von {forWhat}",
      andOn: "{first}, außerdem von {second}",
      also: "{first}; {second}",
    },
    waitsFor: {
      attackers:
        "{names, plural, one {der Aussage {names}, die dagegen spricht} other {den Aussagen {names}, die dagegen sprechen}}",
      attackUndercutters:
        "{names, plural, one {der Aussage {names}, die einen Schluss dagegen bestreitet} other {den Aussagen {names}, die Schlüsse dagegen bestreiten}}",
      supporters:
        "{names, plural, one {der Aussage {names}, die sie stützt} other {den Aussagen {names}, die sie stützen}}",
      supportUndercutters:
        "{names, plural, one {der Aussage {names}, die einen Schluss dafür bestreitet} other {den Aussagen {names}, die Schlüsse dafür bestreiten}}",
      rivals:
        "{names, plural, one {der Aussage {names}, die dieselbe Frage beantwortet} other {den Aussagen {names}, die dieselbe Frage beantworten}}",
    },
    tension: {
      acceptedUnderAttack:
        "{accepts}, aber {by} {by, plural, one {spricht dagegen und hat Bestand} other {sprechen dagegen und haben Bestand}}.",
      rejectedThoughSupported:
        "{rejects}, aber {by} {by, plural, one {stützt diese Aussage und hat Bestand} other {stützen diese Aussage und haben Bestand}}, und nichts, was Bestand hat, spricht dagegen.",
      both: "sowohl {claim} als auch {other}",
      bothAccepted: "{accepts}, aber nur eine der beiden kann Bestand haben.",
    },
  },
};
