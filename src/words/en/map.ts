import { messagesIn } from "../messages.ts";

const message = messagesIn("en-GB");

/** How much a tile holds. Of a question, `elsewhere` counts the positions that are argued elsewhere. */
export const counts = {
  debate: message(
    ["questionCount", "claimCount"],
    "{questionCount, plural, one {# question} other {# questions}} · {claimCount, plural, one {# claim} other {# claims}}",
  ),
  question: message(
    ["placed", "elsewhere", "claimCount"],
    "{placed, plural, one {# position} other {# positions}}{elsewhere, plural, =0 {} other { ({elsewhere} more elsewhere)}} · {claimCount, plural, one {# claim} other {# claims}}",
  ),
};

/** What a card says besides its sentence. */
export const card = {
  /** The last word after an objection. */
  unanswered: "unanswered",
  /** After the words of another tool that are not a claim yet. */
  draft: "draft",
  /** Of a row of the atlas, to screen readers; short for "no holder recorded". */
  noHolder: "no holder",
  showReplies: message(["count"], "Show {count, plural, one {# reply} other {# replies}}"),
  hideReplies: message(["count"], "Hide {count, plural, one {# reply} other {# replies}}"),
  moreBelow: message(["count"], "{count, plural, one {# more reply} other {# more replies}} below"),
  /** Between a position and the claim in focus. */
  claimsBetween: message(["count"], "… {count, plural, one {# claim} other {# claims}} in between"),
};

/** What an undercut says of the step from a premise to a conclusion, by its kind. None is named where it is plain from its place; the conclusion "step" is one link. */
export const undercut = {
  undercuts: message(
    ["premise", "conclusion"],
    "Even if {premise, select, none {so} other {“{premise}” is right}}, it doesn’t answer {conclusion, select, none {this} step {[what it replies to](step)} other {“{conclusion}”}}.",
  ),
  answers: message(
    ["premise", "conclusion"],
    "Even if {premise, select, none {so} other {“{premise}” is right}}, it doesn’t answer {conclusion, select, none {this} step {[its question](step)} other {“{conclusion}”}}.",
  ),
  supports: message(
    ["premise", "conclusion"],
    "Even if {premise, select, none {so} other {“{premise}” is right}}, {conclusion, select, none {it doesn’t show this} step {[what it supports](step) doesn’t follow from it} other {it doesn’t show that “{conclusion}”}}.",
  ),
  "objects-to": message(
    ["premise", "conclusion"],
    "Even if {premise, select, none {so} other {“{premise}” is right}}, it doesn’t count against {conclusion, select, none {this} step {[what it objects to](step)} other {“{conclusion}”}}.",
  ),
  rebuts: message(
    ["premise", "conclusion"],
    "Even if {premise, select, none {so} other {“{premise}” is right}}, it doesn’t answer {conclusion, select, none {this} step {[the objection](step)} other {the objection “{conclusion}”}}.",
  ),
};

/** Beside a claim: its cross-links, and the positions that it doesn't stand under. */
export const beside = {
  /** Heading over the other replies to a claim on the path, by the role of that claim. */
  path: {
    position: "Other replies to the position above",
    reason: "Other replies to the reason above",
    objection: "Other replies to the objection above",
    rebuttal: "Other replies to the rebuttal above",
  },
  crossLinks: "Elsewhere on the map",
  otherPositions: message(["count"], "{count, plural, one {The other position} other {Other positions}}"),
};

/** From the claim in focus to the claim or question on the card. */
export const linkFrom = {
  answers: "also answers",
  supports: "also supports",
  "objects-to": "also objects to",
  rebuts: "also rebuts",
  undercuts: "also undercuts",
  raises: "raises the question",
};

/** From the claim on the card to the claim in focus. */
export const linkTo = {
  answers: "also answered by",
  supports: "also supported by",
  "objects-to": "also objected to by",
  rebuts: "also rebutted by",
  undercuts: "also undercut by",
  raises: "its question is raised by",
};

/** Where the claim at the other end is argued, if it has another role there than here. The argument is the question. */
export const arguedAs = {
  position: message(["question"], "as a position under: {question}"),
  reason: message(["question"], "as a reason under: {question}"),
  objection: message(["question"], "as an objection under: {question}"),
  rebuttal: message(["question"], "as a rebuttal under: {question}"),
};

/** The whole name of a link, for a screen reader. */
export const linkTitle = message(["link", "sentence"], "{link}: {sentence}");

/** The name of a card or tile for a screen reader, before what it shows. */
export const title = {
  debate: message(["shown"], "Debate: {shown}"),
  question: message(["shown"], "Question: {shown}"),
  position: message(["shown"], "Position: {shown}"),
  reason: message(["shown"], "Reason: {shown}"),
  objection: message(["shown"], "Objection: {shown}"),
  rebuttal: message(["shown"], "Rebuttal: {shown}"),
  /** The same with the beginning of the claim above. */
  to: {
    objection: message(["shown", "target"], "Objection to “{target}”: {shown}"),
    rebuttal: message(["shown", "target"], "Rebuttal to “{target}”: {shown}"),
  },
  /** Added where a ring alone shows it. */
  unanswered: message(["title"], "{title} (unanswered)"),
};

