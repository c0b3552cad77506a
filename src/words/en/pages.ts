import { messagesIn } from "../messages.ts";

const message = messagesIn("en-GB");

/** What a format can't say of a debate, each after a number and “×”. */
export const lost = {
  title: "the title",
  debate: "the debate that a question belongs to",
  question: "a question",
  position: "that a claim answers a question",
  exclusive: "that the answers to a question rule each other out",
  "question-text": "what a question says besides its sentence: summary, state, the claim that raises it, former ids",
  role: "whether an attack or undercut is an objection or a rebuttal",
  home: "which of several relations gives a claim its place on the map",
  relation: "a relation other than the first",
  undercut: "an undercut, written as an objection to the premise",
  "undercut-premise": "at which of several linked premises an undercut stands",
  "linked-premises": "that premises support a conclusion only together, written as separate reasons",
  wording: "the sentence of a claim",
  person: "who takes a stance on a claim",
  stance: "that a person rejects or concedes a claim",
  date: "when a stance was taken",
  "stance-source": "in which source a person takes a stance",
  source: "a source",
  "source-address": "a source without an address",
  "source-title": "the title of a source with an address",
  address: "the address of a source",
  locator: "the place in a source, or that the passage was not found",
  note: "what a source shows, or its words",
  basis: "what a claim is based on",
  explanation: "the explanation of a claim",
  "also-said": "another wording of a claim",
  forecast: "by when a claim says that something will happen, how that would be decided, and what came of it",
  "claim-rest":
    "former ids of a claim, that it is a draft, its imported words, how likely its holders said it is, and the words around a quotation",
  retired: "a claim that was taken off the map",
  "map-text": "what the map or a debate says of itself besides its title",
  page: "a tour or a page about the map",
  term: "a term and its meaning",
  bibliography: "what a source has besides title and address, and who a person is",
  outside: "a relation to a claim or question outside of the part",
};

