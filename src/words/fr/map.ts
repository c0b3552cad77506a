import type { Translation, Words } from "../words.ts";

export const map: Translation<Words["map"]> = {
  counts: {
    debate:
      "{questionCount, plural, one {# question} other {# questions}} · {claimCount, plural, one {# affirmation} other {# affirmations}}",
    question:
      "{placed, plural, one {# position} other {# positions}}{elsewhere, plural, =0 {} other { ({elsewhere} de plus ailleurs)}} · {claimCount, plural, one {# affirmation} other {# affirmations}}",
  },
  card: {
    unanswered: "sans réponse",
    draft: "ébauche",
    noHolder: "aucun partisan recensé",
    showReplies: "Montrer {count, plural, one {# réponse} other {# réponses}}",
    hideReplies: "Masquer {count, plural, one {# réponse} other {# réponses}}",
    moreBelow: "{count, plural, one {# réponse de plus} other {# réponses de plus}} en dessous",
    claimsBetween: "… {count, plural, one {# affirmation} other {# affirmations}} entre les deux",
  },
  undercutOfFocus: {
    answers: "L’accorde, mais nie que cela réponde à « {sentence} »",
    supports: "L’accorde, mais nie que cela appuie « {sentence} »",
    "objects-to": "L’accorde, mais nie que cela pèse contre « {sentence} »",
    rebuts: "L’accorde, mais nie que cela réponde à l’objection « {sentence} »",
  },
  undercutInFocus: {
    answers: "Accorde l’affirmation ci-dessus, mais nie qu’elle réponde à « {sentence} »",
    supports: "Accorde l’affirmation ci-dessus, mais nie qu’elle appuie « {sentence} »",
    "objects-to": "Accorde l’affirmation ci-dessus, mais nie qu’elle pèse contre « {sentence} »",
    rebuts: "Accorde l’affirmation ci-dessus, mais nie qu’elle réponde à l’objection « {sentence} »",
  },
  beside: {
    path: {
      position: "Autres réponses à la position ci-dessus",
      reason: "Autres réponses à la raison ci-dessus",
      objection: "Autres réponses à l’objection ci-dessus",
      rebuttal: "Autres réponses à la réplique ci-dessus",
    },
    crossLinks: "Ailleurs sur la carte",
    otherPositions: "{count, plural, one {L’autre position} other {Autres positions}}",
  },
  linkFrom: {
    answers: "répond aussi à",
    supports: "appuie aussi",
    "objects-to": "s’oppose aussi à",
    rebuts: "réplique aussi à",
    undercuts: "conteste aussi l’inférence depuis",
    raises: "soulève la question",
  },
  linkTo: {
    answers: "a aussi pour réponse",
    supports: "appuyée aussi par",
    "objects-to": "contestée aussi par",
    rebuts: "a aussi pour réplique",
    undercuts: "inférence contestée aussi par",
    raises: "sa question est soulevée par",
  },
  arguedAs: {
    position: "comme position sous : {question}",
    reason: "comme raison sous : {question}",
    objection: "comme objection sous : {question}",
    rebuttal: "comme réplique sous : {question}",
  },
  linkTitle: "{link} : {sentence}",
  title: {
    debate: "Débat : {shown}",
    question: "Question : {shown}",
    position: "Position : {shown}",
    reason: "Raison : {shown}",
    objection: "Objection : {shown}",
    rebuttal: "Réplique : {shown}",
    unanswered: "{title} (sans réponse)",
  },
  example: {
    question: "Une question",
    position: "Une position sur la question",
    positionOf: "Une position sur la question, {holders}",
    reason: "une raison en sa faveur",
    objection: "une objection à cette raison",
    rebuttal: "une réplique à cette objection",
  },
  legend: {
    position: { name: "Position", meaning: "répond à une question" },
    reason: { name: "Raison", meaning: "appuie l’affirmation au-dessus" },
    objection: { name: "Objection", meaning: "pèse contre l’affirmation au-dessus" },
    rebuttal: { name: "Réplique", meaning: "répond à une objection" },
    unanswered: { name: "Sans réponse", meaning: "rien sur la carte n’y répond" },
    linkedReasons: { name: "Raisons liées", meaning: "n’appuient l’affirmation qu’ensemble" },
    crossLinks: { name: "Renvois", meaning: "mènent ailleurs sur la carte" },
    dashedLine: { name: "Ligne en tirets", meaning: "mène à une objection, une ligne pointillée à une réplique" },
  },
  standing: {
    label: { in: "tient", out: "a reçu une réponse", undecided: "est ouverte" },
    you: {
      accepts: "{claim, select, none {vous l’acceptez} other {vous acceptez {claim}}}",
      rejects: "{claim, select, none {vous la rejetez} other {vous rejetez {claim}}}",
      judgement: "votre jugement",
    },
    why: {
      attacked: "{by} {by, plural, one {la conteste et tient} other {la contestent et tiennent}}",
      excluded: "{by} tient, et une seule des deux peut tenir",
      supported: "{by} {by, plural, one {l’appuie et tient} other {l’appuient et tiennent}}",
      attackersAnswered:
        "{by}, qui {by, plural, one {la conteste, a reçu une réponse} other {la contestent, ont reçu une réponse}}",
      attacksUndercut:
        "{by}, qui {by, plural, one {conteste une inférence contre elle, tient} other {contestent des inférences contre elle, tiennent}}",
      unopposed: "rien de ce qui tient ne la conteste",
      unsupported: "rien de ce qui l’appuie ne tient",
      waits: "cela dépend de : {forWhat}",
      andOn: "{first}, ainsi que de : {second}",
      also: "{first} ; {second}",
    },
    waitsFor: {
      attackers: "{names}, qui {names, plural, one {la conteste} other {la contestent}}",
      attackUndercutters:
        "{names}, qui {names, plural, one {conteste une inférence contre elle} other {contestent des inférences contre elle}}",
      supporters: "{names}, qui {names, plural, one {l’appuie} other {l’appuient}}",
      supportUndercutters:
        "{names}, qui {names, plural, one {conteste une inférence en sa faveur} other {contestent des inférences en sa faveur}}",
      rivals: "{names}, qui {names, plural, one {répond} other {répondent}} à la même question",
    },
    tension: {
      acceptedUnderAttack:
        "{accepts}, mais {by}, qui {by, plural, one {la conteste, tient} other {la contestent, tiennent}}.",
      rejectedThoughSupported:
        "{rejects}, mais {by}, qui {by, plural, one {l’appuie, tient} other {l’appuient, tiennent}}, et rien de ce qui tient ne la conteste.",
      both: "à la fois {claim} et {other}",
      bothAccepted: "{accepts}, mais une seule des deux peut tenir.",
    },
  },
};
