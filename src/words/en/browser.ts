/** What the scripts say, by the part that says it. A page loads the parts that its scripts name. */
import { messagesIn } from "../messages.ts";

const message = messagesIn("en-GB");

const draftStays = "Your draft stays here until you discard it.";
const pressForFile =
  "Then press, in this order: “Fork this repository” if GitHub asks for it, “Commit changes”, “Propose changes”, “Create pull request”.";

/** Words of several scripts. */
export const role = {
  question: "Question",
  position: "Position",
  reason: "Reason",
  objection: "Objection",
  rebuttal: "Rebuttal",
  person: "Person",
  source: "Source",
  tour: "Tour",
  term: "Term",
  pair: "Two people",
  page: "A page of this site",
};

export const stance = { asserts: "asserts", concedes: "concedes", rejects: "rejects" };

export const tryAgain = "Try again";

export const quoted = message(["words"], "“{words}”");

/** The comparison of a reader's view with a person's recorded stances. */
export const compare = {
  heading: "Compare with a person",
  label: "Person",
  choose: "Type a name",
  failed: "This person’s recorded stances could not be loaded.",
  disagreements: message(["name"], "Where you and {name} disagree"),
  noDisagreement: message(["name"], "Your view and the recorded stances of {name} don’t conflict."),
  agreements: "Where you agree",
  clashes: "Where one speaks against what the other accepts",
  /** After the name of the claim that is against the claim of the line. */
  against: { attacks: ", which objects to it", excludes: "; only one of the two can stand" },
  undercuts: message(
    ["step", "premise", "conclusion"],
    ", which denies that {premise, select, none {it} other {{premise}}} {step, select, inference {supports} undercut {answers} other {counts against}} {conclusion, select, none {it} other {{conclusion}}}",
  ),
  couldChange: "What could change your mind, or theirs",
  assumption:
    "Everything else stays as each of you judged it. A claim that was not judged stands unless it is answered.",
  you: "You:",
  person: message(["name"], "{name}:"),
  judgedIt: { accept: "you accept it", reject: "you reject it" },
  inferred: message(
    ["side", "label"],
    "{label, select, undecided {it is open} other {{side, select, you {your judgements} other {their recorded claims}} count {label, select, in {for} other {against}} it}}",
  ),
  inference: "our inference",
  judged: message(["judgement", "claim"], "you {judgement} {claim}"),
  /** A recorded stance with its source; of the claim of the line for null. */
  recorded: message(
    ["stance", "claim", "source", "at"],
    "{stance} {claim, select, none {it} other {{claim}}} ({source}{at, select, none {} other {, {at}}})",
  ),
  decided: message(
    ["side", "toward"],
    "In {side, select, you {your} person {their}} view it would {toward, select, in {stand} other {be answered}} without {side, select, you {your} person {their}} own judgement of it.",
  ),
  noWay: message(["side"], "No single judgement would change {side, select, you {your} person {their}} view of it."),
  ways: message(
    ["side", "toward", "ways"],
    "In {side, select, you {your} person {their}} view it would {toward, select, in {stand} other {be answered}} if {side, select, you {you} person {they}} {ways, list, or}.",
  ),
  /** One of the ways. */
  way: { accept: message(["claim"], "accepted {claim}"), reject: message(["claim"], "rejected {claim}") },
  page: message(["name"], "The page of {name}"),
  others: message(["name"], "Compare {name} with:"),
};

export const copy = {
  button: "Copy",
  label: message(["name"], "Copy {name}"),
  done: "Copied",
  selected: "Selected. Copy it with your keyboard.",
  /** A link that the browser could not copy by itself. */
  link: "Copy this link",
};

const bases = {
  argument: "an argument",
  evidence: "evidence",
  testimony: "testimony",
  analogy: "an analogy",
  definition: "a definition",
};

/** The panel of the claim in focus. */
export const detail = {
  holders: { asserts: "Asserted by", concedes: "Conceded by", rejects: "Rejected by" },
  sources: message(["count"], "{count, plural, one {Source} other {Sources}}"),
  basis: "Rests on",
  /** After "Rests on". */
  bases,
  page: "Claim page: all sources, history, how to cite it",
  withKey: message(["name", "key"], "{name} ({key})"),
};

/** The dialog "My view", before much is judged. */
export const begin = {
  steps: {
    judge: "Accept or reject claims: here, on the page of a claim, or on the map by the keys A and R.",
    follows: "See what follows: which claims then stand or are answered, and which of your judgements conflict.",
    compare:
      "Compare your view with what a person is recorded to hold, or copy a link to it. Only this browser keeps it.",
  },
  beginWith: "Positions to begin with",
  chosen:
    "How they were chosen: most other claims depend on them, no two answer one question, and each side of the debate holds as many of them.",
  judge: { accept: message(["claim"], "Accept: {claim}"), reject: message(["claim"], "Reject: {claim}") },
};