/** One path from a question to a rebuttal, which explains the map. Each step says what it is. */
export const example = {
  question: "A question",
  position: "A position on the question",
  reason: "a reason for that",
  objection: "an objection to that",
  rebuttal: "a rebuttal of that objection",
};

/** The signs of the map. */
export const legend = {
  position: { name: "Position", meaning: "an answer to a question" },
  reason: { name: "Reason", meaning: "supports the claim above it" },
  objection: { name: "Objection", meaning: "counts against the claim above it" },
  rebuttal: { name: "Rebuttal", meaning: "answers an objection" },
  unanswered: { name: "Unanswered", meaning: "nothing on the map answers it" },
  linkedReasons: { name: "Linked reasons", meaning: "support the claim only together" },
  crossLinks: { name: "Cross-links", meaning: "lead to other places on the map" },
  dashedLine: { name: "Dashed line", meaning: "leads to an objection; a dotted one to a rebuttal" },
};

/** What follows from what somebody accepts and rejects. Claims are named by whoever shows the sentence. */
export const standing = {
  /** After the name of a claim. A claim that is out has been answered; no claim is ever said to be true, won or defeated. */
  label: { in: "stands", out: "is answered", undecided: "is open" },
  /** Whose judgements count. null stands for the claim of the sentence. */
  you: {
    accepts: message(["claim"], "you accept {claim, select, none {it} other {{claim}}}"),
    rejects: message(["claim"], "you reject {claim, select, none {it} other {{claim}}}"),
    judgement: "your judgement",
  },
  /** Why a claim has its label, after a colon. */
  why: {
    attacked: message(
      ["by"],
      "{by} {by, plural, one {speaks against it and stands} other {speak against it and stand}}",
    ),
    excluded: message(["by"], "{by} stands, and only one of the two can"),
    supported: message(["by"], "{by} {by, plural, one {supports it and stands} other {support it and stand}}"),
    attackersAnswered: message(
      ["by"],
      "{by}, which {by, plural, one {speaks against it, is answered} other {speak against it, are answered}}",
    ),
    attacksUndercut: message(
      ["by"],
      "{by}, which {by, plural, one {undercuts an argument against it, stands} other {undercut arguments against it, stand}}",
    ),
    unopposed: "nothing that stands speaks against it",
    unsupported: "nothing that supports it stands",
    waits: message(["forWhat"], "it depends on {forWhat}"),
    andOn: message(["first", "second"], "{first}, and on {second}"),
    also: message(["first", "second"], "{first}, and {second}"),
  },
  /** What an open claim waits for. */
  waitsFor: {
    attackers: message(["names"], "{names}, which {names, plural, one {speaks against it} other {speak against it}}"),
    attackUndercutters: message(
      ["names"],
      "{names}, which {names, plural, one {undercuts an argument against it} other {undercut arguments against it}}",
    ),
    supporters: message(["names"], "{names}, which {names, plural, one {supports it} other {support it}}"),
    supportUndercutters: message(
      ["names"],
      "{names}, which {names, plural, one {undercuts an argument for it} other {undercut arguments for it}}",
    ),
    /** They bear on whether one of those undercuts holds. */
    furtherUndercutters: message(
      ["names"],
      "{names}, which {names, plural, one {bears} other {bear}} on whether an undercut holds",
    ),
    rivals: message(
      ["names"],
      "{names}, which {names, plural, one {answers the same question} other {answer the same question}}",
    ),
  },
  /** Two judgements that don't fit together. The first argument says who accepts or rejects the claim. */
  tension: {
    acceptedUnderAttack: message(
      ["accepts", "by"],
      "{accepts}, and {by}, which {by, plural, one {speaks against it, stands} other {speak against it, stand}}.",
    ),
    rejectedThoughSupported: message(
      ["rejects", "by"],
      "{rejects}, but {by}, which {by, plural, one {supports it, stands} other {support it, stand}}, and nothing that stands speaks against it.",
    ),
    /** What is accepted where all linked premises of a claim are. */
    premises: message(
      ["count", "claim"],
      "{count, plural, =2 {both premises} =3 {all three premises} =4 {all four premises} =5 {all five premises} other {all # premises}} of {claim}",
    ),
    /** `count` is the number of judgements, `undercutters` what denies that the premises suffice. */
    rejectedDespitePremises: message(
      ["accepts", "rejects", "count", "undercutters"],
      "{accepts}, but {rejects}: give up one of these {count, plural, =3 {three} =4 {four} =5 {five} =6 {six} other {#}} judgements, or deny that the premises suffice{undercutters, plural, =0 {} one {, as {undercutters} does} other {, as {undercutters} do}}.",
    ),
    answeredDespitePremises: message(
      ["accepts", "why", "undercutters"],
      "{accepts}, but it is answered: {why}. Give up one of the premises or what answers it, or deny that the premises suffice{undercutters, plural, =0 {} one {, as {undercutters} does} other {, as {undercutters} do}}.",
    ),
    both: message(["claim", "other"], "both {claim} and {other}"),
    bothAccepted: message(["accepts"], "{accepts}, but only one of them can stand."),
  },
};
