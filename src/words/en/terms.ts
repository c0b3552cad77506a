/** The terms of the interface itself, by the names of their pages: what a page says where it uses them. `also` has other names. */
export const terms = {
  position: {
    term: "position",
    also: "answer to a question, view",
    definition:
      "A claim that answers a question of the map directly. Everything else about that question stands below one of its positions.",
  },
  reason: {
    term: "reason",
    also: "support, argument for",
    definition: "A claim given in support of another claim.",
  },
  objection: {
    term: "objection",
    also: "counter-argument, argument against",
    definition:
      "A claim that speaks against a position, a reason or a rebuttal: if it is right, that claim is in doubt.",
  },
  rebuttal: {
    term: "rebuttal",
    also: "reply, answer to an objection",
    definition: "A claim that speaks against an objection. It defends what the objection attacks.",
  },
  undercut: {
    term: "undercut",
    also: "undercutter, undercutting, that does not follow, so what",
    definition:
      "A reply that doesn’t dispute a claim but says that nothing follows from it for another claim: “That may be so, but it doesn’t show this.” It attacks the step between two claims rather than either of them, and can be attacked in the same way. On the map it counts as an objection or a rebuttal, according to what it replies to.",
  },
  step: {
    term: "step",
    also: "inference, it follows that",
    definition:
      "What leads from a reason to the claim that it supports, or from an objection to the claim that it speaks against. Somebody can accept both claims and deny the step between them: that is an undercut.",
  },
  "linked-premises": {
    term: "linked premises",
    also: "premises that work together, joint premises, jointly",
    definition:
      "Reasons that support a claim only together, like the parts of one argument. If one of them falls, the others no longer support the claim.",
  },
  crux: {
    term: "crux",
    also: "cruxes, what it turns on, deciding claim",
    definition:
      "A claim on which a position depends: accept it and the position comes out one way, reject it and it comes out another. The map works cruxes out from its structure, given what a reader has judged so far; where an explanation calls a claim a crux, it is the editors who say so.",
  },
  basis: {
    term: "basis",
    also: "kind of support",
    definition:
      "What a claim rests on: an argument, evidence, somebody’s testimony, an analogy or a definition. It says what kind of support there is, rather than how strong it is.",
  },
  holder: {
    term: "holder",
    also: "who holds it, held by, proponent",
    definition:
      "A person or organisation that takes a stance on a claim, as a source shows. Somebody who only reports a view is not its holder.",
  },
  stance: {
    term: "stance",
    also: "asserts, concedes, rejects",
    definition:
      "What a holder says of a claim: that it is right (asserts), that it is right although it helps the other side (concedes), or that it is wrong (rejects).",
  },
  unanswered: {
    term: "unanswered",
    also: "without reply, no reply",
    definition:
      "An objection or rebuttal, undercuts included, is unanswered if nothing on the map replies to it. A denial that it counts against another claim is no reply. Unanswered means that no reply is recorded here, which is not to say that there is none.",
  },
  stands: {
    term: "stands",
    also: "standing, holds up",
    definition:
      "A claim stands if you accepted it, or if what you judged so far supports it and leaves no objection to it standing. It says what follows on the map from your judgements, not what is true.",
  },
  answered: {
    term: "answered",
    also: "is answered, defeated",
    definition:
      "A claim is answered if you rejected it, or if something that speaks against it stands. That follows on the map from your judgements; it does not mean that the claim is wrong.",
  },
  open: {
    term: "open",
    also: "is open, undecided",
    definition: "A claim is open if what you judged so far decides neither that it stands nor that it is answered.",
  },
  version: {
    term: "version",
    also: "earlier version, dated version, permanent address",
    definition:
      "What a claim said at some time, with its sources and relations. Each version keeps its own address, so that a citation still shows what was cited after the claim has changed.",
  },
  retired: {
    term: "retired",
    also: "removed claim, withdrawn claim",
    definition:
      "A claim that is no longer on the map. Its page stays and says when it was removed, why, and what took its place.",
  },
};