/** The dialog "My view". */
export const dialog = {
  title: "My view",
  close: "Close",
  conflicts: "Conflicts",
  undercuts: message(
    ["count"],
    "{count, plural, one {This denies that the premises suffice:} other {Each of these denies that the premises suffice:}}",
  ),
  yours: "Your judgements",
  theirs: "Judgements",
  replacedBy: message(["claim"], "It was replaced by {claim}."),
  leaveOpen: message(["sentence"], "Leave open: {sentence}"),
  copyLink: "Copy link",
  linkCopied: "The link is copied.",
  undo: "Undo",
  clear: "Clear all",
  shared: message(
    ["judged"],
    "This is a view that somebody shared. It has {judged, plural, one {a judgement on one claim} other {judgements on {judged, plural, one {# claim} other {# claims}}}}.",
  ),
  sharedChanged: message(
    ["count"],
    "{count, plural, one {One claim has changed since; it is marked below.} other {{count} claims have changed since; they are marked below.}}",
  ),
  sharedGone: message(
    ["count", "all"],
    "{all, plural, one {That claim is not on this map.} other {{count, plural, one {One of them is not on this map.} other {{count} of them are not on this map.}}}}",
  ),
  ownStays: "Your own view stays as it is unless you replace it with this one.",
  adopt: "Make it my view",
  back: "Back to my view",
  leave: "Leave this view",
  /** Leads to the page that compares the reader's view with somebody else's. */
  compare: message(["shared"], "{shared, select, yes {Compare it with my view} other {Compare with a friend}}"),
};

/** The page that compares the reader's view with a friend's, or two views of one link. `you` is `yes` if one is the reader's. */
export const together = {
  failed: "The map could not be loaded. Are you offline?",
  noLink: "There is no link to a view in this text. In My view, “Copy link” makes one.",
  who: { you: "You", friend: "Your friend", first: "First view", second: "Second view" },
  judged: message(["count"], "{count, plural, one {# claim judged} other {# claims judged}}"),
  part: message(
    ["you", "count"],
    "{count, plural, =0 {Nothing on the map divides {you, select, yes {you} other {them}}} one {{you, select, yes {Your} other {Their}} disagreement starts here} other {{you, select, yes {Your} other {Their}} disagreement starts at {count} claims}}",
  ),
  /** One square a claim. */
  tally: {
    alike: message(["count"], "{count, plural, one {# claim alike} other {# claims alike}}"),
    single: message(["count"], "{count} with a result in one view only"),
    follows: message(["count"], "{count} opposite, which {count, plural, one {follows} other {follow}}"),
    starts: message(["count"], "{count} where it starts"),
  },
  /** What the judgements of a view come to for a claim that it does not judge. */
  result: { in: "For it", out: "Against it", undecided: "Open" },
  leads: "What leads there:",
  alone: "No other judgement leads there.",
  /** Before a list of `count` claims, or else of those that only depend on it. */
  decides: message(
    ["you", "count", "depend"],
    "{count, plural, =0 {{depend, plural, =0 {Agreeing on this would settle nothing else.} one {Agreeing on this alone would settle nothing else. Another disagreement depends on it:} other {Agreeing on this alone would settle nothing else. {depend} more disagreements depend on it:}}} other {If {you, select, yes {you} other {they}} agreed on this, {you, select, yes {you} other {they}} would agree on {count} more:}}",
  ),
  agreed: message(["count"], "{count, plural, one {# claim judged alike} other {# claims judged alike}}"),
  open: "Judged by your friend, open for you",
  changed: "What has changed since",
  sendOwn: "Send this link to your friend: they see your view beside theirs.",
  send: "Send this to your friend: they see the same from their side.",
  noOwn: message(
    ["friend"],
    "You have judged nothing yet. Accept or reject {friend, select, yes {some of these claims, which your friend judged, or others} other {some claims}} on the map.",
  ),
  onMap: message(["you"], "{you, select, yes {Their view} other {This view}} on the map"),
  withMine: "Compare it with my view",
};

