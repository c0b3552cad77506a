const number = (count: number): string => count.toLocaleString("en");

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : several}`;

const listed = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;

const quoted = (words: string): string => `“${words}”`;

type Judgement = "accept" | "reject";
type Label = "in" | "out" | "undecided";

const becomes: Readonly<Record<Label, readonly [one: string, several: string]>> = {
  in: ["stands", "stand"],
  out: ["is answered", "are answered"],
  undecided: ["is open again", "are open again"],
};

const thenPress = {
  file: "Then press, in this order: “Fork this repository” if GitHub asks for it, “Commit changes”, “Propose changes”, “Create pull request”.",
  box: (files: number): string =>
    `Then press “Create”. A program makes one pull request of ${files === 1 ? "it" : "all the files"}.`,
};

/** What the scripts say. `claim` stands for the sentence of a claim, in quotation marks. */
export const browser = {
  role: {
    question: "Question",
    position: "Position",
    reason: "Reason",
    objection: "Objection",
    rebuttal: "Rebuttal",
    person: "Person",
    source: "Source",
  },
  stance: { asserts: "asserts", concedes: "concedes", rejects: "rejects" },
  tryAgain: "Try again",
  copy: {
    button: "Copy",
    label: (name: string): string => `Copy ${name}`.trimEnd(),
    done: "Copied",
    selected: "Selected. Copy it with your keyboard.",
  },
  example: {
    changed: (claim: string, label: string): string => `Now ${claim} ${label}.`,
  },
  map: {
    everything: "Everything",
    outline: "Outline",
    unanswered: "unanswered",
    failed: "The map could not be loaded. The drawing and its links still work.",
    questionFailed: "This question could not be loaded. Are you offline?",
    crossLinksOf: (count: string, name: string): string => `${count} cross-links of: ${name}`,
    replies: (does: string, name: string): string => `${does}: ${name}`,
    more: (count: number): string => `and ${number(count)} more`,
    hasStance: (stance: string): string => `(${stance})`,
    hasStanding: (standing: string): string => `${standing}.`,
  },
  /** What is read aloud of a place. */
  place: {
    everything: (questions: number): string => `Everything: ${counted(questions, "question")}.`,
    debate: (title: string, questions: number): string => `${title}: ${counted(questions, "question")}.`,
    question: (sentence: string, positions: number, claims: number): string =>
      `Question: ${sentence} ${counted(positions, "position")}, ${counted(claims, "claim")}.`,
    claim: (
      role: string,
      sentence: string,
      replies: Readonly<Record<"reason" | "objection" | "rebuttal", number>>,
      crossLinks: number,
    ): string => {
      const counts = [
        ...(["reason", "objection", "rebuttal"] as const).map((kind) => [kind, replies[kind]] as const),
        ["cross-link", crossLinks] as const,
      ].flatMap(([name, count]) => (count === 0 ? [] : [counted(count, name)]));
      return `${role}: ${sentence} ${counts.join(", ") || "No reply"}.`;
    },
  },
  /** The panel of the claim in focus. */
  detail: {
    asserts: "Asserted by",
    concedes: "Conceded by",
    rejects: "Rejected by",
    sources: (count: number): string => (count === 1 ? "Source" : "Sources"),
    basis: "Basis",
    page: "Claim page: all sources, history, how to cite it",
  },
  search: {
    filter: (filters: number): string => (filters === 0 ? "Filter" : `Filter (${filters})`),
    searching: "Searching…",
    failed: "The search could not be loaded",
    checkConnection: "Are you offline?",
    nothing: "Nothing found",
    found: (count: number): string => `${number(count)} found`,
    at: (place: number, count: number): string => `${number(place)} of ${number(count)}`,
    more: (count: number): string => `Show more of ${number(count)}`,
    onlyFilters: "Nothing that has these words passes the filters.",
    noFilters: (count: number): string => `Remove the filters (${number(count)})`,
    otherWords: "Nothing has all these words. Try:",
    suggested: (typed: string, count: number): string => `${quoted(typed)} (${number(count)})`,
    hint: "You can search for words, names, sources and ids of claims.",
    replaced: (typed: string, words: readonly string[]): string => {
      const first = words.slice(0, 3).map(quoted);
      const shown = words.length > first.length ? `${first.join(", ")} and similar words` : listed(first, "or");
      return `No claim has ${quoted(typed)}. These have ${shown}.`;
    },
    stances: (stance: string, count: number): string => `${stance} ${number(count)}`,
    heldBy: (name: string): string => `What ${name} holds`,
  },
  /** A reader's view: what they judged and what follows. */
  view: {
    choices: "Your judgement",
    accept: "Accept",
    reject: "Reject",
    leaveOpen: "Leave open",
    withKey: (name: string, key: string): string => `${name} (${key})`,
    failed: "Your view could not be loaded. Are you offline?",
    /** What a claim's line or card says of it. */
    mark: { accept: "Accepted", reject: "Rejected", in: "Stands", out: "Is answered", undecided: "Is open" },
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
    count: (judged: number): string => ` (${judged})`,
    isShared: " (shared)",
    changed: (claim: string, label: Label): string => `${claim} ${becomes[label][0]}.`,
    /** What changed besides the judged claim; after an undo, of all claims. "" for nothing. */
    changes: (counts: Readonly<Record<Label, number>>, areOthers: boolean): string => {
      const parts = (["in", "out", "undecided"] as const)
        .filter((label) => counts[label] > 0)
        .map((label, index) => {
          const count = counts[label];
          const name = index > 0 ? "" : ` ${areOthers ? "other " : ""}${count === 1 ? "claim" : "claims"}`;
          return `${number(count)}${name} ${becomes[label][count === 1 ? 0 : 1]}`;
        });
      return parts.length === 0 ? "" : `${parts.join(", ")}.`;
    },
    /** In the place of "you accept", where somebody else's view is shown. */
    sharer: {
      accepts: "the person who shared this view accepts",
      rejects: "the person who shared this view rejects",
      judgement: "a judgement",
    },
    andMore: (reason: string, count: number): string => `${reason}, and for ${number(count)} more`,
    formerId: (id: string): string => `It was called ${id} when it was judged.`,
    hasChanged: "It has changed since it was judged.",
    isGone: "It is no longer on the map, so nothing follows from it.",
  },
  /** The dialog "My view". */
  dialog: {
    title: "My view",
    close: "Close",
    invitation: "Accept or reject claims on the map to see what follows. Your view stays in this browser.",
    conflicts: "Conflicts",
    yours: "Your judgements",
    theirs: "Judgements",
    replacedBy: (claim: string): string => `It was replaced by ${claim}.`,
    leaveOpen: (sentence: string): string => `Leave open: ${sentence}`,
    copyLink: "Copy link",
    linkCopied: "The link is copied.",
    copyThis: "Copy this link",
    undo: "Undo",
    clear: "Clear all",
    shared: (judged: number): string =>
      `This is a view that somebody shared. It judges ${judged === 1 ? "one claim" : counted(judged, "claim")}.`,
    sharedChanged: (count: number): string =>
      count === 1
        ? "One claim has changed since; it is marked below."
        : `${number(count)} claims have changed since; they are marked below.`,
    sharedGone: (count: number): string =>
      count === 1 ? "One more is not on this map." : `${number(count)} more are not on this map.`,
    ownStays: "Your own view stays as it is unless you replace it with this one.",
    adopt: "Make it my view",
    back: "Back to my view",
    leave: "Leave this view",
  },
  /** What to judge next. */
  next: {
    heading: "What to judge next",
    decided: (claim: string): string =>
      `You decided ${claim} yourself. Leave it open to see which claims would decide it.`,
    settled: (claim: string, label: string): string => `${claim} ${label}, and no single open claim would change that.`,
    several: (claim: string): string =>
      `No single judgement decides ${claim}. It depends on several open claims together, among them:`,
    cruxes: (claim: string): string => `Each of these could change ${claim}:`,
    crux: (claim: string, ifAccepted: string, ifRejected: string): string =>
      `${claim} If you accept it, the position ${ifAccepted}. If you reject it, the position ${ifRejected}.`,
  },
  /** The comparison of a reader's view with a person's recorded stance. */
  compare: {
    heading: "Compare with a person",
    label: "Person",
    choose: "Choose a person",
    failed: "This person’s recorded stance could not be loaded.",
    disagreements: (name: string): string => `Where you and ${name} disagree`,
    noDisagreement: (name: string): string => `Your view and the recorded stance of ${name} don’t conflict.`,
    agreements: "Where you agree",
    couldChange: "What could change your mind, or theirs",
    assumption:
      "Everything else stays as each of you judged it. A claim that was not judged stands unless it is answered.",
    you: "You:",
    person: (name: string): string => `${name}:`,
    accept: "you accept it",
    reject: "you reject it",
    youInferred: {
      in: "your judgements count for it",
      out: "your judgements count against it",
      undecided: "it is open",
    },
    personInferred: {
      in: "their recorded claims count for it",
      out: "their recorded claims count against it",
      undecided: "it is open",
    },
    inference: "our inference",
    judged: (judgement: Judgement, claim: string): string => `you ${judgement} ${claim}`,
    /** A recorded stance with its source; of the claim of the line for null. */
    recorded: (stance: string, claim: string | null, source: string, at: string): string =>
      `${stance} ${claim ?? "it"} (${source}${at === "" ? "" : `, ${at}`})`,
    youDecided: (toward: Label): string =>
      `In your view it would ${toward === "in" ? "stand" : "be answered"} without your own judgement of it.`,
    personDecided: (toward: Label): string =>
      `In their view it would ${toward === "in" ? "stand" : "be answered"} without their own judgement of it.`,
    youNoWay: "No single judgement would change your view of it.",
    personNoWay: "No single judgement would change their view of it.",
    youWays: (toward: Label, ways: readonly (readonly [Judgement, claim: string])[]): string =>
      `In your view it would ${toward === "in" ? "stand" : "be answered"} if you ${listed(
        ways.map(([judgement, claim]) => `${judgement}ed ${claim}`),
        "or",
      )}.`,
    personWays: (toward: Label, ways: readonly (readonly [Judgement, claim: string])[]): string =>
      `In their view it would ${toward === "in" ? "stand" : "be answered"} if they ${listed(
        ways.map(([judgement, claim]) => `${judgement}ed ${claim}`),
        "or",
      )}.`,
    page: (name: string): string => `The page of ${name}`,
    others: (name: string): string => `Compare ${name} with:`,
  },
  form: {
    loading: "Loading the map…",
    failed: "The form could not be loaded.",
    notKept: "This browser can’t keep your draft. Send it or copy it before you close the page.",
    kept: "Your draft is as you left it.",
    discarded: "The draft is discarded.",
    restored: "Your draft is back.",
    letters: (count: number): string => `${count} of 160`,
    similar: "Is this the same claim?",
    emptyCard: "Your sentence appears here.",
    entry: (kind: string, place: number): string => `${kind} ${place}`,
    remove: (entry: string): string => `Remove ${entry.toLowerCase()}`,
    fullChoice: (name: string, id: string): string => `${name} (${id})`,
    isNew: "New: you describe it further down.",
    /** The mark of an option that the draft adds. */
    newMark: "new",
    newBelow: "the new one below",
    people: {
      unnamed: "New person or organisation",
      add: "Add a new person or organisation",
      describe: "Describe the new person below.",
    },
    sources: { unnamed: "New source", add: "Add a new source", describe: "Describe the new source below." },
    file: { claim: "The claim", source: "The new source", person: "The new person" },
    text: "The file",
  },
  /** The ways to send what the form wrote. */
  send: {
    together: "Propose them together on GitHub",
    pullRequest: "Open a pull request on GitHub",
    issue: "Send it as a GitHub issue",
    copyAll: "Copy all",
    copy: "Copy YAML",
    download: "Download",
    wrong: (count: number): string =>
      count === 1
        ? "One thing is missing or wrong. It is marked in the form."
        : `${number(count)} things are missing or wrong. They are marked in the form.`,
    advice: (count: number): string =>
      count === 1
        ? "A reviewer will ask about one thing that is marked in the form."
        : `A reviewer will ask about ${number(count)} things that are marked in the form.`,
    openAgain: "Open it again",
    text: "The text",
    copied: "Copied.",
    notCopied: "The browser didn’t allow it. Copy it from here:",
    file: {
      opens: `GitHub opens in a new tab. ${thenPress.file} Your draft stays here until you discard it.`,
      paste: `The text is too long for an address, so it is copied. Paste it into the file that opens. ${thenPress.file}`,
      copyFirst: `The text is too long for an address. Copy it from here into the file that opens. ${thenPress.file}`,
    },
    issuePage: {
      opens: (files: number): string =>
        `GitHub opens in a new tab. ${thenPress.box(files)} Your draft stays here until you discard it.`,
      paste: (files: number): string =>
        `The text is too long for an address, so it is copied. Paste it into the box that opens. ${thenPress.box(files)}`,
      copyFirst: (files: number): string =>
        `The text is too long for an address. Copy it from here into the box that opens. ${thenPress.box(files)}`,
    },
  },
} as const;
