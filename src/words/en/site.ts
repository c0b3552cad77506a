import { messagesIn } from "../messages.ts";

const message = messagesIn("en-GB");

/** What view models, version pages, embedded cards, feeds and files say. */
export const site = {
  /** The map as a whole. */
  map: {
    /** Where map.yaml has no title. */
    untitled: "An argument map",
    /** As the author of what the map says. */
    contributors: message(["title"], "{title} contributors"),
    label: message(["title"], "Map: {title}"),
    ofQuestion: "Map of this question",
    ofHome: message(["title"], "The map of {title}, with one path through it"),
    edition: message(["version"], "version {version}"),
  },
  navigation: {
    map: "Map",
    tours: "Tours",
    questions: "Questions",
    disagreements: "Disagreements",
    people: "People",
    sources: "Sources",
    about: "About",
    contribute: "Contribute",
  },
  dates: {
    span: message(["from", "to"], "{from} – {to}"),
    since: message(["from"], "since {from}"),
    until: message(["to"], "until {to}"),
    notPublished: "Not published yet",
  },
  names: {
    series: message(["names"], "{names}"),
    /** Some of many names, and how many others there are. */
    andOthers: message(["names", "others"], "{names} and {others} others"),
    etAl: message(["name"], "{name} et al."),
  },
  roles: {
    question: "Question",
    position: "Position",
    reason: "Reason",
    objection: "Objection",
    rebuttal: "Rebuttal",
  },
  /** How many reasons, and objections or rebuttals, a claim has. */
  replies: {
    reason: message(["count"], "{count, plural, one {# reason} other {# reasons}}"),
    objection: message(["count"], "{count, plural, one {# objection} other {# objections}}"),
    rebuttal: message(["count"], "{count, plural, one {# rebuttal} other {# rebuttals}}"),
  },
  unanswered: "unanswered",
  /** Counts on a claim, in its page, the panel of the map and answers to programs. An objection is answered by rebuttals. */
  recorded: {
    objections: message(
      ["kind", "count", "replied"],
      "{count, plural, one {1 {kind, select, rebuttal {rebuttal} other {objection}} is recorded against it, {replied, plural, =0 {without a reply} other {with a reply}}} other {{count} {kind, select, rebuttal {rebuttals} other {objections}} are recorded against it, {replied, plural, =0 {none has a reply} one {1 has a reply} other {{replied} have replies}}}}.",
    ),
    flips: {
      /** One judgement would. `others` of these claims are not named. */
      1: message(
        ["claims", "others"],
        "Its result in My view would change if you accepted or rejected {claims, list, or}{others, plural, =0 {} one {, or one more claim} other {, or one of # more claims}}.",
      ),
      2: "Its result in My view would change only if you accepted or rejected two claims at once.",
      3: "Its result in My view would change only if you accepted or rejected three claims at once.",
      more: "Its result in My view would change only if you accepted or rejected several claims at once.",
    },
    note: "Facts about this map, not about the world.",
  },
  /** Before the claim or question that a claim replies to. */
  relation: {
    answers: "Answers",
    supports: "Supports",
    "objects-to": "Objects to",
    rebuts: "Rebuts",
    undercuts: "Denies that",
  },
  forecast: {
    by: message(["date", "how"], "To be decided by {date}: {how}"),
    opens: message(["when", "how"], "Once {when}: {how}"),
    open: message(["how"], "Without a date: {how}"),
    outcome: message(["outcome", "date"], "{outcome}, {date}"),
    outcomes: {
      happened: "It happened",
      "did-not-happen": "It did not happen",
      partly: "It happened in part",
      unclear: "It is unclear whether it happened",
    },
  },
  basis: message(["basis"], "Rests on {basis}"),
  /** What a person does with a claim. */
  stance: { asserts: "asserts it", concedes: "concedes it", rejects: "rejects it" },
  /** Below a claim, where its holders are named. */
  holders: {
    concededBy: message(["names"], "conceded by {names}"),
    rejectedBy: message(["names"], "rejected by {names}"),
    none: "no holder recorded",
    /** What they said before they changed their mind. */
    earlier: message(["line"], "earlier view: {line}"),
    inWork: message(["name", "work"], "{name} in {work}"),
    /** Where their work is of another year. */
    saidIn: message(["year"], "said in {year}"),
    sources: message(["count", "works"], "{count, plural, one {source} other {sources}}: {works}"),
  },
  /** Facts of a work, each a phrase of a reference. The first begins with a capital letter. */
  reference: {
    editedBy: message(["names"], "edited by {names}"),
    directedBy: message(["names"], "directed by {names}"),
    hostedBy: message(["names"], "hosted by {names}"),
    withGuests: message(["names"], "with {names}"),
    interviewBy: message(["names"], "interview by {names}"),
    translatedBy: message(["names"], "translated by {names}"),
    inBook: message(["title"], "in {title}"),
    volume: message(["volume"], "vol. {volume}"),
    number: message(["issue"], "no. {issue}"),
    volumeAndNumber: message(["volume", "issue"], "vol. {volume}, no. {issue}"),
    page: message(["page"], "p. {page}"),
    pages: message(["pages"], "pp. {pages}"),
    edition: message(["edition"], "{edition} edition"),
    editionNumber: message(["edition"], "{edition} edition"),
  },
  /** The kind of a work, by its CSL type. */
  work: {
    article: "Preprint",
    "article-journal": "Journal article",
    "article-magazine": "Magazine article",
    "article-newspaper": "Newspaper article",
    bill: "Bill",
    book: "Book",
    broadcast: "Broadcast",
    chapter: "Chapter",
    classic: "Classic work",
    collection: "Collection",
    dataset: "Dataset",
    document: "Document",
    entry: "Entry",
    "entry-dictionary": "Dictionary entry",
    "entry-encyclopedia": "Encyclopedia entry",
    event: "Event",
    figure: "Figure",
    graphic: "Picture",
    hearing: "Hearing",
    interview: "Interview",
    legal_case: "Court decision",
    legislation: "Legislation",
    manuscript: "Manuscript",
    map: "Map",
    motion_picture: "Recording",
    musical_score: "Sheet music",
    pamphlet: "Pamphlet",
    "paper-conference": "Conference paper",
    patent: "Patent",
    performance: "Performance",
    periodical: "Periodical",
    personal_communication: "Personal communication",
    post: "Post",
    "post-weblog": "Blog post",
    regulation: "Regulation",
    report: "Report",
    review: "Review",
    "review-book": "Book review",
    software: "Software",
    song: "Podcast",
    speech: "Talk",
    standard: "Standard",
    thesis: "Thesis",
    treaty: "Treaty",
    webpage: "Web page",
  },
  /** What has become of a source since it was cited, behind its name. */
  whereabouts: {
    retracted: message(["day"], "retracted, {day}"),
    moved: "moved",
    gone: message(["day"], "no longer at its address ({day})"),
    copy: "archived copy",
    noCopy: "look for a copy",
    html: "as a web page",
  },
  /** The link to a passage without a locator. */
  passage: "the passage",
  /** In place of a locator: the passage was not found in what could be read of the work. */
  placeNotFound: "passage not found",
  /** What a claim or a page cites a source for. */
  citedFor: {
    use: "A source for this claim",
    /** `does` is "asserts it" and so on. */
    stance: message(["name", "does"], "{name} {does}"),
    outcome: "Says what came of this forecast",
    explanation: "Cited in the explanation",
    prose: "Cited in the text",
    affiliation: "A source for this person’s affiliations",
    definition: "A source for the definition",
  },
  /** Advice of citation styles that a list of references can't show. */
  citationRemarks: {
    chicagoPosts:
      "Chicago style cites posts in the text or in a note. It lists them in the bibliography only if they are cited often.",
  },
  /** Why a site shows no earlier versions. */
  noHistory: {
    asked: "This site was built without the earlier versions of its claims.",
    noRepository: "The claims of this site are not in a git repository, so only their present versions are known.",
  },
  /** What would help the map most. */
  wanted: {
    check: {
      letter: message(["said", "claim"], "{said}: {claim}"),
      title: "Ten to check",
      note: "Most depends on these claims, and nobody has compared them with their sources yet. Open the place, read it, and say whether the source says that. First come those that would change what follows for the most positions, then those with the most claims below them.",
      agrees: "The source says this",
      differs: "It doesn’t",
      agreed: "I have read this place, and it says what the claim says.",
    },
    unanswered: {
      title: "Unanswered objections and rebuttals",
      note: "Nothing on the map replies to these. Answers to those listed first would change the result for the most positions.",
      moves: message(
        ["count"],
        "an answer would change the result for {count, plural, one {# position} other {# positions}}",
      ),
      answer: "Answer it",
    },
    reasons: {
      title: "Positions with one reason or none",
      note: "Either there is no more to say for them, or the map has not found it.",
      none: "no reason",
      one: "one reason",
      add: "Add a reason",
    },
    evidence: {
      title: "Claims that decide positions, without a source",
      note: "The result for a position depends on each of these claims. Nobody is recorded as holding it, and no work is cited for it.",
      moves: message(["count"], "would change the result for {count, plural, one {# position} other {# positions}}"),
      add: "Add evidence",
      object: "Object",
    },
    overdue: {
      title: "Forecasts past their day, without an outcome",
      note: "They were due before the day of the newest version of a claim. What came of them, and according to whom?",
      add: "Add the outcome",
    },
    questions: {
      title: "Questions on which nobody’s stance is recorded",
      note: "None of their positions has a holder with a source.",
      add: "Add a position",
    },
    people: {
      title: "People with stances on a single claim",
      note: "What else have they said? With stances on two or three more claims, they can be compared with others.",
      add: "Add their reason",
    },
  },
  /** What two people have in common. */
  compared: {
    /** How many claims they disagree on, and how many of them by stances on record. */
    inferred: message(["count"], "{count, plural, one {# claim} other {# claims}}, by our inference"),
    recorded: message(["count"], "{count, plural, one {# claim} other {# claims}}, in their own words"),
    recordedAndInferred: message(
      ["recorded", "all"],
      "{all, plural, one {# claim} other {# claims}}, {recorded} of them in their own words",
    ),
    disagree: message(["forWhat"], "disagree on {forWhat}"),
    agree: message(["count"], "agree on {count, plural, one {# claim} other {# claims}}"),
    both: message(["forWhat", "agreed"], "disagree on {forWhat}; agree on {agreed}"),
    sameQuestions: message(["count"], "both take a stance on {count, plural, one {# question} other {# questions}}"),
  },
  /** A small debate that explains labels. */
  example: {
    position: "The old bridge should be closed.",
    reason: "The old bridge is unsafe.",
    objection: "Last year’s inspection found no fault.",
    rebuttal: "The inspection did not look under water.",
  },
  /** What happened to a claim or a question. */
  change: {
    added: "Added to the map",
    changed: "Changed",
    renamed: "Renamed",
    retired: "Retired",
    restored: "Restored to the map",
    removed: "Deleted",
    "question-added": "Added to the map",
    "question-changed": "Changed",
    "question-renamed": "Renamed",
    "question-removed": "Deleted",
    formerId: message(["id"], "Its id was `{id}`."),
    replaced: "Replaced by [another claim](claim)",
    newClaims: message(["count"], "{count, plural, one {# new claim} other {# new claims}}"),
    newQuestions: message(["count"], "{count, plural, one {# new question} other {# new questions}}"),
    newOfBoth: message(
      ["claimCount", "questionCount"],
      "{claimCount, plural, one {# new claim} other {# new claims}} and {questionCount, plural, one {# new question} other {# new questions}}",
    ),
    newQuestion: "new",
    newQuestionWith: message(["count"], "new, with {count, plural, one {# claim} other {# claims}}"),
  },
  feed: {
    title: message(["title"], "{title}: changes"),
    change: message(["title", "sentence"], "{title}: {sentence}"),
    added: message(["sentence"], "New: {sentence}"),
  },
  /** The parts of a claim or a question, and how a difference shows them. */
  content: {
    claim: "The claim",
    relations: "What it replies to",
    basis: "Basis",
    forecast: "Forecast",
    explanation: "Explanation",
    stances: "Who takes a stance",
    sources: "Sources",
    works: "Works cited",
    question: "The question",
    summary: "What is at stake",
    state: "Where it stands",
    work: message(["reference"], "The work {reference}"),
    newIds: "New ids for the same things",
    link: message(["relation", "sentence"], "{relation}: {sentence}"),
    jointly: message(["sentence"], "Only together with: {sentence}"),
    undercuts: message(["premise", "conclusion"], "Denies that “{premise}” counts for or against “{conclusion}”"),
    undercutsReply: message(["premise", "conclusion"], "Denies that “{premise}” answers “{conclusion}”"),
    stance: message(["name", "stance"], "{name} {stance}"),
    renamed: message(["name"], "{name}: "),
    fact: message(["name", "value"], "{name}: {value}"),
    removed: "removed: ",
    added: "added: ",
  },
  /** The page of one version of a claim. */
  version: {
    title: message(["sentence", "version"], "{sentence} (version {version})"),
    description: message(["version"], "What this claim said in version {version}."),
    descriptionOf: message(["version", "day"], "What this claim said in version {version}, of {day}."),
    kicker: "A version of a claim",
    kickerOf: "A version of a claim, published on [its day](day)",
    changes: "What has changed since",
    then: "What it said then",
    jointly: "Only together with [another claim](claim)",
    undercuts: "Denies that [its premise](premise) counts for or against [its conclusion](conclusion)",
    undercutsReply: "Denies that [a reply](premise) answers [its target](conclusion)",
    heading: "Cite this version",
    address: "Address",
    hash: "Content hash",
    hashIs: message(
      ["hash", "length", "form"],
      "`sha256-{hash}`; the version is its first {length} digits. It is the hash of [everything that the claim says, as one text](text) (canonical form {form}). [How to check it](guide)",
    ),
    others: "Other versions",
    notPublished: "not published yet",
    history: "The whole history of the claim",
    movedTitle: "This claim has moved",
    movedDescription: "This version of a claim has another address now.",
    moved: message(["address"], "This version is now at [{address}](version)."),
  },
  /** What reference managers keep with a claim. */
  identity: message(["id", "hash"], "Claim ID: {id}\nContent hash: sha256-{hash}"),
  /** Whether a version is current. */
  notice: {
    label: "Is this version current?",
    deleted: "This claim is no longer on the map.",
    deletedMore: "Its file was deleted. [See what is known about it](claim).",
    deletedOn: message(["day"], "Its file was deleted on {day}. [See what is known about it](claim)."),
    retired: "This claim has been retired since.",
    retiredMore: "[See why, and what replaced it](claim).",
    retiredOn: message(["day"], "It left the map on {day}. [See why, and what replaced it](claim)."),
    changed: "This claim has changed since.",
    changedMore: "[Read the current version](claim).",
    changedSince: message(["from"], "It said this from {from}. [Read the current version](claim)."),
    changedOnTheDay: message(["day"], "It said this on {day}. [Read the current version](claim)."),
    changedBetween: message(["from", "to"], "It said this from {from} until {to}. [Read the current version](claim)."),
    current: "This is what the claim says now.",
    currentWithoutHistory:
      "This site keeps no earlier versions, so this address works only until the claim changes. [See the claim in its debate](claim).",
    currentMore: "This address keeps these words when the claim changes. [See the claim in its debate](claim).",
    notPublished: "This version is not published yet.",
    notPublishedMore: "It differs from the last commit. [See the claim in its debate](claim).",
  },
  /** The card of a claim on other people's pages. */
  embed: {
    changed: "This claim has changed since.",
    removed: "This claim is no longer on the map.",
    now: "See what it says now",
    question: "On the question: [the question](question)",
    version: message(["version"], "[version {version}](version)"),
    versionOf: message(["version", "day"], "[version {version}](version) of {day}"),
  },
  /** What an image says, for those who don't see it, and the lines on it. */
  image: {
    site: message(["title", "subtitle"], "{title}: {subtitle}"),
    debate: message(["debate", "title"], "{debate}, a debate on {title}"),
    card: message(["role", "sentence"], "{role}: {sentence}"),
    unanswered: message(["card"], "{card} (unanswered)"),
    underQuestion: message(["card", "question"], "{card} From the debate on the question: {question}"),
    debateSize: message(
      ["questionCount", "claimCount"],
      "{questionCount, plural, one {# question} other {# questions}}, {claimCount, plural, one {# claim} other {# claims}}",
    ),
    questionSize: message(
      ["placed", "elsewhere", "claimCount"],
      "{placed, plural, one {# position} other {# positions}}{elsewhere, plural, =0 {} other { ({elsewhere} more elsewhere)}}, {claimCount, plural, one {# claim} other {# claims}}",
    ),
  },
  /** The Markdown form of pages, and llms.txt, for programs. */
  programs: {
    page: "This page for people",
    about: message(
      ["questionCount", "claimCount", "people", "sources"],
      "An argument map with {questionCount}, {claimCount}, {people} and {sources}. Each claim is one sentence. Its page says who holds it and where that can be read.",
    ),
    citing: message(
      ["address"],
      "To cite a claim, give the address of its version: `{address}`. That address keeps its words when the claim changes. The page of a claim has references to it in APA, Chicago and MLA, and files for reference managers.",
    ),
    licence: "The texts are under [this licence](licence).",
    data: "Data",
    recorded:
      "Instead of a verdict each claim has counts (`recorded`): the objections to it, those with a reply, its reasons, and the least number of judgements that would change what follows for it.",
    map: "the whole map as JSON",
    claimFile:
      "one claim as JSON, with its versions and references; each claim, question, person and source has such a file",
    exchange: message(["format"], "the whole map as {format}"),
    downloads: "the map, a debate or a question in formats of other tools, and what each leaves out",
    ledger: "every version of every claim that was ever published",
    sources: "all sources, for reference managers",
    changes: "what changed, as a feed",
    fields: "What the fields of the data mean",
  },
  /** The rules of the checker, by what they guard. */
  rules: {
    form: "Form: what a file looks like",
    reference: "Reference: what a file names",
    structure: "Structure: how claims are connected",
    wording: "Wording: how a sentence is written",
    evidence: "Evidence: what a claim rests on",
    safety: "Safety: what no file may do",
    noFile: "(no such file)",
    moreCharacters: message(["count"], "({count, plural, one {# more character} other {# more characters}})"),
    moreLines: message(["count"], "({count, plural, one {# more line} other {# more lines}})"),
  },
  /** A claim file to fill in. */
  template: {
    sentence: "One sentence that says one thing and ends in a full stop.",
    relations: "or supports, rebuts, answers",
    bases: "or evidence, testimony, analogy, definition",
    place: "p. 17",
    explanation: "A few sentences, where the claim alone would mislead.",
    citation: message(["citation"], "Sources are cited like this {citation}."),
  },
};

/** What `new debate` writes beside the claims, and the example that it begins with. */
export const starter = {
  readme: {
    about: message(
      ["program", "folder"],
      "A map of a debate, made with {program}. Each file in {folder} is a question, a claim, a source or a person.",
    ),
    start: "builds the map and serves it at http://localhost:4321",
    test: "checks the claim files",
    new: "asks for a claim, question, source, person or term and writes the file.",
    fix: "repairs what can be repaired.",
    dev: "shows each change as you write.",
    publish:
      "To publish on GitHub, push this folder to a repository and choose *GitHub Actions* under Settings → Pages. Each push to `main` is then checked, built and published; a pull request gets a review and a preview; and an issue made with the form becomes a pull request.",
  },
  example: {
    title: "A map of tea",
    question: "Should milk go into the cup before the tea or after it?",
    position: "Milk should go into the cup after the tea.",
    reason: "Whoever pours the milk last can see how much of it the tea needs.",
    at: "tenth rule",
  },
};