/** What follows from a view, or from the judgement of one claim. */
export const follows = {
  fromYours: "What follows from your view",
  fromTheirs: "What follows from this view",
  label: { out: "Can no longer stand: they are answered", in: "Stand now", undecided: "Are open again" },
  against: message(["claim"], "This speaks against {claim}, which you accept."),
  rivals: message(["claim"], "You accept {claim} too, but only one of the two can stand."),
  fits: "Nothing that you accepted conflicts with this.",
  /** How firm the result for a claim is. */
  firm: {
    1: "One further judgement would change this.",
    2: "Two further judgements would change this.",
    3: "Three further judgements would change this.",
    more: "Only several further judgements together would change this.",
    none: "Nothing else bears on it.",
  },
  here: message(
    ["label", "claims", "others"],
    "Because of this, {claims}{others, plural, =0 {} other { and {others} more}} {claims, plural, one {{label, select, in {stands} out {is answered} undecided {is open}}} other {{label, select, in {stand} out {are answered} undecided {are open}}}}.",
  ),
};

/** What a judgement bears on: the way up to a position, and what else it takes to change that. */
export const bears = {
  heading: "What to judge next",
  givenUp: message(
    ["count"],
    "With it you give up {count, plural, one {this claim} other {these claims}}, unless you think that {count, plural, one {both} other {all}} can be true:",
  ),
  /** One step of the way, after “It” or a comma. `premises` are those of the step that an undercutter denies. */
  step: message(
    ["place", "how", "claim", "premises"],
    "{place, select, first {It} other {, which}} {how, select, supports {supports} attacks {speaks against} deniesSupport {denies that {premises} {premises, plural, one {supports} other {support}}} touchesSupport {bears on whether {premises} {premises, plural, one {supports} other {support}}} touchesAttack {bears on whether {premises} {premises, plural, one {speaks} other {speak}} against} other {denies that {premises} {premises, plural, one {speaks} other {speak}} against}} {claim}",
  ),
  position: message(["claim"], "the position {claim}"),
  /** Before a list of judgements, or the first of many: all are made, or not. */
  becomes: message(
    ["made", "fate", "count"],
    "{made, select, all {That position {fate, select, in {stands} out {is answered} other {loses its last reason}}{count, plural, =0 {.} one {, together with this judgement:} other {, together with these # judgements:}}} other {This alone does not {fate, select, in {make that position stand} out {answer that position} other {take the last reason from that position}}. It takes {count, plural, one {this judgement} other {these # judgements}} as well:}}",
  ),
  judged: message(
    ["which", "claim"],
    "{which, select, position {That position has a judgement of its own, so this doesn’t change it.} other {{claim} has a judgement of its own, so this changes nothing above it.}}",
  ),
  nothing: "No other judgement would make this change that position.",
  below: "No other claim depends on it.",
  /** Of a claim below no position, or one that is not judged. */
  own: message(
    ["judged", "fate", "count"],
    "{judged, select, none {It} other {Without its own judgement it}} would {fate, select, in {stand} other {be answered}}{count, plural, =0 {.} one { with this judgement:} other { with these # judgements:}}",
  ),
};

export const example = { changed: message(["claim", "label"], "Now {claim} {label}.") };

/** The search in the head of each page. The map's own search is in search.ts. */
export const find = {
  searching: "Searching…",
  failed: "The search could not be loaded. Are you offline?",
  nothing: "Nothing found. You can search for words, names, sources and ids of claims.",
  found: message(["count"], "{count} found"),
  /** Words that don't say what a sentence or a question is about. */
  askingWords:
    "a about against an and are arent argument arguments be been best between by can cant claim claims compare compared comparison could couldnt d did didnt differ difference differences differs disagree disagreement disagreements disagrees do does doesnt dont for from has hasnt have havent he her hers hes him his how i im in is isnt it its ive lets ll m main most not objection objections of on or position positions re reason reasons rebuttal rebuttals replies reply said say says she shes should shouldnt strong stronger strongest that the their them theres these they theyre think thinks this those to unanswered ve versus vs was wasnt we were werent weve what when where which who whose why will with wont would wouldnt you youre",
  /** Numbers and the words for them, in turn, so that each finds the other. */
  numberWords:
    "2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety 100 hundred 1000 thousand",
  kinds: {
    people: "People",
    pairs: "People compared",
    questions: "Questions",
    claims: "Claims",
    tours: "Tours",
    terms: "Terms",
    sources: "Sources",
    pages: "About this map",
  },
  all: message(["count"], "{count, plural, one {Show the one result} other {Show all {count} results}}"),
  /** Above all results; `words` are in quotation marks. */
  resultsFor: message(
    ["count", "words"],
    "{count, plural, =0 {No results} one {One result} other {{count} results}} for {words}.",
  ),
  /** Results below those that are listed. */
  more: message(["count"], "{count} more"),
  onMap: message(
    ["count"],
    "Show {count, plural, one {one claim or question} other {all {count} claims and questions}} on the map",
  ),
  unanswered: "unanswered",
  /** Before another wording of a claim. */
  alsoSaid: "Also said as:",
  results: "Results",
  readText: "Read a text with the map",
  unansweredOnMap: message(["count"], "Show {count} unanswered on the map"),
};