/** What components and pages say, by page or part. What the guides say stands in their .mdx files. */
export const pages = {
  /** Around every page. */
  shell: {
    skip: "Skip to the content",
    scrollTable: "Scroll to the right to see the whole table.",
    navigation: "Main",
    breadcrumb: "Breadcrumb",
    letters: "Jump to a letter",
    search: "Search this site",
    searchPlaceholder: "Search",
    /** A link to the list of claims, for browsers without JavaScript. */
    searchWithoutScript: "Find a claim",
    /** The colours to which the switch changes. */
    schemes: {
      dark: { name: "Dark", title: "Dark colours" },
      light: { name: "Light", title: "Light colours" },
    },
    editedBy: message(["names"], "Edited by {names}."),
    madeWith: "Made with [Disputed Territory](program)",
    contact: "Contact",
    corrections: "Corrections",
    reading: "How to read the map",
    contributing: "How to contribute",
    changes: "Changes",
    readText: "Read a text",
    onThisPage: "On this page",
    data: "Data",
    downloads: "Downloads",
    sourceFiles: "Source files",
    licence: "Licence of the content:",
  },

  home: {
    lead: "A map of a debate, claim by claim: the questions, the positions that people take, and the reasons and objections.",
    highlights: "Start with these",
    facts: "What the map shows",
    /** Counts over the whole map, each with a link. */
    changesOfMind: message(
      ["reversals", "concessions"],
      "[Changes of mind](changes): {reversals, plural, one {# reversal} other {# reversals}} of a stance, and {concessions, plural, one {# concession} other {# concessions}} to the other side.",
    ),
    unanswered: message(
      ["count"],
      "{count, plural, one {Nothing on the map answers [1 objection or rebuttal](unanswered).} other {Nothing on the map answers [{count} objections and rebuttals](unanswered).}}",
    ),
    /** `claims` says how many; `tied` is the number of other pairs who disagree on as many. */
    mostOpposed: message(
      ["one", "other", "claims", "tied"],
      "[{one} and {other}](pair) disagree on {claims}. {tied, plural, =0 {No other pair disagrees on as many} other {{tied, plural, one {# other pair disagrees} other {# other pairs disagree}} on as many, none on more}}.",
    ),
    /** Before the first tour. */
    startHere: "Start here:",
    readText:
      "Or [read a text with the map](read): paste an article, and see which of its sentences come near claims, who holds these and what is said against them.",
    openMap: "Open the map",
    /** What there is none of is left out. */
    counts: {
      questions: message(["count"], "{count, plural, one {# question} other {# questions}}"),
      claims: message(["count"], "{count, plural, one {# claim} other {# claims}}"),
      sources: message(["count"], "{count, plural, one {# source} other {# sources}}"),
      people: message(["count"], "{count, plural, one {# person or organisation} other {# people and organisations}}"),
    },
    /** Above the questions of a map whose only debate has the title of the map. */
    questions: message(["count"], "{count, plural, one {The question} other {The questions}}"),
    noDebate: "There is no debate yet.",
    ways: "Three ways in",
    understand: "To understand",
    howToUnderstand:
      "Start from a [question](questions), see which positions people take, and follow each one down to its reasons, the objections and the replies. [How to read the map](reading)",
    cite: "To cite",
    howToCite:
      "Every claim has a permanent address. Its page names the [people](people) who hold it, with dates, and its [sources](sources), with pages or times. The whole map also comes [as data](data).",
    contribute: "To contribute",
    howToContribute:
      "Is an argument missing? Could a view be put more strongly? A claim is one short text file. Read [how to add one](contribute) and the [rules](rules) that the checker applies.",
  },

  /** How far the map can be checked. */
  checks: {
    claims: message(
      ["sourced", "claims"],
      "{sourced} of {claims, plural, one {# claim} other {# claims}} name a source; the others cite none. What still lacks evidence is [listed](wanted).",
    ),
    sources: message(
      ["checked", "sources"],
      "{checked} of {sources, plural, one {# source} other {# sources}} were compared with a record of the work, such as that of a library. The page of each source names the record.",
    ),
    balance:
      "Whether one side has been given more room can be checked too: [Balance](balance) compares the sides of every question.",
  },

  /** Who is responsible for the map. */
  imprint: {
    nobody: "Who is responsible",
    nobodyNamed:
      "The map names no editor and no contact. Corrections and additions are [proposals](contribute); the [list of changes](changes) shows what was changed and when.",
    editors: message(["count"], "{count, plural, one {Editor} other {Editors}}"),
    contact: "Contact",
    funding: "Funding",
    corrections: "Corrections",
  },

  notFound: {
    title: "Page not found",
    lead: "There is no page at this address. The address of a claim never changes, so the link may be misspelt. Start from the [map](map), the [questions](questions) or the [claims](claims).",
  },

  questions: {
    title: "Questions",
    description: "Every question on the map, with the positions people take on it.",
    lead: message(
      ["debates"],
      "{debates, plural, one {The questions, with the positions people take on them.} other {The questions of each debate, with the positions people take on them.}}",
    ),
    none: "There is no question yet.",
    propose: "Propose a question",
  },

  question: {
    counts: message(
      ["placed", "elsewhere", "claims"],
      "{placed, plural, one {# position} other {# positions}}{elsewhere, plural, =0 {} other { ({elsewhere} more elsewhere)}}, {claims, plural, one {# claim} other {# claims}}",
    ),
    arisesFrom: "Arises from:",
    positions: message(["count"], "{count, plural, one {# position} other {# positions}}"),
    positionsElsewhere: message(
      ["count"],
      "{count, plural, one {# more position} other {# more positions}} argued elsewhere",
    ),
    elsewhereNote: message(
      ["count"],
      "{count, plural, one {It answers this question too. Its reasons and objections are under the question that it links to.} other {They answer this question too. Their reasons and objections are under the question that each links to.}}",
    ),
    /** By the role that a position has in its own place. */
    arguedUnder: message(
      ["role"],
      "Argued {role, select, reason {as a reason } objection {as an objection } rebuttal {as a rebuttal } other {}}under: [question](question)",
    ),
    noPositions: "No position is recorded yet.",
    reasons: message(["count"], "{count, plural, one {# reason} other {# reasons}}"),
    against: message(
      ["count", "toReasons", "unanswered"],
      "{count, plural, =0 {} one {# objection} other {# objections}}{toReasons, plural, =0 {} other {{count, plural, =0 {{toReasons, plural, one {# objection} other {# objections}}} other { and {toReasons}}} to its reasons}}{unanswered, plural, =0 {} other {, {unanswered} unanswered}}",
    ),
    /** After these, where not all are shown. */
    first: {
      reasons: message(["shown"], "; the {shown} most debated:"),
      against: message(["shown"], "{shown, plural, one {; one of them:} other {; the first #:}}"),
    },
    noObjection: "no objection",
    state: "Where it stands",
    unanswered: message(
      ["count"],
      "{count, plural, one {# objection or rebuttal has no answer yet} other {# objections and rebuttals have no answer yet}}",
    ),
    stale: message(
      ["count"],
      "{count, plural, one {A claim cited here has changed since this was written:} other {{count} claims cited here have changed since this was written:}}",
    ),
    staleThen: "what it said then",
    exclusive: "These positions rule each other out: whoever holds one rejects the others.",
    compatible: "Not all of these positions rule each other out: a person may hold several.",
    order:
      "Reasons with the most claims below them come first, and objections that most people hold, those to the position itself before those to its reasons. What comes first need not be the strongest.",
    heldBy: "Held by:",
    map: "The argument as a map",
    outline: "The whole argument",
    outlineNote:
      "Each claim has a number and is told once. Where it is a reason or objection again, “see” names its number. “(to 4)” says to which claim it belongs, and “Not about 4” that it counts elsewhere. Names say who holds it and in which work; “source” names what else it rests on. Those with an “e” are argued under another question; a list at the end says which.",
    see: message(["number"], "see {number}"),
    to: message(["number", "premises"], "(to {number}{premises, plural, =0 {} other {, only with {premises}}})"),
    unansweredNumbers: message(["numbers"], "Objections and rebuttals without an answer: {numbers}."),
    undercut: message(
      ["kind", "premise", "conclusion"],
      "Even if {premise} is right, {kind, select, supports {{conclusion} doesn’t follow} objects-to {it doesn’t count against {conclusion}} other {it doesn’t answer {conclusion}}}.",
    ),
    decidingNumbers: message(["numbers"], "Among the claims that decide whether a position stands: {numbers}."),
    /** Below a claim of another question. */
    objectionsThere: message(
      ["replies", "numbers"],
      "{replies} there{numbers, plural, =0 {} other { ({numbers} here)}}",
    ),
    /** Before what an undercut says of another place than that where it stands. */
    misses: message(["kind", "parent"], "Not about {kind, select, question {this question} other {{parent}}}:"),
    argumentElsewhere: "Argued under other questions, where their replies are",
    works: message(["count"], "{count, plural, one {# work} other {# works}}"),
  },

  /** Pictures of stances over time. */
  charts: {
    /** What the marks stand for. */
    signs: { asserts: "asserts", concedes: "concedes", rejects: "rejects" },
    /** What a mark says. `does` is "asserts it" and so on. */
    stance: message(["name", "facts"], "{name}: {facts}"),
    /** `verb` is "asserts" and so on. */
    does: message(["verb", "sentence"], "{verb} “{sentence}”"),
    onDay: message(["date", "does"], "{date}: {does}"),
    noDate: "No dated stance is recorded.",
    joined: "A line joins two stances of one person that contradict each other.",
    onlyYear: "Where only the year is known, the mark stands in the middle of it.",
  },

  /** Who takes which stance on several positions of a question, as a table, and on the claims that decide them, as a list. */
  matrix: {
    title: "Who stands where",
    note: "Who is recorded on several positions, with what each says about which, and where it can be read. A cell is empty where nothing is recorded.",
    person: "Person or organisation",
    /** Above a table that is wider than its frame. */
    scroll: message(["columns"], "{columns} claims side by side: scroll to the right to see them all."),
    infer: "Also show what follows from what each is recorded to say (our inference)",
    inferred: { in: "their recorded claims support it", out: "their recorded claims count against it" },
    deciding: "The claims that decide, and who holds them",
    decidingNote:
      "Whether a position on this question stands depends on each of these claims. Only claims on which a stance is recorded are listed.",
  },

  disagreements: {
    title: "Disagreements",
    description:
      "Who disagrees with whom and on what, who changed their mind, and which objections nobody has answered.",
    lead: "Who disagrees with whom and on what, who changed their mind, and which objections nobody has answered.",
    pairs: "Two people compared",
    pairsNote: "Those who disagree on most claims come first. Two names in the search find a comparison, too.",
    morePairs: message(["count"], "{count, plural, one {# more comparison} other {# more comparisons}}"),
    changesNote: message(
      ["count"],
      "The latest of {count, plural, one {# concession or reversal} other {# concessions and reversals}}.",
    ),
    /** Above what is unanswered. */
    against: "Against “[…](position)”:",
    inFavour: "For “[…](position)”:",
    unansweredNote: message(
      ["count", "also"],
      "Nothing on the map answers {count, plural, one {this objection or rebuttal} other {these {count} objections and rebuttals}}.{also, plural, =0 {} one { # more claim, a reason or position in its own place, is an unanswered objection elsewhere. The lists below have it, but the map and the search don’t mark it.} other { # more claims, reasons or positions in their own places, are unanswered objections elsewhere. The lists below have them, but the map and the search don’t mark them.}} Those whose answer would change most are [listed for contributors](wanted).",
    ),
    none: "No disagreement is recorded yet.",
    friend: "[Compare your own view with a friend’s](compare).",
  },
  compare: {
    title: "Compare with a friend",
    description: "Two views of this map side by side: where they part, what leads there, and what that decides.",
    lead: "Put a friend’s link beside your own view, and see where the two of you part.",
    privacy:
      "Nothing is sent: a view is in its link, after the #, which browsers keep to themselves. Your friend’s is not stored here.",
    link: "Your friend’s link",
    hint: "Paste the whole address",
    compare: "Compare",
    needsScript: "This page needs JavaScript, since your own view is in your browser alone.",
    commandLine: "On your own machine, `npm run standing -- --between LINK LINK` does the same.",
    people: "People whose words are recorded are compared under [Disagreements](people).",
  },
  changesOfMind: {
    title: "Changes of mind and concessions",
    description: "Who granted a claim to the other side or reversed a stance, and when, with sources.",
    lead: message(
      ["reversals", "concessions"],
      "{reversals, plural, =0 {} other {{reversals, plural, one {# reversal} other {# reversals}}, }}{concessions, plural, one {# concession} other {# concessions}}, each with its date and source.",
    ),
    by: message(["people"], "By {people, plural, one {one person or organisation} other {# people or organisations}}."),
    none: "No concession and no reversal is recorded yet.",
    overTime: "By question and date",
    reversals: "Reversals",
    reversalsNote: "Who took the opposite stance to one that they took before.",
    concessions: "Concessions",
    concessionsNote: "Who granted a claim to the other side.",
    now: "now:",
    before: "before:",
    asserts: "asserts on this question:",
    of: message(["count"], "{count, plural, one {# concession or reversal} other {# concessions and reversals}}"),
  },
  forecasts: {
    title: "Forecasts",
    description: "What claims say will happen, by when, and what came of it, with sources.",
    lead: message(
      ["forecasts", "settled"],
      "{forecasts, plural, one {# claim says} other {# claims say}} what will happen. {settled, plural, =0 {No outcome is recorded yet} other {What came of it is recorded for #}}, each according to a source.",
    ),
    none: "No claim says yet what will happen and by when.",
    several: message(["count"], "{count, plural, one {# counts} other {# count}} under more than one"),
    noTotals:
      "Nobody gets a score here: the forecasts are few, this map chose them, and whoever gave something a chance of 30 % was not wrong if it didn’t happen.",
    overTime: "By question and date",
    overTimeNote: "Years near the vertical line take more room than those far from it.",
    key: { made: "said", due: "due" },
    asOf: message(["date"], "As of {date}"),
    lists: {
      overdue: "Past their day, no outcome recorded",
      soon: "Due within a year",
      later: "Due later",
      undated: "Without a day",
      lately: "Outcome within the last year",
      earlier: "Outcome before that",
    },
    made: message(["date"], "said {date}"),
    due: message(["date"], "due {date}"),
    opens: message(["when"], "to be decided once {when}"),
    noDay: "no day named",
    more: message(["count"], "{count, plural, one {# more forecast} other {# more forecasts}}"),
    home: message(
      ["forecasts", "settled"],
      "[Forecasts](forecasts): {forecasts, plural, one {# claim says} other {# claims say}} what will happen; {settled, plural, =0 {no outcome is recorded yet} other {an outcome is recorded for #}}.",
    ),
    of: message(["count"], "{count, plural, one {# forecast} other {# forecasts}}"),
    byWhen: "By when",
    decided: { holder: "How it is decided, in the holder’s words", map: "How it is decided, in the map’s words" },
    came: "What came of it",
    open: "No outcome is recorded.",
    elsewhere: "Asked elsewhere",
    chance: message(["name", "chance"], "{name}: {chance}"),
    chances: "How likely they said it is",
    noLabel: "An outcome changes no result on this map. To accept or reject the claim because of it does.",
    follows: "What would follow on this map",
    accepted: {
      for: "Whoever accepts this claim has a reason for",
      against: "Whoever accepts this claim has an objection to",
    },
    /** After a claim: what there is besides this one. */
    others: message(
      ["way", "count"],
      "if it is rejected: {way, select, for {{count, plural, =0 {no other reason} one {# other reason} other {# other reasons}}} other {{count, plural, =0 {no other objection} one {# other objection} other {# other objections}}}}",
    ),
    onward: "through other claims",
    then: message(["label"], "then it {label}"),
    filter: "Show only",
    feed: "[A feed](feed) tells of new outcomes.",
  },

  tours: {
    title: "Tours",
    description: "Ways through the map, from stop to stop.",
    stops: message(["count"], "{count, plural, one {# stop} other {# stops}}"),
    stop: message(["at", "count"], "Stop {at} of {count}"),
    map: "The map at this stop",
    onMap: "On the map",
    next: "Next stop",
    nextTour: "Next tour:",
  },

  claims: {
    title: message(["part"], "{part, plural, one {Claims} other {Claims, part {part}}}"),
    description: "Every claim on the map, by question.",
    lead: message(
      ["count", "parts", "part"],
      "{count, plural, =0 {There are no claims on the map yet.} other {{parts, plural, one {{count, plural, one {The one claim on the map} other {All {count} claims in the order of the map}}.} other {{count, plural, one {The one claim on the map} other {All {count} claims in the order of the map}}. Part {part} of {parts}.}}}}",
    ),
    withoutQuestion: "Without a question",
    toQuestion: "To the question",
  },

  claim: {
    description: message(
      ["role", "question"],
      "{question, select, none {{role}} other {{role}. Question: {question}}}",
    ),
    explanation: "Explanation",
    alsoSaid: "Also said as",
    read: message(["day"], "passage read {day}"),
    notRead: "passage not read yet",
    retracted: "Everything that this claim cites was retracted.",
    notOfVersion: "(not part of the cited version)",
    path: "From the question to this claim",
    between: message(["count"], "{count, plural, one {# claim} other {# claims}} in between"),
    unanswered: "unanswered",
    draft: "draft",
    draftMeans: "These words come from another tool and have not been put into the form of a claim yet.",
    together: "Only together with:",
    /** Before the `count` claims that it supports, once the reader accepts it; that takes `others` too. */
    gives: message(
      ["count", "others"],
      "With it{others, plural, =0 {} one { and one other claim} other { and # other claims}} you have a reason for {count, plural, one {this claim} other {these claims}}:",
    ),
    otherAnswers: "Other answers to the same question",
    moreAnswers: message(["count"], "{count, plural, one {# more answer} other {# more answers}}"),
    reasons: "Reasons for it",
    reasonsOrder:
      "Those with the most claims below them come first: they are debated most, which need not make them the strongest. On the map the order is another, which new claims don’t change.",
    objections: "Objections",
    rebuttals: "Rebuttals",
    /** After how many objections are recorded against a claim: those against its reasons, or against what it is a reason for. */
    furtherObjections: message(
      ["count"],
      "{count, plural, one {1 more is} other {{count} more are}} against its reasons, or against what follows from it.",
    ),
    objectionsOrder: "Those that most people hold come first, which need not make them the strongest.",
    objectionsToPosition: "Objections to this position",
    /** Above each kind of objection. */
    objectionsOf: {
      position: "Against the position itself",
      claim: "Against the claim itself",
      reasons: "Against its reasons",
      steps: "Even if its reasons hold",
      onward: "Even if it holds",
    },
    moreReasons: message(["count"], "{count, plural, one {# more reason} other {# more reasons}}"),
    moreReplies: message(["count"], "{count, plural, one {# more reply} other {# more replies}}"),
    moreObjections: message(["count"], "{count, plural, one {# more objection} other {# more objections}}"),
    /** Before what an undercut says. */
    point: "Its point:",
    pointElsewhere: "Its point in another argument:",
    againstReason: "Against the reason “[that claim](reason)”.",
    noReplies: "The map has no replies to this claim yet.",
    deniedInferences: "Replies that others say don’t count",
    /** `role` is the one in its own place, if that is another. */
    elsewhere: message(
      ["role"],
      "argued elsewhere{role, select, position {, as a position} reason {, as a reason} objection {, as an objection} rebuttal {, as a rebuttal} other {}}",
    ),
    below: message(["count"], "{count, plural, one {# claim} other {# claims}} below"),
    claims: message(["count"], "{count, plural, one {# claim} other {# claims}}"),
    raises: message(["count"], "{count, plural, one {A question it raises} other {Questions it raises}}"),
    holders: "Who takes a stance",
    sources: "Sources",
    openOnMap: "Open on the map",
    seeOnMap: "See on the map",
    print: "Print",
    suggestChange: "Suggest a change",
    answer: "Add an answer",
    object: "Add an objection",
    rebut: "Add a rebuttal",
    support: "Add a reason",
  },

  /** What a claim rests on. */
  stance: {
    /** Before the claim. */
    verb: { asserts: "asserts", concedes: "concedes", rejects: "rejects" },
    /** `does` is "asserts it" and so on. */
    earlier: message(["does"], "Earlier stance: {does}"),
    counts: {
      asserts: message(["count"], "asserts {count, plural, one {# claim} other {# claims}}"),
      concedes: message(["count"], "concedes {count, plural, one {# claim} other {# claims}}"),
      rejects: message(["count"], "rejects {count, plural, one {# claim} other {# claims}}"),
    },
  },

  cite: {
    cite: "Cite",
    data: "Data as JSON",
    version: message(
      ["date"],
      "{date, select, none {This is version [this](version), not yet published.} other {This is version [this](version) of {date}.}}",
    ),
    versionLasts:
      "A claim gets a new version when it changes, and only then. The address of this version will keep showing these words.",
    versionMayGo:
      "A claim gets a new version when it changes, and only then. This site keeps no earlier versions, so the address lasts only as long as these words.",
    claim: "This claim",
    claimNote: "To quote what the map says.",
    noAddress: "This copy of the map has no address on the web yet, so these references end without one.",
    sources: message(["count"], "{count, plural, one {Its source} other {Its sources}}"),
    sourcesNote:
      "To quote what its holders and others wrote and said. The page of each source has it in more formats, and [the data of this claim](data) have all as CSL-JSON. All sources of the map are one [file for LaTeX](bib).",
    source: "Cite this source",
    downloads: "Downloads",
    download: "Download",
    citers: "Where it is cited",
    citersNote: "What the map cites this work for, and at which place in it.",
    noCiters: "Nothing on the map cites it.",
  },

  embed: {
    title: "Embed",
    note: "HTML for another page: [the claim as a card](card), or the map with the claim in focus.",
    claim: "The claim, always in its current version",
    version: message(["version"], "The claim in this version ({version})"),
    place: "Its place on the map",
    mapTitle: message(["title"], "Map: {title}"),
    wholeMap: message(["title"], "{title}: the whole map, with search and outline"),
  },

  history: {
    title: "History",
    earlier: message(["count"], "{count} more: edits of wording and earlier changes"),
    version: message(["version"], "version `{version}`"),
    moved: "This claim has moved",
    movedPage: "This page has moved",
    newAddress: "Its new address:",
    offMap: "No longer on the map",
    offMapDescription: "A claim that is no longer on the map.",
    offMapPage: "What stood at this address is no longer on the map.",
    deleted: message(["date"], "{date, select, none {Deleted.} other {Deleted on {date}.}}"),
    noReason: "No reason was given.",
    retired: message(["date"], "{date, select, none {Retired.} other {Retired on {date}.}}"),
    lastVersion: "Its [last version](last) can still be read.",
    successor: "Replaced by",
  },

  changes: {
    title: "Changes",
    pageTitle: message(["page"], "Changes, page {page}"),
    description: "What changed on the map, when, and the words before and after.",
    lead: "Changes to claims and questions, newest first. Each version of a claim keeps its own address.",
    feed: "There is also [a feed](feed).",
    since: "Since",
    withoutQuestion: "Not under a question",
    pages: "Pages of changes",
    newer: "Newer",
    older: "Older",
    page: message(["page"], "Page {page}"),
    /** Of a day that several pages share. `added` is "3 new claims" and so on. */
    part: message(["part", "count"], "part {part} of {count}"),
    wholeDay: message(["added"], "{added} on the whole day"),
  },

  sources: {
    title: "Sources",
    description: "Every source the map cites, and where it cites it.",
    lead: message(
      ["count"],
      "{count, plural, =0 {The map cites no source yet.} other {{count, plural, one {# source} other {# sources}}, each with the claims that cite it.}}",
    ),
    citedMost: "Cited most",
    downloads: "The whole list as [BibLaTeX](biblatex), [RIS](ris) and [CSL-JSON](csl-json).",
    cited: message(
      ["kind", "places"],
      "{places, plural, =0 {{kind}, not cited} other {{kind}, cited in {places, plural, one {# place} other {# places}}}}",
    ),
  },

  source: {
    pageTitle: message(["title", "label"], "{title} ({label})"),
    sharedAs: message(["title", "label"], "Where the map cites {label}, “{title}”."),
    checked: message(["date"], "Its bibliographic facts were checked on {date}, against this: [its record](record)"),
    places: "Cited places",
    placesNote:
      "The line stands for the work. Each mark above it is a claim or question that cites that place. The list below has them in the same order.",
    notFound: message(
      ["count", "all"],
      "{all, plural, one {The passage that it is cited for was not found in what could be read of it.} other {{count} of {all} citations {count, plural, one {has} other {have}} no place, because the passage was not found in what could be read of the work.}}",
    ),
    notChecked: "Its bibliographic facts have not been checked against a record.",
  },

  terms: {
    title: "Terms",
    description: "What the words of this map mean, and where each meaning comes from.",
    ofMap: "Words of the map itself",
    /** What stands beside the definition. */
    facts: "Names and related terms",
    also: "Also called",
    claims: "Where to start",
    usedIn: message(["count"], "Used in {count, plural, one {# claim} other {# claims}}"),
    moreUses: message(["count"], "{count, plural, one {# more claim} other {# more claims}}"),
    seeAlso: "See also",
    noSource: "No source is recorded for this definition.",
  },

  people: {
    title: "People",
    description: "Everyone whose stances the map records, and what they assert, concede and reject.",
    lead: message(
      ["count"],
      "{count, plural, =0 {The map records nobody’s stance yet.} other {{count, plural, one {# person or organisation} other {# people and organisations}} whose stances the map records, each with the place where it can be read.}}",
    ),
    recordedMost: "With most recorded claims",
  },

  person: {
    description: message(["name"], "What {name} asserts, concedes and rejects, with sources."),
    facts: "Comparisons, affiliations and links",
    compare: "Compare with another person",
    compareWith: "Compare with",
    more: message(["count"], "{count, plural, one {# more person} other {# more people}}"),
    affiliations: "Affiliations",
    links: "Links",
    withoutQuestion: "Without a question",
    holds: "Positions",
    holdsNote:
      "On each question, in the order of the map, the position that they take, or the claim nearest to one. Of their reasons, those with the most claims below them come first; of the objections, the first that somebody holds. These need not be the strongest. All that they are recorded to say follows below.",
    /** Before a person's first reasons for a position, and after them. */
    reasonsGiven: message(["count"], "{count, plural, one {Their reason:} other {Their reasons:}}"),
    /** Before names. */
    opposedBy: "opposed by",
    opposedByInference: "by inference, opposed by",
    moreOpponents: message(["count"], "and {count, plural, one {# other} other {# others}}"),
    overTime: "All stances by date",
    /** What a strip shows. A claim may have several stances: the same on several days, or different ones. */
    stances: message(["stances"], "{stances, plural, one {# stance} other {# stances}}"),
    stancesOn: message(
      ["stances", "claims"],
      "{stances, plural, one {# stance} other {# stances}} on {claims, plural, one {# claim} other {# claims}}",
    ),
    undated: message(["count"], "{count} without a date"),
    narrowYears: message(["year"], "The years before {year} are drawn narrower than those after."),
    severalOnOneDay: "A mark with a number stands for that many stances, all on one day.",
    noStance: "No stance is recorded yet.",
    /** To the form of `wrong`; `who` is "several" for an organisation. */
    wrong: message(["who"], "This is wrong about {who, select, several {us} other {me}}"),
  },

  /** Two people compared. */
  pair: {
    title: message(["one", "other"], "{one} and {other}"),
    and: "and",
    description: message(["one", "other"], "Where {one} and {other} disagree and agree, with sources."),
    /** `since` is the year in which they first disagreed on record. */
    lead: message(
      ["all", "recorded", "inferred", "since", "agreements", "questions"],
      "{all, plural, =0 {The map records no disagreement between them} one {They disagree on # claim} other {They disagree on # claims}}{since, select, none {} other {, the first since {since}}}{recorded, plural, =0 {{all, plural, =0 {} other {, by our inference}}} other {: {recorded} in their own words{inferred, plural, =0 {} other {, {inferred} by our inference}}}}.{agreements, plural, =0 {} one { They agree on # claim.} other { They agree on # claims.}} Both take a stance on {questions, plural, one {# question} other {# questions}}.",
    ),
    method:
      "Based on what each is recorded to say, and on what follows from it on this map. What only follows is marked as our inference. [How this is worked out](method)",
    overTime: "When they said it",
    numbers:
      "The numbers are those of the claims in the list below. Each of these disagreements dates from the day on which both had said their part for the first time.",
    glance: message(
      ["count"],
      "{count, plural, one {The claim they disagree on} other {The # claims they disagree on}}",
    ),
    /** With the date from which both are on record. */
    onRecord: message(["date"], "in their own words{date, select, none {} other {, since {date}}}"),
    inferredSince: message(["date"], "by our inference{date, select, none {} other {, since {date}}}"),
    recorded: "Disagreements on record",
    recordedNote: "Each is recorded to say the opposite of the other.",
    start: "Where the disagreement starts",
    startNote: "Follows from what they are recorded to say. The map shows no disagreement beneath these.",
    further: "Disagreements that follow",
    agreed: "Where they agree",
    moreClaims: message(["count"], "{count, plural, one {# more claim} other {# more claims}}"),
    depends: "What depends on this",
    moreDepends: message(["count"], "and {count} more"),
    inferred: {
      in: message(["name"], "{name}’s recorded claims support it"),
      out: message(["name"], "{name}’s recorded claims count against it"),
      undecided: message(["name"], "{name}’s recorded claims leave it open"),
    },
    ourInference: "our inference",
    inferredFrom: "Inferred from these:",
    change: "What could change each one’s mind",
    changeNote:
      "For each position on which they disagree: single claims that would lead one of them to the other’s conclusion. Their other recorded stances stay as they are. Where they took none, the map’s own arguments decide.",
    wouldCome: {
      in: message(
        ["name", "ways"],
        "{ways, plural, one {{name} would have reason to accept it after this:} other {{name} would have reason to accept it after any one of these:}}",
      ),
      out: message(
        ["name", "ways"],
        "{ways, plural, one {{name} would have reason to reject it after this:} other {{name} would have reason to reject it after any one of these:}}",
      ),
      undecided: message(
        ["name", "ways"],
        "{ways, plural, one {{name} would have reason to leave it open after this:} other {{name} would have reason to leave it open after any one of these:}}",
      ),
    },
    judgement: { accept: "Accept:", reject: "Reject:" },
    /** Before the positions. */
    isThere: {
      in: message(
        ["name", "count"],
        "{name}’s other recorded stances support {count, plural, one {this position already, and only their stance on it} other {these positions already, and only their stance on each}} stands against it:",
      ),
      out: message(
        ["name", "count"],
        "{name}’s other recorded stances count against {count, plural, one {this position already, and only their stance on it} other {these positions already, and only their stance on each}} supports it:",
      ),
      undecided: message(
        ["name", "count"],
        "{name}’s other recorded stances leave {count, plural, one {this position open already, and only their stance on it} other {these positions open already, and only their stance on each}} decides it:",
      ),
    },
    noSingleClaim: message(
      ["count"],
      "In {count, plural, one {# other case} other {# other cases}} no single claim would be enough.",
    ),
    questions: "On the same questions",
    questionsNote: "For each question, the stances closest to it.",
  },

  map: {
    title: "The map",
    description: "Every question, position, reason, objection and rebuttal, on one map.",
    empty: "There is nothing to map yet.",
    questions: "Questions",
    outline: "Outline",
    outlineTitle: "Outline of the map",
    outlineDescription: "Every question with its positions, and the arguments for and against them.",
    skip: "Skip the map",
    wholeMap: "Everything",
    search: "Search the map",
    filter: "Filter",
    myView: "My view",
    myViewShort: "View",
    myViewTitle: "What you judged, and what follows (v)",
    copyLink: "Copy link",
    copyLinkTitle: "Copy a link to what the map shows now",
    outlineButton: "Outline (l)",
    help: "Keys and gestures (?)",
  },

  key: {
    title: "Key",
    standing: "What follows from your view",
    outline: "The whole map as an outline",
  },

  search: {
    title: "Search results",
    /** By the keys of the table in search/filters.ts: a label, the choice of no value, and the names of values. */
    filters: {
      role: { label: "Role" },
      unanswered: { label: "Unanswered objections and rebuttals only" },
      debate: { label: "Debate", any: "All" },
      question: { label: "Question", any: "All" },
      person: { label: "Person", any: "Anybody" },
      basis: { label: "Basis", any: "Any" },
      forecast: { label: "Forecast", any: "Any claim", values: { any: "Any forecast", open: "No outcome recorded" } },
    },
    previous: "Previous result (Shift + n)",
    next: "Next result (n)",
    clear: "Clear",
    clearSearch: "Clear the search",
  },

  help: {
    title: "Keys and gestures",
    close: "Close",
    singleKeys: "Single letters are shortcuts",
    groups: [
      {
        title: "By touch",
        keys: [
          { keys: ["tap"], does: "open a question or a claim" },
          { keys: ["drag"], does: "scroll the level, then the page" },
          { keys: ["pinch"], does: "zoom; on a tablet, past the limit, go one level in or out" },
        ],
      },
      {
        title: "Move between levels",
        keys: [
          { keys: ["click", "Enter"], does: "open a question or a claim" },
          { keys: ["Esc"], does: "close the search, or go one level out" },
          { keys: ["Ctrl + wheel", "pinch"], does: "zoom; past the limit, go one level in or out" },
          { keys: ["wheel"], does: "scroll the level, then the page" },
          { keys: ["+", "−", "f"], does: "zoom in, zoom out, fit" },
        ],
      },
      {
        title: "Move between claims",
        keys: [
          { keys: ["←", "→"], does: "parent, first reply" },
          { keys: ["↑", "↓"], does: "previous, next" },
          { keys: ["Home", "End"], does: "the question, the last reply in the line" },
        ],
      },
      {
        title: "Find",
        keys: [
          { keys: ["/"], does: "search by words, person, source or id" },
          { keys: ["Enter", "Shift + Enter"], does: "in the search box: next, previous result" },
          { keys: ["n", "Shift + n"], does: "elsewhere: next, previous result" },
          { keys: ["l"], does: "outline" },
          { keys: ["?"], does: "these keys" },
        ],
      },
      {
        title: "Judge",
        keys: [
          { keys: ["a", "r"], does: "accept, reject the claim in focus" },
          { keys: ["o"], does: "leave it open" },
          { keys: ["u"], does: "undo" },
          { keys: ["v"], does: "your view: what you judged, what follows, a link" },
        ],
      },
    ],
  },

  print: {
    title: "On paper",
    note: "The map also comes as a sheet of A0 for a wall, on which every card is a link, and as a drawing for any size.",
    withoutPdf:
      "The map also comes as a drawing for any size, which a browser can print. There is no PDF, since the fonts of this site lack letters of the map.",
    map: message(["title"], "{title} –"),
    sheet: "A0 sheet (PDF)",
    drawing: "drawing (SVG)",
  },

  balance: {
    position: "Position",
    favouring: "For",
    opposing: "Against",
    depth: "Depth",
    unanswered: "Unanswered",
    holders: "Holders",
    sources: "Sources: reviewed / reports / other",
    /** The table of citations by what they say of the place in the work. */
    citedPlaces: "Citations by kind of work",
    kindOfWork: "Kind of work",
    placeNamed: "Place named",
    wholeWork: "Whole work",
    placeNotFound: "Passage not found",
    /** The list of works below the table. */
    notFoundIn: message(["works"], "The {works, plural, one {source} other {{works} sources}} with passages not found"),
    notFoundTimes: message(["count"], "({count, plural, one {# citation} other {# citations}})"),
    noPlace: "No place given",
    citations: "Citations",
    allKinds: "All",
    noCitations: "The map cites no source yet.",
  },

  /** The example on the page about standing. */
  example: {
    leaveOpen: "Leave open what I have not judged",
    clear: "Clear all",
  },

  rules: {
    title: "Rules",
    description: "What the checker asks of every claim file: each rule with its reason and an example.",
    lead: "What the checker asks of every file. An error stops the build. A warning does not, but the check fails until it is fixed or allowed: with `allow` in the file, and a comment that says why. In the examples, an invisible character is written as its number: `\\u{200B}`.",
    contents: "Rules",
    error: "error",
    warning: "warning",
    knows: message(["languages"], "This rule knows the words of {languages}. In other languages it finds nothing."),
    before: "Published before",
    refused: "Refused",
    accepted: "Accepted",
  },

  wanted: {
    title: "Wanted",
    description:
      "What would help the map most: unanswered objections and rebuttals, thin positions, claims without a source.",
    lead: "What would help the map most, computed from the map itself. Each line leads to where you can do it.",
    count: message(["count"], "{count}"),
    none: "None at present.",
    showAll: message(["count"], "Show all {count}"),
    showNext: message(["shown", "count"], "Show the next {shown} of {count}"),
    allOnMap: message(["count"], "See all {count} on the map"),
    wayFor: message(["way", "claim"], "{way}: {claim}"),
  },

  /** The page with all results of a search. */
  found: {
    title: "Search",
    description: "All results of a search of this map: its claims, questions, people, terms and sources.",
    lead: "Words, a name, a source, or a sentence of your own. What you type stays in this browser.",
    needsScript:
      "The search needs JavaScript, since your browser alone searches. Without it, there are lists of [questions](questions) and [people](people).",
  },

  /** The page that reads a text with the map. */
  read: {
    title: "Read a text with the map",
    description:
      "Paste an article or a transcript: sentences that come near claims of this map are underlined, with who holds these and what is said against them.",
    lead: "Paste an article, a speech or a transcript. Sentences that come near a claim of this map are underlined. Beside them you see who holds the claim and what is said against it.",
    privacy: "Your text stays in this browser.",
    text: "The text",
    textHint: "Paste it here, or drop a file: text, HTML or Markdown",
    file: "Open a file",
    from: "Its address",
    fromHint: "May stay empty. It becomes the source of what you propose.",
    read: "Read it",
    list: "A list of claims instead",
    listHint:
      "Each line, up to 20, becomes a draft in [the form](form). One that is indented replies to the line above it: + or “Pro:” says that it supports that, - or “Con:” that it objects.",
    listExample: "Homework helps.\n  + It trains the memory.\n  - It costs sleep.\n    Con: A little of it costs none.",
    drafts: "Make drafts of its lines",
    needsScript:
      "This page needs JavaScript, since your browser alone reads the text. The [list of all claims](claims) needs none.",
    commandLine: "On your own machine, `npm run read -- FILE` does the same.",
    previous: "Previous",
    next: "Next",
    copyLink: "Copy a link to these claims",
    propose: "Propose sentences",
    another: "Another text",
  },

  /** The letter of somebody whom the map has wrong. */
  wrong: {
    title: "This is wrong about me",
    description: "Say what the map has wrong about you.",
    lead: "Does this map say something of you, or of those you speak for, that is wrong? Say it here. [How editors answer](answered)",
    needsScript:
      "The form needs JavaScript. Without it, write who you are, which claim or stance you mean, what is wrong, and where one can read it:",
    who: "Whom is it about?",
    about: "Which claim or stance?",
    general: "None: the name, an affiliation or a link",
    change: "A name, a link or an id you can also [correct in the form](change).",
    what: "What is wrong?",
    source: "Where can one read what is right?",
    sourceHint: "An address, or a title with the place in it. May stay empty.",
    opens: "GitHub opens in a new tab, where everybody can read what you send. Press “Create”.",
    paste: "The text is copied. Paste it into what opens, and send it.",
    copyFirst: "Copy the text from here into what opens, and send it.",
  },

  /** The page that shows a proposal which came in a link. */
  proposal: {
    title: "A proposal",
    description: "See on the map what somebody proposes.",
    frame: "A proposal: not part of the map",
    frameNote: "Don’t cite it.",
    needsScript: "A proposal is in the part of its address after the `#`, which only JavaScript can read.",
    open: "Open the file of a proposal",
    drop: "or drop it on this page. It stays in your browser.",
    inPlace: "In its place",
    inPlaceNote: "What is proposed has a dashed edge. Everything else is on the map.",
    changes: "What would change",
    report: "What the checker says",
    files: "The files",
    download: "Download",
    command: "The command for those who keep the map:",
    commandName: "the command",
  },

  /** The pages that a change makes or alters, to be opened before it is published. */
  preview: {
    since: message(
      ["revision"],
      "What has changed since `{revision}`, on pages to be opened before they are published. Links to other pages lead to the published site, if its address is known.",
    ),
    all: "All changes",
    published: "As published",
    unseen: "Only what is no part of what it says, such as passages and other wordings.",
    before: "Before",
    after: "After",
  },

  /** The page with the form for a new claim. */
  form: {
    title: "A new claim",
    description: "Propose a claim. It is checked as you type, and needs no git.",
    /** `to` is null where the map names nobody to send to. */
    lead: message(
      ["to"],
      "One sentence is enough to begin. It is checked as you type, and becomes {to, select, none {a file to keep or to pass on.} other {a proposal ready to send.}} [How it works](first-claim)",
    ),
    ownQuestion: "A question that the map lacks has [a form of its own](question).",
    ownDebate: "A debate of your own belongs on [a map of your own](your-own-map).",
    needsScript: "The form needs JavaScript. Without it, there are other ways:",
    issueForm: "[Fill in the issue form](issue)",
    writeTo: "Write to [the contact](contact). Say what you claim, what you reply to, and where it can be read.",
    message: {
      subject: "New claim",
      text: "My claim, in one sentence:\n\nThe claim or question that I reply to:\n\nWho says so, and where it can be read:\n",
    },
    commandLine: "On your own machine, `npm run new` asks the same questions and writes the file.",
    editor: "In any editor, fill in this template: it becomes the file of your claim.",

    mayStayEmpty: "May stay empty.",
    dateFormat: "2022-06-27, 2022-06 or 2022",
    place: "Where in it?",
    placeFormat: "§3.1, p. 17, 12:40",
    remove: "Remove",

    noteToEditors: "A word to the editors",
    by: "How may they name you?",
    because: "What should they know?",
    becauseHint: "Such as why, or what you looked up. It goes along with the proposal and is no part of the map.",

    /** The list of several drafts. */
    paste: {
      open: "[Paste a text with several claims](read), or open its file.",
      drafts: "In this proposal",
      next: "What is next to finish",
      original: "Pasted words:",
      restore: "Use these words",
    },
    relationPart: "The reply",
    target: "What are you replying to?",
    targetHint: "Type words of a question or claim, and choose it.",
    relation: "Your claim",
    relations: {
      answers: "answers the question",
      supports: "supports it",
      "objects-to": "objects to it",
      rebuts: "rebuts that objection",
      undercuts: "grants it, but says it doesn’t support the claim above it",
    },
    undercutsReply: "grants it, but says that this doesn’t answer the reply",
    conclusion: "The claim that it doesn’t support or answer",
    further: "Further reply",
    addFurther: "It replies to another claim, too",

    claimPart: "The claim",
    claim: "One sentence that says one thing",
    claimHint: "At most 160 characters, with a full stop, in words that its holders would accept.",
    basis: "What does it rest on?",
    noBasis: "(not said)",

    holdersPart: "Who takes a stance on it?",
    holder: "Holder",
    addHolder: "Add a holder",
    person: "Who?",
    personHint: "Type a name, then choose it or add it.",
    stance: "Stance",
    stanceSource: "Where can it be read?",
    stanceDate: "When?",
    newPerson: "New person",
    personName: "Name",
    personNameHint: "Of a person or an organisation",
    nameKind: "Understood as",
    nameKinds: { person: "a person", organisation: "an organisation" },
    summary: "Who is it, in a sentence or two?",
    ownPage: "The address of their own page",

    sourcesPart: "Where is it argued or shown?",
    source: "Source",
    addSource: "Add a source",
    sourceHint: "Its address, DOI or arXiv number, or words of its title or author.",
    note: "What does it show, in a few words?",
    ownWords: "Quotation",
    quote: "The exact words",
    quoteHint: "At most 300 characters.",
    newSource: "New source",
    sourceTitle: "Title",
    author: "Who wrote it?",
    authorHint: "With a semicolon between several. An organisation that looks like a person goes in quotation marks.",
    type: "What is it?",
    typeHint: "This decides how it is cited.",
    chooseType: "Choose",
    /** By the CSL types that the form has; files can have every type. */
    types: {
      "article-journal": "Article in a journal",
      "paper-conference": "Paper at a conference",
      article: "Preprint",
      book: "Book",
      chapter: "Chapter of a book",
      report: "Report",
      interview: "Interview",
      broadcast: "Podcast or broadcast",
      motion_picture: "Video",
      post: "Post",
      "post-weblog": "Post in a blog",
      "article-newspaper": "Article in a newspaper",
      "article-magazine": "Article in a magazine",
      webpage: "Web page",
    },
    issued: "When was it published?",
    container: "What is it in?",
    containerHint: "Journal, book, newspaper or site. May stay empty.",
    doi: "DOI",
    url: "Address",
    record: "What did you check these facts against?",
    recordHint: "The work itself or a catalogue. Leave it empty if you didn’t.",

    explanationPart: "What else should a reader know?",
    explanation: "Explanation",
    more: "More",
    explanationMarkup: "In Markdown, [@source-id, §3] cites a source and [[claim-id]] links to a claim.",
    alsoSaid: "Other wordings",
    passage: "Passage in the source",
    passageHint:
      "Its first words on one line and its last on the next, at most five each, exactly as they are there: the link then opens at the passage, and the file says that you read it today. May stay empty.",
    alsoSaidHint: "How people put it in talk or in the press: up to three sentences, one a line. May stay empty.",

    outcome: "Your proposal",
    /** Below the sentence, where the proposal is out of sight. */
    toOutcome: "The rest may stay empty: [go to your proposal](outcome)",
    onMap: "See it on the map",
    needsAccount: "GitHub asks you to sign in. Without an account there, send the file instead.",
    handIn: {
      mail: "If no mail program opens, download the file and send it to [the contact](contact).",
      page: "Download the file and hand it in at [the contact](contact).",
      github:
        "GitHub asks you to sign in. Without an account there, download the file and ask somebody who has one to hand it in.",
      none: "This copy of the map names nobody to send a proposal to. Keep the file, send it to whoever runs this site, or put it into [a copy of your own](own).",
    },
    forDevelopers: "For developers",
    id: "Id",
    idHint: "Part of the address; it never changes. If the field stays empty, the one shown in it is taken.",
    discard: "Discard the draft",
    undo: "Undo",
    draftNote: "This browser keeps what you type, one draft for each claim or question, until you discard it.",
  },

  /** The page with the form for a new question. It has the parts of the form for a new claim, too. */
  newQuestion: {
    title: "A new question",
    description: "Propose a question, with at least one answer to it.",
    /** `to` is null where the map names nobody to send to. */
    lead: message(
      ["to"],
      "A question that people answer differently, and at least one of their answers. Together they become {to, select, none {a file to keep or to pass on.} other {a proposal ready to send.}}",
    ),
    writeTo:
      "Write to [the contact](contact). Say what you ask, how people answer it, and where their answers can be read.",
    message: {
      subject: "New question",
      text: "My question:\n\nThe answers that people give:\n\nWho says so, and where it can be read:\n",
    },
    editor: "In any editor, begin with the file of a question that is there, and with that of an answer to it.",
    debate: "Which debate does it belong to?",
    addAnswer: "Add an answer",
  },

  /** The page with the form for a change of what is there. It has the parts of the form for a new claim, too. */
  change: {
    title: "Suggest a change",
    description: "Correct a claim, a source, a person or a question, or add who holds a claim.",
    /** `to` is null where the map names nobody to send to. */
    lead: message(
      ["to"],
      "Change what should be different, or add to it. {to, select, none {Only that goes into a file to keep or to pass on.} other {Only that is sent: it becomes a proposal, which the editors decide on.}}",
    ),
    writeTo: "Write to [the contact](contact). Say what should be different, and where that can be read.",
    message: {
      subject: "A change",
      text: "What I would change (its address):\n\nWhat it should say:\n\nWhere that can be read:\n",
    },
    editor: "In any editor, change the file itself.",
    unfold: "Change",
    relationPart: "What else it replies to",
    questionPart: "The question",
    question: "One question, with a question mark",
    summary: "What is at stake?",
    state: "Where does it stand?",
    personPart: "The person or organisation",
    personIds: { orcid: "ORCID iD", wikidata: "Wikidata id" },
    sourcePart: "The source",
    sourceKeys: {
      publisher: "Publisher",
      volume: "Volume",
      issue: "Issue",
      page: "Pages",
      ISBN: "ISBN",
      arxiv: "arXiv id",
    },
  },

  /** Books in EPUB, and links to them. */
  book: {
    offline: "To read offline",
    read: message(["size"], "Read offline (EPUB, {size})"),
    note: "The whole map as a book for e-readers and phones. Claims are numbered and linked, with their holders, and the sources are at the end.",
    ofParts: "Each debate and each question has [a book of its own](parts), below.",
    contents: "Contents",
    howToRead:
      "Every claim has a number. The line below it says what it replies to and who takes which stance on it. A reason supports what it replies to, an objection speaks against it, and a rebuttal answers an objection. Unanswered is what nothing on the map answers.",
    asOf: message(["date"], "As of {date}."),
    from: "On [the site](home), every claim has a page with its history and its citations.",
    /** With the number of the claim that it replies to. */
    reply: {
      reason: message(["to"], "Reason for [{to}](to)"),
      objection: message(["to"], "Objection to [{to}](to)"),
      rebuttal: message(["to"], "Rebuttal of [{to}](to)"),
    },
    page: "On the site",
  },

  downloads: {
    title: "Downloads",
    description:
      "The whole map, one debate or one question, to read offline or for spreadsheets, Argdown, Kialo, AIF, drawing tools and solvers.",
    lead: "The map, a debate or a question, to read offline or for another tool. No format can say all that the map does, so each says here what it leaves out.",
    wholeMap: "The whole map",
    wholeMapNote:
      "Only [map.json](json) has everything; [Data](data) explains its fields. The [sources](sources) are also there for reference managers.",
    none: "There is nothing to download yet.",
    file: message(["title", "size"], "Download {title}, {size}"),
    fileOf: message(["title", "part"], "Download {title}: {part}"),
    /** Whom each format is for. */
    uses: {
      csv: "For spreadsheets, to count or sort claims: a row for each claim, and further rows for more relations, people and sources.",
      argdown: "For [Argdown](home), which is used to write arguments down and to teach them.",
      kialo: "The text that [Kialo](home) exports, for school classes or to read as an outline.",
      aif: "For [AIFdb](home) and other tools of argument research.",
      graphml:
        "For drawing tools, such as yEd and Gephi. Drawings of yEd and files of Argunet are read too: an edge is labelled `supports`, `attacks` or `undercuts`, or it is green, red or purple.",
      apx: "For solvers of abstract argumentation, such as those of the ICCMA competitions. They find the labels of the map.",
      tgf: "The same for solvers, in the Trivial Graph Format.",
      trig: "For the Semantic Web: a nanopublication for each claim, with who asserts it and where.",
      carneades:
        "An argument graph in the YAML of [Carneades](home) 4. Issues become questions, undercutters undercuts; weights, standards of proof and schemes are named as lost.",
    },
    again: "It can be imported again.",
    /** A table of the formats in the guide. */
    table: {
      format: "format",
      use: "what for",
      exported: "export",
      imported: "import",
      lost: "what else it may leave out",
      yes: "yes",
    },
    losses: message(
      ["kinds"],
      "{kinds, plural, =0 {It leaves nothing out} other {It leaves out {kinds, plural, one {# kind of thing} other {# kinds of things}}}}",
    ),
    loss: message(["count", "means"], "{count} × {means}"),
    lost,
    parts: "A debate or a question",
    partsNote: "Each file has the claims of its debate or question. Relations to the claims of others are left out.",
    outside: message(["count"], "{count, plural, one {# relation} other {# relations}} left out"),
    more: "Import",
    back: message(["formats"], "These can be imported: {formats}. [Examples of export and import](guide)"),
    paste: "Of a list of claims, [a page](form) makes a draft of each line.",
    /** Links to the page. */
    link: "All formats",
    ofDebate: "Download this debate for other tools",
  },
};