/** The form for a claim. */
export const form = {
  loading: "Loading the map…",
  failed: "The form could not be loaded.",
  noRecord: "There is no such claim, source, person or question to change. Was the link cut off?",
  changes: "What you change",
  notKept: "This browser can’t keep your draft. Send it or copy it before you close the page.",
  kept: "Your draft is as you left it.",
  discarded: "The draft is discarded.",
  restored: "Your draft is back.",
  letters: message(["count"], "{count} of 160"),
  /** Above claims that come near the sentence, and above what it replies to if it comes near that. */
  similar: "Does one of these say it already?",
  saysTarget: "This says nearly what it replies to:",
  emptyCard: "Your sentence appears here.",
  /** The name of a row of a list, such as “Holder 1”. */
  row: message(["kind", "place"], "{kind} {place}"),
  remove: message(["row"], "Remove {row}"),
  /** Below a field with a chosen record of the map. */
  onMap: "On the map.",
  fullOnMap: message(["name"], "On the map: {name}"),
  isNew: "New: you describe it further down.",
  /** What “it” is in the relations of the form, where the field for it is out of sight. */
  it: message(["words"], "It: “{words}”"),
  /** What “the claim above it” is in them. */
  aboveIt: message(["words"], "The claim above it: “{words}”"),
  /** Instead of options, where only something of the map can be chosen. */
  nothingFound: "Nothing found: type other words of a question or claim of this map.",
  /** The mark of an option that the draft adds. */
  newMark: "new",
  newBelow: "the new one below",
  /** A person or source that the draft adds. */
  added: {
    people: {
      unnamed: "New person or organisation",
      /** `typed` is what was typed so far, or "". */
      add: message(
        ["typed"],
        "{typed, select, none {Add a new person or organisation} other {Add “{typed}” as a new person or organisation}}",
      ),
      describe: "Describe the new person below.",
    },
    sources: {
      unnamed: "New source",
      add: message(["typed"], "{typed, select, none {Add a new source} other {Add “{typed}” as a new source}}"),
      describe: "Describe the new source below.",
    },
  },
  /** How the name of a new person or organisation is understood. */
  understood: {
    person: message(["name"], "{name}: a person"),
    organisation: message(["name"], "{name}: an organisation"),
  },
  file: {
    claim: "The claim",
    question: "The question",
    source: "The new source",
    person: "The new person",
    change: "The change",
    note: "To the editors",
  },

  /** In place of a locator: the passage was not found in what could be read of the work. */
  placeNotFound: "passage not found",

  /** What a proposal says about its claim. */
  says: {
    answers: message(["question"], "It answers “{question}”"),
    supports: message(["claim"], "It supports “{claim}”"),
    "objects-to": message(["claim"], "It objects to “{claim}”"),
    rebuts: message(["claim"], "It rebuts “{claim}”"),
    undercuts: message(
      ["premise", "conclusion", "of"],
      "It grants “{premise}” But it says that this doesn’t {of, select, undercut {answer} other {support}} “{conclusion}”",
    ),
    basis: message(["basis"], "It rests on {basis}."),
    /** `source` and `place` may be "". */
    stance: message(
      ["name", "stance", "source", "place"],
      "{source, select, none {{name} {stance} it.} other {{name} {stance} it ({place, select, none {{source}} other {{source}, {place}}}).}}",
    ),
    source: message(["source", "place"], "Source: {place, select, none {{source}} other {{source}, {place}}}"),
    newPerson: message(["name"], "New on the map, as a person: {name}"),
    newOrganisation: message(["name"], "New on the map, as an organisation: {name}"),
    newSource: message(
      ["title", "authors"],
      "New on the map, as a source: {title}{authors, select, none {} other {, by {authors}}}",
    ),
  },
};

/** What the map says when the reader judges. `claim` is a sentence in quotation marks, here and below. */
export const judged = {
  done: { accept: "You accept it.", reject: "You reject it.", open: "You leave it open." },
  already: {
    accept: "You already accept it.",
    reject: "You already reject it.",
    open: "You have not judged it.",
  },
  undone: "Undone.",
  nothingToUndo: "There is nothing to undo.",
  conflict: "This conflicts with your other judgements. My view shows how.",
  cannotJudge: "This view is shared. Make it your view, or go back to yours, before you judge.",
  unreadable: "The shared view in this link can’t be read. Was the link cut off?",
  count: message(["judged"], " ({judged})"),
  isShared: " (shared)",
  changed: message(
    ["claim", "label"],
    "{claim} {label, select, in {stands} out {is answered} undecided {is open again}}.",
  ),
  /** How many claims changed so, besides the judged claim (`other`) or after an undo (`first`); `next` comes after one of these. */
  change: message(
    ["count", "label", "which"],
    "{count}{which, select, first { {count, plural, one {claim} other {claims}}} other { other {count, plural, one {claim} other {claims}}} next {}} {count, plural, one {{label, select, in {stands} out {is answered} undecided {is open again}}} other {{label, select, in {stand} out {are answered} undecided {are open again}}}}",
  ),
};

export const map = {
  everything: "Everything",
  backToTour: "‹ Back to the tour",
  outline: "Outline",
  unanswered: "unanswered",
  failed: "The map could not be loaded. The drawing and its links still work.",
  partFailed: "This part of the map could not be loaded. Are you offline?",
  notFound: message(["id"], "This map has no question or claim with the id “{id}”."),
  /** Begins with the count, which is all that the button shows. */
  crossLinks: message(["count"], "{count} {count, select, 1 {cross-link} other {cross-links}}"),
  more: message(["count"], "and {count} more"),
  hasStance: message(["stance"], "({stance})"),
  hasStanding: message(["standing"], "{standing}."),
};

/** Several claims in the form. */
export const paste = {
  /** What became of a text that was taken to the form. `there` are claims that are listed already or on the map, word for word. */
  made: message(
    ["drafts", "there"],
    "{drafts, plural, =0 {No new draft.} one {# new draft: finish it below.} other {# new drafts: finish each below.}} {there, plural, =0 {} one {One claim of the text is on the map or below already.} other {# claims of the text are on the map or below already.}}",
  ),
  tooMany: message(
    ["claims", "room"],
    "{room, plural, =0 {This proposal is full. Send it before you add more.} other {This text has {claims, plural, one {# claim} other {# claims}}, and there is room for {room}. Go back and take a part of it.}}",
  ),
  /** A claim of the proposal in the list, by what is left to do. `first` is the first problem, as it stands beside its field. */
  state: {
    ready: "ready",
    wording: message(["first"], "wording unfinished, sent as a draft: {first}"),
    missing: message(
      ["count", "first"],
      "{count, plural, one {1 thing} other {{count} things}} missing or wrong: {first}",
    ),
  },
  removeDraft: message(["claim"], "Remove “{claim}”"),
  removed: "It is removed from this proposal.",
  empty: "(no words yet)",
  /** Below a field with a claim of the same proposal. */
  inProposal: message(["claim"], "In this proposal: {claim}"),
  proposalMark: "in this proposal",
  /** In the card of a claim whose wording is not finished. */
  unfinished: "Its wording is not a claim yet, so it is sent as a draft with the pasted words.",
  tooManyFiles: message(
    ["files", "most"],
    "This proposal has {files} files, and at most {most} can go together. Remove some claims, and send them in a second proposal.",
  ),
  others: message(
    ["count"],
    "{count, plural, one {Another part of this proposal is not finished.} other {{count} other parts of this proposal are not finished.}}",
  ),
};

/** What is read aloud of a place. */
export const place = {
  everything: message(["questions"], "Everything: {questions, plural, one {# question} other {# questions}}."),
  debate: message(["title", "questions"], "{title}: {questions, plural, one {# question} other {# questions}}."),
  question: message(
    ["sentence", "placed", "elsewhere", "claims"],
    "Question: {sentence} {placed, plural, one {# position} other {# positions}}{elsewhere, plural, =0 {} other { ({elsewhere} more elsewhere)}}, {claims, plural, one {# claim} other {# claims}}.",
  ),
  claim: message(["role", "sentence", "replies"], "{role}: {sentence} {replies}."),
  /** What `replies` lists. */
  replies: {
    below: message(["count"], "{count, plural, one {# reply} other {# replies}}"),
    crossLink: message(["count"], "{count, plural, one {# cross-link} other {# cross-links}}"),
    none: "No reply",
  },
};

/** What the form says of a finding, by its rule; where this is silent, what the rule itself says, which is in English. */
const findings: Readonly<Record<string, { readonly message?: string; readonly help?: string }>> = {
  "bad-file-name": {
    message: "An id is lower-case words joined by hyphens, at most 64 characters.",
    help: "Change it, or leave the field empty.",
  },
  "basis-without-source": { help: "Add a source, or choose “argument”." },
  "deep-claim": { help: "Reply to a claim nearer the question." },
  "front-page-address": { help: "Write the address of the work itself, or leave the field empty." },
  "headline-title": { help: "Write it like a sentence: only names and the first word begin with a capital." },
  "hidden-character": { help: "It was probably pasted in. Delete it, or type the words again." },
  "link-in-sentence": { help: "Add the page as a source, or link to it in the explanation." },
  "missing-locator": { message: "The place in the source is missing." },
  "forecast-dates": {
    message: "The days of this forecast can’t be right.",
    help: "It was made before it falls due and before anything came of it. Give a day or a condition, not both.",
  },
  "passage-without-words": {
    message: "Nobody can have read a passage here.",
    help: "Write two lines at most, and only where the source has words and you saw the place.",
  },
  "other-wording": {
    message: "There are more than three other wordings, or this one is on the map already.",
    help: "Delete it, or write how people say it otherwise.",
  },
  "own-objection": {
    help: "If the person only grants one of the two, choose “concedes”. If they changed their mind, write the dates.",
  },
  "position-without-reason": {
    message: "No claim supports this position yet.",
    help: "Once it is on the map, add a reason with “Support” on its page.",
  },
  "question-in-claim": { help: "Write the answer that the question suggests." },
  "wrong-relation": { help: "Choose another claim, or another relation." },
  "smart-quotes": {
    message: "The whole text is in quotation marks, which would be shown.",
    help: "Delete them.",
  },
  "unchecked-source": {
    message: "It is not said what this data was checked against.",
    help: "Compare it with the work itself or a catalogue, and say with which.",
  },
  "unused-file": {
    message: "This is not used yet.",
    help: "Choose it in a field for people or sources, or remove it here.",
  },
  "unknown-id": {
    help: "An id is the last part of the address of its page. A new source can only be cited here once it is on the map.",
  },
};

/** What is missing or wrong in a draft. */
export const problem = {
  /** Before a problem that does not keep a claim from being sent. */
  advice: "Advice:",

  /** Required values that are empty. */
  missing: {
    target: "Choose what it replies to.",
    choice: "Choose a question or claim of this map from the list.",
    relation: "Choose a relation.",
    conclusion: "Choose the claim that it doesn’t support or answer.",
    claim: "Write a sentence.",
    answer: "A question needs at least one answer. Add one.",
    change: "Nothing is changed yet.",
    person: "Choose a person, or add a new one.",
    holderSource: "Choose a source.",
    source: "Choose a source, or add a new one.",
    name: "Write the name.",
    type: "Choose what it is.",
    title: "Write its title.",
    id: "These words have no Latin letters to make an id of. Write one, such as wang-xiaoming.",
  },

  findings,
  taken: message(["id"], "“{id}” is taken."),

  /** The name of a button that changes the draft. */
  fix: {
    add: message(["characters"], "Add “{characters}”"),
    remove: "Delete it",
    unquote: "Delete the quotation marks",
    write: message(["words"], "Write “{words}”"),
    replace: message(["words", "now"], "Write “{words}” for “{now}”"),
    relation: message(["relation"], "Make it “{relation}”"),
  },
};

/** Reading a text with the map. */
export const reading = {
  reading: "Reading…",
  failed: "The claims of the map could not be loaded. Are you offline?",
  refused: {
    empty: "There is no text. Paste one, or open a file.",
    pdf: "A PDF can’t be read here. Open it, copy its text and paste it.",
    binary: "This file is not text. Open it in its own program, copy the text and paste it.",
    large: "This text is too long: at most two million characters are read. Paste a part of it.",
    list: message(
      ["most"],
      "This is too long for a list of claims: at most {most} characters are read. Paste a part of it.",
    ),
  },
  found: message(
    ["sentences", "near", "unmet", "perhaps"],
    "Of {sentences, plural, one {# sentence} other {# sentences}}, {near, plural, =0 {none is {perhaps, plural, =0 {near a claim of the map.} other {plainly near a claim of the map, but # may be.}}} other {{near, plural, one {# is near a claim} other {# are near claims}} of the map; {unmet, plural, =0 {none of these has} one {# of these has} other {# of these have}} objections that were not found in this text.}}",
  ),
  byWords: "Words alone are compared: a claim beside a sentence may also say something else, or the opposite.",
  nothing: "The map may say it in other words, or not at all. You can propose what is missing.",
  /** Sentences near no claim that show what they may mean, or terms, when they are pressed. */
  dotted: message(
    ["count"],
    "{count, plural, one {The dotted sentence may come near a claim, or names a term: press it.} other {The # dotted sentences may come near a claim, or name a term: press one.}}",
  ),
  perhaps: "Perhaps near:",
  note: message(["number"], "Note {number}"),
  at: message(
    ["place", "count"],
    "{place, plural, =0 {{count, plural, one {# note} other {# notes}}} other {{place} of {count}}}",
  ),
  nearSentence: "Near this sentence:",
  unmet: "Against it, not found in this text:",
  /** Before an objection, by what it is against: the claim itself, a reason for it, the step from its reasons to it, what it is a reason for. */
  groups: ["", "Against a reason for it:", "Even if its reasons hold:", "Even if it holds:"],
  met: message(["notes"], "Near objections to it: {notes}"),
  noObjection: "The map has no objection to it.",
  objections: message(["count"], "{count, plural, one {# more objection} other {# more objections}}"),
  reasons: message(["count"], "{count, plural, one {# reason for it} other {# reasons for it}}"),
  again: message(["number"], "As in note {number}"),
  dismiss: "Remove",
  dismissed: "Removed.",
  undo: "Undo",
  /** What says before a colon how a claim of a list replies, separated by spaces. */
  labels: { supports: "pro for support supports because", "objects-to": "con against objection objects but" },
  propose: "Choose the sentences that the map should have.",
  send: message(["count"], "{count, plural, one {Make a draft of it} other {Make # drafts}}"),
  notKept: "This browser can’t hand the text to the form. Copy it, and open the form yourself.",
  shared: message(
    ["count"],
    "Somebody read a text that is near {count, plural, one {this claim} other {these # claims}} of the map",
  ),
  sharedNote: "The link has the claims, not the text.",
};

/** The search box of the map, its filters and its results. */
export const search = {
  /** Below a claim: who says it, and the beginning of what it replies to. */
  repliesTo: message(
    ["holders", "role", "target"],
    "{holders} · {role, select, position {answers} reason {supports} other {replies to}} “{target}”",
  ),
  filter: message(["filters"], "{filters, plural, =0 {Filter} other {Filter ({filters})}}"),
  searching: "Searching…",
  failed: "The search could not be loaded",
  checkConnection: "Are you offline?",
  nothing: "Nothing found",
  found: message(["count"], "{count} found"),
  at: message(["place", "count"], "{place} of {count}"),
  more: message(["count"], "Show more of {count}"),
  onlyFilters: "Nothing that has these words passes the filters.",
  noFilters: message(["count"], "Remove the filters ({count})"),
  unknown: message(["words"], "Nothing here has {words, list, or}."),
  hint: "You can search for words, names, sources and ids of claims.",
  replaced: message(["typed", "words"], "No claim has “{typed}”. These have {words, list, or}."),
  replacedBySimilar: message(["typed", "words"], "No claim has “{typed}”. These have {words} and similar words."),
  stances: message(["stance", "count"], "{stance} {count}"),
  heldBy: message(["name"], "What {name} holds"),
};

/** The ways to send what the form wrote. */
export const send = {
  together: "Propose them together on GitHub",
  pullRequest: "Open a pull request on GitHub",
  issue: "Send it as a GitHub issue",
  mail: "Send it by e-mail",
  copy: "Copy the file",
  copyInWords: "Copy the sentences",
  link: "Get a link that shows this",
  linkCopied: "The link is copied. Whoever opens it sees the proposal on the map. It sends nothing to the editors.",
  linkTooLong: message(
    ["page"],
    "This is too long for a link. Download the file: whoever has it can open it at {page}.",
  ),
  download: "Download",
  wrong: message(
    ["count"],
    "{count, plural, one {One thing is missing or wrong. It is marked in the form.} other {{count} things are missing or wrong. They are marked in the form.}}",
  ),
  advice: message(
    ["count"],
    "{count, plural, one {A reviewer will ask about one thing that is marked in the form.} other {A reviewer will ask about {count} things that are marked in the form.}}",
  ),
  /** The button that focuses the first field with a mistake. */
  first: "Show the first",
  openAgain: "Open it again",
  text: "The text",
  copied: "Copied.",
  downloaded: message(["file"], "Saved as {file} in your downloads."),
  notCopied: "The browser didn’t allow it. Copy it from here:",
  file: {
    opens: `GitHub opens in a new tab. ${pressForFile} ${draftStays}`,
    paste: `The text is too long for an address, so it is copied. Paste it into the file that opens. ${pressForFile}`,
    copyFirst: `The text is too long for an address. Copy it from here into the file that opens. ${pressForFile}`,
  },
  issuePage: {
    opens: message(
      ["files"],
      "GitHub opens in a new tab. Then press “Create”. A program makes one pull request of {files, plural, one {it} other {all the files}}. Your draft stays here until you discard it.",
    ),
    paste: message(
      ["files"],
      "The text is too long for an address, so it is copied. Paste it into the box that opens. Then press “Create”. A program makes one pull request of {files, plural, one {it} other {all the files}}.",
    ),
    copyFirst: message(
      ["files"],
      "The text is too long for an address. Copy it from here into the box that opens. Then press “Create”. A program makes one pull request of {files, plural, one {it} other {all the files}}.",
    ),
  },
  /** A message to the contact of the map. */
  message: {
    subject: message(["claim"], "New claim: {claim}"),
    paste: `The text is copied. Paste it into the message that opens. ${draftStays}`,
    copyFirst: `Copy the text from here into the message that opens. ${draftStays}`,
  },
};

/** A proposal that is shown on the map. */
export const proposal = {
  loading: "The map is loading…",
  failed: "The map could not be loaded. Are you offline?",
  broken: "This link is cut or broken, so there is nothing to show. Ask for it again, or open the file.",
  brokenFile: "This file is no proposal.",
  none: "Open a link to a proposal, or the file of one.",
  holds: message(
    ["claims"],
    "{claims, plural, =0 {A proposal} one {A claim} other {{claims} claims}} that somebody has written and sent. Nobody has reviewed {claims, plural, =0 {it} one {it} other {them}} yet.",
  ),
  newCard: message(["card"], "Proposed: {card}"),
  change: message(["file"], "{file}, changed"),
  note: message(
    ["name", "because"],
    "{name, select, none {To the editors} other {{name}, to the editors}}: {because, select, none {nothing more} other {“{because}”}}",
  ),
  noPlace: "The checker finds errors, so it has no place on the map yet.",
  noProblems: "The checker finds no problems.",
  problemAt: message(["file", "line"], "{file}, line {line}"),
  rule: "The rule",
  changes: {
    gains: message(
      ["kind", "target", "role", "open"],
      "The {kind, select, question {question} position {position} reason {reason} objection {objection} other {rebuttal}} {target} would have {role, select, position {another position} reason {another reason} objection {{open, select, true {an objection without a reply} other {another objection}}} other {{open, select, true {a rebuttal without a reply} other {another rebuttal}}}}.",
    ),
    answered: message(
      ["role", "claim"],
      "The {role, select, objection {objection} other {rebuttal}} {claim} would have a reply.",
    ),
    open: message(
      ["role", "claim"],
      "The {role, select, objection {objection} other {rebuttal}} {claim} would have no reply any more.",
    ),
    label: message(
      ["position", "before", "after"],
      "The position {position} would {after, select, in {stand} out {be answered} other {be open}}. Today it {before, select, in {stands} out {is answered} other {is open}}. This is no verdict: one judgement may change it.",
    ),
    noLabel: "No position would have another result.",
    stances: message(
      ["name", "count"],
      "{name} would have {count, plural, one {one more recorded claim} other {{count} more recorded claims}}.",
    ),
    wording: message(["before", "after"], "{before} would become {after}."),
  },
  /** In the form. */
  inForm: {
    waiting: "Once the claim replies to something and has no errors, it stands here among its neighbours.",
    changes: "What would change",
  },
};

/** Changes since a day. */
export const since = {
  since: message(["day"], "What changed since {day}."),
  nothing: message(["day"], "Nothing has changed since {day}."),
  all: "Show all changes",
};

/** On the page of forecasts, once some are left out. */
export const forecasts = {
  shown: message(["shown", "all"], "{shown} of {all} forecasts"),
};

/** The buttons by which a reader judges a claim, and the marks of claims. */
export const view = {
  title: "Your view",
  choices: "Your judgement",
  accept: "Accept",
  reject: "Reject",
  leaveOpen: "Leave open",
  failed: "Your view could not be loaded. Are you offline?",
  notKept: "This browser can’t keep your view: you lose it when you leave this page.",
  /** What a claim's line or card says of it. */
  mark: {
    accept: "Accepted",
    reject: "Rejected",
    in: "Stands",
    out: "Is answered",
    undecided: "Is open",
  },
};

/** What a reader's view says of a claim, besides the reasons. */
export const why = {
  /** In the place of the reader, where somebody else's view is shown. */
  sharer: {
    accepts: message(["claim"], "the person who shared this view accepts {claim, select, none {it} other {{claim}}}"),
    rejects: message(["claim"], "the person who shared this view rejects {claim, select, none {it} other {{claim}}}"),
    judgement: "a judgement",
  },
  andMore: message(["reason", "count"], "{reason}, and on {count} more"),
  formerId: message(["id"], "It was called {id} when it was judged."),
  hasChanged: "It has changed since it was judged.",
  isGone: "It is no longer on the map, so nothing follows from it.",
};
